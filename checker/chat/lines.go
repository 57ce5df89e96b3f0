package chat

import (
	"unicode"
	"unicode/utf8"

	"scamcheck/checker/text"
)

// splitLines finds the lines of source, line breaks not included.
func splitLines(source string) []text.Range {
	var lines []text.Range
	start := 0
	for at := 0; at < len(source); {
		size := breakAt(source, at)
		if size == 0 {
			at++
			continue
		}
		lines = append(lines, text.Range{Start: start, End: at})
		at += size
		start = at
	}
	return append(lines, text.Range{Start: start, End: len(source)})
}

// breakAt gives the length of the line break at at, or 0.
func breakAt(s string, at int) int {
	switch s[at] {
	case '\n':
		return 1
	case '\r':
		if at+1 < len(s) && s[at+1] == '\n' {
			return 2
		}
		return 1
	case 0xE2: // U+2028 and U+2029, the line and paragraph separators
		if at+2 < len(s) && s[at+1] == 0x80 && (s[at+2] == 0xA8 || s[at+2] == 0xA9) {
			return 3
		}
	}
	return 0
}

// isBlank tells white space and the invisible marks of direction that messengers put around names and times.
func isBlank(r rune) bool {
	return unicode.IsSpace(r) || r >= 0x200B && r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 || r == 0xFEFF
}

// trim leaves out what is blank at both ends.
func trim(s string, r text.Range) text.Range {
	for r.Start < r.End {
		c, size := utf8.DecodeRuneInString(s[r.Start:r.End])
		if !isBlank(c) {
			break
		}
		r.Start += size
	}
	for r.Start < r.End {
		c, size := utf8.DecodeLastRuneInString(s[r.Start:r.End])
		if !isBlank(c) {
			break
		}
		r.End -= size
	}
	return r
}

// isEmpty tells whether there is nothing in r.
func isEmpty(r text.Range) bool { return r.Start >= r.End }

// skipBlank gives the first place from at on, and before end, that is not blank.
func skipBlank(s string, at, end int) int {
	return trim(s, text.Range{Start: at, End: max(at, end)}).Start
}
