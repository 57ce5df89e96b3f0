package match

import "scamcheck/checker/pack"

// try is one line of the pattern files that was tried at one place of a text.
type try struct {
	*sequence
	lang string
	unit int32 // where the word stands that called for it
	span Span  // what it matched, if ok
	ok   bool
}

// place is a place of a concept.
type place struct {
	concept int
	span    Span
}

// Word is a line of the pattern files that says a concept somewhere in a text.
type Word struct {
	Concept int
	Span    Span
	At      pack.At
}

// Words gives what said the concepts of a text, in the order in which it was found. The Matcher has to be Traced.
func (h *Hits) Words() []Word {
	var words []Word
	for _, t := range h.tries {
		if t.ok && t.goal.kind == aConcept {
			words = append(words, Word{int(t.goal.id), t.span, t.line.At})
		}
	}
	return words
}
