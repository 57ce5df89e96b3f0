package evidence

import (
	"strings"
	"unicode/utf8"
)

// schemes are the beginnings of links, defanged ones among them.
const schemes = " http https hxxp hxxps hxtp htxp httpx ftp tg whatsapp line wc weixin "

// readURL reads a link with a scheme; scheme is the run that stands in front of the colon.
func readURL(s string, at int, scheme host) (Slot, bool) {
	rest := s[scheme.end:]
	slashes := 0
	for _, form := range []string{"://", "[:]//", "[://]", ":\\\\"} {
		if strings.HasPrefix(rest, form) {
			slashes = len(form)
		}
	}
	if slashes == 0 || scheme.labels != 1 || len(s[at:scheme.end]) > 8 || !strings.Contains(schemes, " "+strings.ToLower(s[at:scheme.end])+" ") {
		return Slot{}, false
	}
	start := skipUser(s, scheme.end+slashes)
	h := readHost(s, start, true)
	if h.labels == 0 {
		return Slot{}, false
	}
	if h.labels == 1 {
		h.plain = undisguise(s[h.start:h.end])
	}
	return Slot{Kind: Link, Start: at, End: pathEnd(s, h.end), Host: h.plain}, true
}

// skipUser goes past what stands in front of the host, as in https://bank.com@trap.top.
func skipUser(s string, at int) int {
	for end := at; end < len(s) && end-at < 255; end++ {
		switch c := s[end]; {
		case c == '@':
			return end + 1
		case c == '/' || c == '?' || c == '#' || c <= ' ' || c >= utf8.RuneSelf:
			return at
		}
	}
	return at
}

// readBareLink reads a link without a scheme: a host with an ending that is in use, or an IP address with a path.
func readBareLink(s string, at int, h host) (Slot, bool) {
	if h.labels < 2 || len(h.plain) > 253 {
		return Slot{}, false
	}
	labels := strings.Split(h.plain, ".")
	for _, l := range labels {
		if len(l) > 63 || l[0] == '-' || l[len(l)-1] == '-' {
			return Slot{}, false
		}
	}
	end := pathEnd(s, h.end)
	followed := end > h.end && s[h.end] != '#'
	if !isIPv4(labels) && !isDomain(labels, s[h.last:h.end], followed || h.end-h.start > len(h.plain)) || isIPv4(labels) && !followed {
		return Slot{}, false
	}
	return Slot{Kind: Link, Start: at, End: end, Host: h.plain}, true
}

// isDomain tells whether labels are a domain rather than two sentences without a space between them. ending is the last
// label as written; sure tells that something else speaks for a link: a path, or a disguised dot.
func isDomain(labels []string, ending string, sure bool) bool {
	n := len(labels)
	known, word := isEnding(labels[n-1])
	name := labels[n-2]
	switch {
	case !known || n > 10 || name == "" || strings.Contains(name, "_"):
		return false
	case labels[0] == "www" && n > 2:
		return true
	case ending != strings.ToLower(ending) && ending != strings.ToUpper(ending): // Done.It is
		return false
	case sure || n > 2 && len(labels[0]) > 1 || !word:
		return len(name) > 1 || sure
	}
	return strings.ContainsAny(name, "0123456789-") || strings.Contains(knownShort, " "+strings.Join(labels, ".")+" ")
}

// isIPv4 tells whether labels are an address of the Internet protocol.
func isIPv4(labels []string) bool {
	if len(labels) != 4 {
		return false
	}
	for _, l := range labels {
		if len(l) > 3 || strings.Trim(l, "0123456789") != "" || len(l) == 3 && l > "255" {
			return false
		}
	}
	return true
}

// pathEnd finds the end of port, path, query and fragment behind a host.
func pathEnd(s string, at int) int {
	end := at
	if end+1 < len(s) && s[end] == ':' && s[end+1] >= '0' && s[end+1] <= '9' {
		for end++; end < len(s) && s[end] >= '0' && s[end] <= '9'; end++ {
		}
	}
	if end >= len(s) || s[end] != '/' && s[end] != '?' && s[end] != '#' {
		return end
	}
	from := end
	for end < len(s) {
		r, size := runeAt(s, end)
		if (r == '[' || r == ']') && dotAt(s, end) == 0 && dotAt(s, end-2) != 3 { // the end of a link in Markdown
			break
		}
		if r <= ' ' || r < utf8.RuneSelf && strings.IndexByte("<>\"`{}|\\^\x7f", byte(r)) >= 0 || r >= utf8.RuneSelf && !isLabel(r, false) {
			break
		}
		end += size
	}
	return trimPath(s, from, end)
}

// trimPath leaves out the punctuation of the sentence that the link stands in; a bracket stays when it was opened inside.
func trimPath(s string, from, end int) int {
	open := strings.Count(s[from:end], "(") - strings.Count(s[from:end], ")")
	for end > from+1 {
		c := s[end-1]
		if strings.IndexByte(".,;:!?'\"*_~]>", c) < 0 && !(c == ')' && open < 0) {
			break
		}
		if c == ')' {
			open++
		}
		end--
	}
	return end
}
