package pack

// maxDepth is the deepest nesting that any pattern file needs, with room to spare. gjson descends by recursion,
// so a hostile pack of a million brackets must be turned away before it gets there.
const maxDepth = 24

// syntaxError finds the first place where src is not well-formed JSON (RFC 8259) or nests too deeply.
// gjson does not say where a text is broken; a maintainer needs the place. It returns -1 when all is well.
func syntaxError(src string) (offset int, what string) {
	s := scanner{src: src}
	s.space()
	if !s.value(0) {
		return s.at, s.what
	}
	s.space()
	if s.at < len(src) {
		return s.at, "there is something after the end of the JSON; remove it"
	}
	return -1, ""
}

type scanner struct {
	src  string
	at   int
	what string
}

func (s *scanner) fail(what string) bool { s.what = what; return false }

func (s *scanner) peek() byte {
	if s.at < len(s.src) {
		return s.src[s.at]
	}
	return 0
}

func (s *scanner) space() {
	for s.at < len(s.src) && (s.src[s.at] == ' ' || s.src[s.at] == '\n' || s.src[s.at] == '\t' || s.src[s.at] == '\r') {
		s.at++
	}
}

func (s *scanner) value(depth int) bool {
	if depth > maxDepth {
		return s.fail("this is nested too deeply for a pattern file")
	}
	switch c := s.peek(); {
	case c == '{':
		return s.members('}', depth, true)
	case c == '[':
		return s.members(']', depth, false)
	case c == '"':
		return s.str()
	case c == '-' || c >= '0' && c <= '9':
		return s.number()
	}
	for _, word := range []string{"true", "false", "null"} {
		if len(s.src)-s.at >= len(word) && s.src[s.at:s.at+len(word)] == word {
			s.at += len(word)
			return true
		}
	}
	return s.fail("a value is missing or misspelt here (text needs double quotes)")
}

// members reads an object or a list, from its opening bracket to its closing one.
func (s *scanner) members(closing byte, depth int, keyed bool) bool {
	s.at++
	for first := true; ; first = false {
		s.space()
		if first && s.peek() == closing {
			s.at++
			return true
		}
		if keyed {
			if s.peek() != '"' {
				return s.fail("a key in double quotes is expected here (is there a comma too many?)")
			}
			if !s.str() {
				return false
			}
			s.space()
			if s.peek() != ':' {
				return s.fail("a colon is missing after the key")
			}
			s.at++
			s.space()
		}
		if !s.value(depth + 1) {
			return false
		}
		s.space()
		switch s.peek() {
		case ',':
			s.at++
		case closing:
			s.at++
			return true
		default:
			return s.fail("a comma or a closing bracket is missing here")
		}
	}
}

func (s *scanner) str() bool {
	start := s.at
	for s.at++; s.at < len(s.src); s.at++ {
		switch c := s.src[s.at]; {
		case c == '"':
			s.at++
			return true
		case c == '\\':
			s.at++
		case c < ' ':
			return s.fail("a line break or control character stands inside a text; close the quotes or write \\n")
		}
	}
	s.at = start
	return s.fail("this text is never closed; add a double quote")
}

func (s *scanner) number() bool {
	for s.at < len(s.src) {
		c := s.src[s.at]
		if (c < '0' || c > '9') && c != '-' && c != '+' && c != '.' && c != 'e' && c != 'E' {
			break
		}
		s.at++
	}
	return true
}
