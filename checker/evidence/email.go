package evidence

import "strings"

// readEmail reads the address whose @ stands at at.
func readEmail(s string, floor, at int) (Slot, bool) {
	start := at
	for start > floor && at-start < 64 && isLocal(s[start-1]) { // RFC 5321: at most 64 bytes in front of the @
		start--
	}
	for start < at && (s[start] == '.' || s[start] == '-') {
		start++
	}
	h := readHost(s, at+1, false)
	if start == at || h.labels < 2 || len(h.plain) > 253 {
		return Slot{}, false
	}
	ending := h.plain[strings.LastIndexByte(h.plain, '.')+1:]
	if len(ending) < 2 || strings.Trim(ending, "0123456789") == "" || strings.ContainsAny(h.plain, "_") {
		return Slot{}, false
	}
	return Slot{Kind: Email, Start: start, End: h.end, Host: h.plain}, true
}

func isLocal(c byte) bool { return isASCIIWord(c) || strings.IndexByte(".%+-", c) >= 0 }
