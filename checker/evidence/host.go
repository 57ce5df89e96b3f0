package evidence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"scamcheck/checker/text"
)

// host is a run of labels with dots between them, as in a link or an email.
type host struct {
	start, end int
	labels     int
	last       int    // where the last label begins
	plain      string // without disguise, in lower case; only when there are dots
}

// dots are the ways to write a dot so that no program makes a link of it, and the dots of other keyboards.
var dots = []string{".", "[.]", "(.)", "{.}", "[dot]", "(dot)", "．", "。"}

// dotAt gives the length of the dot at at, or 0.
func dotAt(s string, at int) int {
	if at >= len(s) || strings.IndexByte(".[({\xEF\xE3", s[at]) < 0 {
		return 0
	}
	for _, dot := range dots {
		if len(s)-at >= len(dot) && strings.EqualFold(s[at:at+len(dot)], dot) {
			return len(dot)
		}
	}
	return 0
}

// isLabel tells the characters of a label. Letters of scripts that stand close to domains without a space (abc.com에서,
// 访问abc.com) only count where a scheme says that a domain begins.
func isLabel(r rune, any bool) bool {
	switch {
	case r < utf8.RuneSelf:
		return isASCIIWord(byte(r)) || r == '-'
	case any:
		return unicode.IsLetter(r) || unicode.IsMark(r)
	}
	switch text.Script(r) {
	case "Latn", "Cyrl", "Grek":
		return true
	}
	return false
}

// readHost reads as many labels as there are from at on. any allows the letters of all scripts in labels that begin
// with one.
func readHost(s string, at int, any bool) host {
	h := host{start: at, end: at, last: at}
	for {
		first, size := runeAt(s, h.end)
		end, foreign := h.end, any && first >= utf8.RuneSelf
		for r := first; size > 0 && isLabel(r, foreign); r, size = runeAt(s, end) {
			end += size
		}
		if end == h.end {
			break
		}
		h.labels, h.last, h.end = h.labels+1, h.end, end
		dot := dotAt(s, end)
		next, size := runeAt(s, end+dot)
		if dot == 0 || size == 0 || !isLabel(next, any) {
			break
		}
		h.end = end + dot
	}
	if h.labels > 1 {
		h.plain = undisguise(s[h.start:h.end])
	}
	return h
}

// undisguise writes a host as a browser would: abc[.]COM is abc.com.
func undisguise(s string) string {
	var b strings.Builder
	for at := 0; at < len(s); {
		if dot := dotAt(s, at); dot > 0 {
			b.WriteByte('.')
			at += dot
			continue
		}
		r, size := runeAt(s, at)
		b.WriteRune(unicode.ToLower(r))
		at += size
	}
	return b.String()
}
