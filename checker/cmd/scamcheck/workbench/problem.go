package workbench

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"scamcheck/checker/pack"
)

// problem is a pack.Problem as the page shows it.
type problem struct {
	File    string `json:"file"`
	At      string `json:"at"` // file:line:column, the column in bytes from 1
	Message string `json:"message"`
	Note    bool   `json:"note"` // it need not be mended
	// What to underline, in UTF-16 units of the file; both are 0 where the place is unknown.
	From int `json:"from"`
	To   int `json:"to"`
}

// located gives problems with what to underline in their files, which read gives.
func located(problems pack.Problems, note bool, read func(name string) string) []problem {
	all := make([]problem, 0, len(problems))
	for _, p := range problems {
		name, line, column := p.At.Place()
		one := problem{File: name, At: p.At.String(), Message: p.Message, Note: note}
		if line > 0 {
			src := read(name)
			start := offset(src, line, column)
			one.From = units(src[:start])
			one.To = one.From + units(token(src[start:]))
		}
		all = append(all, one)
	}
	return all
}

// offset is the byte that a line and a column, both from 1, stand for.
func offset(src string, line, column int) int {
	at := 0
	for ; line > 1; line-- {
		next := strings.IndexByte(src[at:], '\n')
		if next < 0 {
			return len(src)
		}
		at += next + 1
	}
	return min(at+column-1, len(src))
}

// token is what stands at the beginning of src: a string to its closing quote or the end of the line, else all up to the end of the word or
// the sign.
func token(src string) string {
	if strings.HasPrefix(src, `"`) {
		line, _, _ := strings.Cut(src, "\n")
		for i := 1; i < len(line); i++ {
			switch line[i] {
			case '\\':
				i++
			case '"':
				return line[:i+1]
			}
		}
		return line
	}
	if end := strings.IndexAny(src, " \t\r\n,:[]{}\""); end > 0 {
		return src[:end]
	}
	_, size := utf8.DecodeRuneInString(src)
	return src[:size]
}

// units counts UTF-16 code units, as JavaScript does.
func units(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}
