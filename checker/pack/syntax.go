package pack

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/tidwall/gjson"
)

// maxDepth is the deepest nesting that any pattern file needs, with room to spare. gjson descends by recursion,
// so a hostile pack of a million brackets must be turned away before it gets there.
const maxDepth = 24

// Syntax tells the first place where src, the content of the file of that name, is not well-formed JSON. The error is of
// type Problems; it is nil when all is well.
func Syntax(name, src string) error {
	var problems Problems
	(&file{name, src, &problems}).root()
	return problems.Err()
}

// syntaxError finds the first place where src is not well-formed JSON (RFC 8259) or nests too deeply.
// gjson does not say where a text is broken; a maintainer needs the place. It returns -1 when all is well.
func syntaxError(src string) (offset int, what string) {
	if strings.HasPrefix(src, "\ufeff") {
		return 0, "the file begins with an invisible byte order mark; save it as UTF-8 without one"
	}
	if !utf8.ValidString(src) {
		valid := strings.ToValidUTF8(src, "\xff")
		return strings.IndexByte(valid, '\xff'), "this is not UTF-8; save the file in that encoding"
	}
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
			if !s.escape() {
				return false
			}
		case c < ' ':
			return s.fail("a line break or control character stands inside a text; close the quotes or write \\n")
		}
	}
	s.at = start
	return s.fail("this text is never closed; add a double quote")
}

// escape reads what follows a backslash, up to its last character.
func (s *scanner) escape() bool {
	s.at++
	if s.peek() != 'u' {
		if s.peek() == 0 || !strings.ContainsRune(`"\/bfnrt`, rune(s.peek())) {
			return s.fail(`no such sign can follow a backslash; write \\ for a backslash that is meant as one`)
		}
		return true
	}
	unit, ok := hex4(s.src, s.at+1)
	if !ok {
		return s.fail(`four hexadecimal digits are expected after \u`)
	}
	s.at += 4
	switch {
	case unit >= 0xDC00 && unit <= 0xDFFF:
		return s.fail(`this \u stands for the second half of a character; write the character itself`)
	case unit >= 0xD800 && unit <= 0xDBFF:
		low, ok := hex4(s.src, s.at+3)
		if !ok || !strings.HasPrefix(s.src[s.at+1:], `\u`) || low < 0xDC00 || low > 0xDFFF {
			return s.fail(`this \u stands for the first half of a character and the second is missing; write the character itself`)
		}
		s.at += 6
	}
	return true
}

func hex4(src string, at int) (uint64, bool) {
	if at+4 > len(src) {
		return 0, false
	}
	unit, err := strconv.ParseUint(src[at:at+4], 16, 16)
	return unit, err == nil
}

func (s *scanner) number() bool {
	start := s.at
	for s.at < len(s.src) && strings.IndexByte("0123456789-+.eE", s.src[s.at]) >= 0 {
		s.at++
	}
	if !gjson.Valid(s.src[start:s.at]) {
		s.at = start
		return s.fail("this is not a number as JSON writes it: 12, -3 or 0.5")
	}
	return true
}
