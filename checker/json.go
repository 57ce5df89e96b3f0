package checker

import (
	"strconv"
	"unicode/utf8"
)

// writer writes JSON (RFC 8259) piece by piece.
type writer struct {
	dst      []byte
	position func(int) int
}

func (w *writer) open(bracket byte) { w.dst = append(w.dst, bracket) }

func (w *writer) close(bracket byte) { w.dst = append(w.dst, bracket) }

// comma parts the next value from the one before, if there is one.
func (w *writer) comma() {
	if n := len(w.dst); n > 0 && w.dst[n-1] != '{' && w.dst[n-1] != '[' && w.dst[n-1] != ':' {
		w.dst = append(w.dst, ',')
	}
}

func (w *writer) key(name string) {
	w.comma()
	w.dst = appendText(w.dst, name)
	w.dst = append(w.dst, ':')
}

func (w *writer) text(key, value string) {
	w.key(key)
	w.dst = appendText(w.dst, value)
}

func (w *writer) yes(key string, value bool) {
	w.key(key)
	w.dst = strconv.AppendBool(w.dst, value)
}

func (w *writer) texts(key string, values []string) {
	w.list(key, len(values), func(i int) { w.dst = appendText(w.dst, values[i]) })
}

func (w *writer) list(key string, n int, item func(i int)) {
	w.key(key)
	w.open('[')
	for i := range n {
		w.comma()
		item(i)
	}
	w.close(']')
}

func (w *writer) span(s [2]int) {
	w.open('[')
	w.dst = strconv.AppendInt(w.dst, int64(w.position(s[0])), 10)
	w.dst = append(w.dst, ',')
	w.dst = strconv.AppendInt(w.dst, int64(w.position(s[1])), 10)
	w.close(']')
}

// appendText appends s as a JSON text; what is not valid UTF-8 becomes U+FFFD.
func appendText(dst []byte, s string) []byte {
	const hex = "0123456789abcdef"
	dst = append(dst, '"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			dst = append(dst, '\\', byte(r))
		case r == '\n':
			dst = append(dst, '\\', 'n')
		case r < ' ' || r == 0x2028 || r == 0x2029:
			dst = append(dst, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
		default:
			dst = utf8.AppendRune(dst, r)
		}
	}
	return append(dst, '"')
}

// Quote gives s as a JSON text, quotes included.
func Quote(s string) string { return string(appendText(nil, s)) }
