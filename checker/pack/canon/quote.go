package canon

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
)

// quote writes a text as JSON: only what JSON demands and what nobody can see is escaped.
func quote(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case isInvisible(r):
			for _, unit := range utf16.Encode([]rune{r}) {
				fmt.Fprintf(&b, `\u%04x`, unit)
			}
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// isInvisible tells characters that cannot be seen or told from a space: controls, joiners, marks of direction, variation
// selectors, blank letters, all spaces but the one on the keyboard, and what has no shape at all.
func isInvisible(r rune) bool {
	switch {
	case r == ' ':
		return false
	case unicode.Is(unicode.Prepended_Concatenation_Mark, r): // Arabic and Syriac signs that enclose digits are drawn
		return false
	}
	return unicode.In(r, unicode.C, unicode.Z, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point,
		unicode.Noncharacter_Code_Point)
}
