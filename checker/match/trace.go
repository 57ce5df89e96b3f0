package match

import (
	"slices"
	"strings"

	"scamcheck/checker/pack"
)

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

// Fate is what became of a line that was tried.
type Fate string

const (
	Counts      Fate = ""
	Unconfirmed Fate = "not confirmed" // its other words do not stand around the one that called for it
	Vetoed      Fate = "vetoed"        // an `unless` of its entry stands in the same sentence
	Shadowed    Fate = "shadowed"      // a longer form of the same begins at the same word
	Conditional Fate = "conditional"   // a denial or advice that is only a condition: "if you do not pay"
)

// Try is a line of the pattern files that a word of the text called for. It says a concept or a cue; the other is -1.
type Try struct {
	Lang    string
	Line    *pack.Line
	Concept int
	Cue     int
	Veto    bool // it takes away the wordings of its entry in the same sentence
	Word    Span // that called for it
	Span    Span // what matched; of a template that is not confirmed, as far as it got
	Fate    Fate
	By      *pack.Line // of a vetoed line: what vetoes it
	Missing []string   // of a template that is not confirmed: what would have had to stand behind and before Span
}

// Tries gives all that was tried, in the order in which it was. The Matcher has to be Traced.
func (m *Matcher) Tries(h *Hits) []Try {
	all := make([]Try, 0, len(h.tries))
	for i := range h.tries {
		t := &h.tries[i]
		one := Try{Lang: t.lang, Line: t.line, Concept: -1, Cue: -1, Veto: t.goal.kind == aVeto, Word: Span{t.unit, t.unit}, Span: t.span}
		if run := int32(t.form[t.anchor].unspaced); run > 0 {
			one.Word.Last += run - 1
		}
		if t.goal.kind == aConcept {
			one.Concept = int(t.goal.id)
		} else {
			one.Cue = m.wordings[t.goal.id].cue
		}
		switch {
		case t.ok:
			one.Fate, one.By = h.fate(t)
		case t.idiom != nil:
			one.Fate, one.Span = Unconfirmed, one.Word
		default:
			one.Fate = Unconfirmed
			one.Span, one.Missing = m.farthest(h, t, one.Word)
		}
		all = append(all, one)
	}
	return all
}

func (h *Hits) fate(t *try) (Fate, *pack.Line) {
	id := t.goal.id
	switch t.goal.kind {
	case aConcept:
		if slices.Contains(h.dropped, place{int(id), t.span}) {
			return Conditional, nil
		}
		if !slices.Contains(h.concepts[id], t.span) {
			return Shadowed, nil
		}
	case aWording:
		if slices.Contains(h.vetoes[id], h.text.Sentence(t.span)) {
			return Vetoed, h.veto(id, h.text.Sentence(t.span))
		}
		if !slices.ContainsFunc(h.Wordings, func(f Found) bool { return f.wording == id && f.Spans[0] == t.span }) {
			return Shadowed, nil
		}
	}
	return Counts, nil
}

// veto is the line that vetoes a wording in a sentence.
func (h *Hits) veto(wording int32, sentence int) *pack.Line {
	for _, t := range h.tries {
		if t.ok && t.goal == (goal{aVeto, wording}) && h.text.Sentence(t.span) == sentence {
			return t.line
		}
	}
	return nil
}

// farthest tells how much of a template stands around the word that called for it, and what comes next on either side.
func (m *Matcher) farthest(h *Hits, t *try, span Span) (Span, []string) {
	var missing []string
	form, steps := t.form[t.anchor+1:], t.steps[t.step+1:]
	for n := len(steps); ; n-- {
		if n < 0 {
			missing = append(missing, m.shown(step{form}))
			break
		}
		if end, ok := h.right(form, steps[:n], int(span.Last)+1, false); ok {
			span.Last = int32(end - 1)
			if n < len(steps) {
				missing = append(missing, m.shown(steps[n]))
			}
			break
		}
	}
	form, steps = t.form[:t.anchor], t.steps[:t.step]
	for n := 0; ; n++ {
		if n > len(steps) {
			missing = append(missing, m.shown(step{form}))
			break
		}
		if start, ok := h.left(form, steps[n:], int(span.First)-1, false); ok {
			span.First = int32(start)
			if n > 0 {
				missing = append(missing, m.shown(steps[n-1]))
			}
			break
		}
	}
	return span, missing
}

// mostShown is how many alternatives of a step are written out.
const mostShown = 6

// shown writes a step as a template does.
func (m *Matcher) shown(s step) string {
	var forms []string
	opening, closing := "(", ")"
	for _, form := range s {
		if len(form) == 0 {
			opening, closing = "[", "]"
			continue
		}
		words := make([]string, len(form))
		for i, e := range form {
			switch {
			case e.kind == gap:
				words[i] = "…"
			case e.kind == ref:
				words[i] = "{" + m.pack.Concepts[e.concept].Name + "}"
			case e.prefix:
				words[i] = e.text + "*"
			default:
				words[i] = e.text
			}
		}
		forms = append(forms, strings.Join(words, " "))
	}
	if len(forms) > mostShown {
		forms = append(forms[:mostShown], "…")
	}
	if len(s) == 1 {
		return forms[0]
	}
	return opening + strings.Join(forms, "|") + closing
}
