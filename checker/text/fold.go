// Package text brings a message into one comparable form and keeps the way back to the original: every place in the
// folded text can be shown in the text as the person pasted it. Scammers disguise words (l1ke, T e l e g r a m, letters
// of another alphabet, invisible characters); people type them in many ways (full width, without marks). Folding takes
// both away, for the message and for the wordings it is compared with alike.
package text

import (
	"sort"
	"unicode/utf8"
)

// Range is a stretch of text in bytes, End not included.
type Range struct{ Start, End int }

// Disguise is a place where a word was made hard to read for machines.
type Disguise struct {
	Kind       string // invisible, mixed-script, leet or spaced
	Start, End int    // bytes of the source
}

// Folded is a text in comparable form.
type Folded struct {
	Source    string
	S         string     // the folded text, always valid UTF-8
	Disguises []Disguise // in no particular order

	// For each folded byte, where in Source the character it belongs to begins and ends. What is not in S (marks, invisible
	// characters, the rest of a run of spaces) belongs to the character before it, at the beginning of a text to the first.
	starts, ends []int32

	sentences []Range
}

// glyph is one folded character on its way, and the bytes of the source it came from.
type glyph struct {
	r          rune
	start, end int32
	kind       kind
	hidden     bool // an invisible character stood before it
}

// kind is what folding has to know of a glyph again and again.
type kind uint8

const (
	other  kind = iota
	space       // white space, line breaks too
	letter      // a letter or mark of a script that parts words
	digit       // 0 to 9
	ideo        // a character of a script without spaces between words
)

// inWord tells whether glyphs of this kind make words.
func (k kind) inWord() bool { return k == letter || k == digit }

// Fold folds source, which may hold anything: each byte that is not UTF-8 becomes U+FFFD, a NUL becomes a space. It takes
// time and memory proportional to the length, up to 2 GB.
func Fold(source string) *Folded {
	f := &Folded{Source: source}
	glyphs := f.joinSpaced(f.decode())
	f.unmask(glyphs)
	f.write(glyphs)
	f.sentences = f.splitSentences()
	return f
}

// decode replaces each character by its plain form.
func (f *Folded) decode() []glyph {
	glyphs := make([]glyph, 0, utf8.RuneCountInString(f.Source)+8)
	wasHidden := false
	for at := 0; at < len(f.Source); {
		r, next := f.character(at)
		what := forms.of(r)
		if isRegional(r) {
			if second, end := f.character(next); isRegional(second) {
				glyphs = append(glyphs, glyph{r: r, start: int32(at), end: int32(next)}, glyph{r: second, start: int32(next), end: int32(end)})
				at = end
				continue
			}
		}
		if n := len(glyphs); n > 0 && (what == joins || what == marks) {
			if whole, ok := forms.compose(glyphs[n-1].r, r); ok {
				glyphs[n-1].r, glyphs[n-1].end = whole, int32(next)
				at = next
				continue
			}
		}
		switch {
		case what == gone, what == hidden, what == marks:
			if n := len(glyphs); n > 0 {
				glyphs[n-1].end = int32(next)
			}
			wasHidden = wasHidden || what == hidden
		case what <= long:
			for _, r := range forms.long[long-what] {
				glyphs = append(glyphs, glyph{r, int32(at), int32(next), kindOf(r), wasHidden})
			}
			wasHidden = false
		default:
			if what > 0 {
				r = rune(what)
			}
			glyphs = append(glyphs, glyph{r, int32(at), int32(next), kindOf(r), wasHidden})
			wasHidden = false
		}
		at = next
	}
	if len(glyphs) > 0 {
		glyphs[0].start = 0
	}
	return glyphs
}

// character is the character of Source at byte at, and where it ends; at the end of the text there is none but U+FFFD.
func (f *Folded) character(at int) (r rune, next int) {
	if at < len(f.Source) && f.Source[at] < utf8.RuneSelf {
		return rune(f.Source[at]), at + 1
	}
	r, size := utf8.DecodeRuneInString(f.Source[at:])
	return r, at + size
}

func isRegional(r rune) bool { return r >= firstRegional && r <= lastRegional }

// write encodes the glyphs, runs of white space made one: a line break if there is one among them, else a space.
// A hyphen inside a word parts it: "part-time" is "part time".
func (f *Folded) write(glyphs []glyph) {
	s := make([]byte, 0, len(f.Source)+16)
	f.starts, f.ends = make([]int32, 0, cap(s)), make([]int32, 0, cap(s))
	for i := 0; i < len(glyphs); i++ {
		g := glyphs[i]
		if g.r == '-' && i > 0 && i+1 < len(glyphs) && isLetter(glyphs[i-1].kind) && isLetter(glyphs[i+1].kind) {
			g.r = ' '
		}
		for g.kind == space && i+1 < len(glyphs) && glyphs[i+1].kind == space {
			i++
			g.end = glyphs[i].end
			if glyphs[i].r == '\n' {
				g.r = '\n'
			}
		}
		before := len(s)
		s = utf8.AppendRune(s, g.r)
		for range len(s) - before {
			f.starts = append(f.starts, g.start)
			f.ends = append(f.ends, g.end)
		}
	}
	f.S = string(s)
}

func isLetter(k kind) bool { return k == letter || k == ideo }

// Original gives the bytes of Source that the folded bytes from start to end came from: whole characters, with the marks
// and invisible characters that belong to them, and never beyond the text. All of S comes from all of Source.
func (f *Folded) Original(start, end int) (int, int) {
	start, end = max(0, start), min(end, len(f.S))
	if start >= end {
		at := len(f.Source)
		if start < len(f.starts) {
			at = int(f.starts[start])
		}
		return at, at
	}
	return int(f.starts[start]), int(f.ends[end-1])
}

// FromSource is the first folded byte that came from the source byte off or a later one.
func (f *Folded) FromSource(off int) int {
	return sort.Search(len(f.starts), func(i int) bool { return int(f.starts[i]) >= off })
}

// Sentences are the sentences of S, in order and without gaps between them.
func (f *Folded) Sentences() []Range { return f.sentences }
