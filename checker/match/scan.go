package match

import (
	"slices"

	"scamcheck/checker/evidence"
)

// candidate is a place where a literal called for a sequence.
type candidate struct {
	sequence int32
	unit     int32
}

// Scan looks for everything that the lexicons of langs know (all of them when langs is empty).
func (m *Matcher) Scan(t *Text, slots []evidence.Slot, langs ...string) *Hits {
	return m.scan(t, slots, langs, func(lex *lexicon) [][]candidate { return lex.candidates(t) })
}

// scan is Scan with the way to find candidates left open, so that a test can hold the automaton to trying everything.
func (m *Matcher) scan(t *Text, slots []evidence.Slot, langs []string, candidates func(*lexicon) [][]candidate) *Hits {
	h := &Hits{text: t, concepts: make([][]Span, len(m.pack.Concepts)), vetoes: map[int32][]int{}}
	m.addSlots(h, slots)
	for _, lex := range m.lexicons {
		if len(langs) == 0 || slices.Contains(langs, lex.lang) {
			m.confirmAll(h, lex, candidates(lex))
		}
	}
	h.settleWordings()
	return h
}

func (m *Matcher) addSlots(h *Hits, slots []evidence.Slot) {
	f := h.text.Folded
	for _, slot := range slots {
		span, ok := h.text.spanOf(f.FromSource(slot.Start), f.FromSource(slot.End))
		if !ok {
			continue
		}
		if id, known := m.pack.ConceptID(slot.Kind); known {
			h.add(id, span)
		}
		switch slot.Kind {
		case "link", "email", "handle", "phone":
			h.add(m.contact, span)
		}
	}
}

// candidates is the one pass over the text. It gives the candidates by level.
func (lex *lexicon) candidates(t *Text) [][]candidate {
	byLevel := make([][]candidate, lex.levels+1)
	lex.automaton.scan(t.Folded.S, func(literal int32, end int) {
		called := lex.called[literal]
		first := &lex.sequences[called[0]]
		start := end - len(first.form[first.anchor].text)
		u := t.unitBefore(start, lex.joined)
		if u < 0 {
			return
		}
		for _, id := range called {
			s := &lex.sequences[id]
			if e := &s.form[s.anchor]; e.unspaced > 0 || e.prefix || int(t.units[u].end) == end {
				byLevel[s.level] = append(byLevel[s.level], candidate{id, u})
			}
		}
	})
	return byLevel
}

// confirmAll checks the candidates level by level: what refers to a concept is looked at when the concept is known.
func (m *Matcher) confirmAll(h *Hits, lex *lexicon, byLevel [][]candidate) {
	h.joined = lex.joined
	for _, candidates := range byLevel {
		for _, c := range candidates {
			s := &lex.sequences[c.sequence]
			span, ok := h.try(s, c.unit)
			if ok {
				m.note(h, s, span)
			}
			if m.Traced {
				h.tries = append(h.tries, try{s, lex.lang, c.unit, span, ok})
			}
		}
		h.settle()
	}
}

// try checks a sequence of which a word that calls for it stands at unit u.
func (h *Hits) try(s *sequence, u int32) (Span, bool) {
	if s.idiom != nil {
		return s.idiom.find(h.text, s.anchor, u)
	}
	return h.confirm(s, int(u))
}

func (m *Matcher) note(h *Hits, s *sequence, span Span) {
	switch g := s.goal; g.kind {
	case aConcept:
		h.add(int(g.id), span)
	case aWording:
		w := m.wordings[g.id]
		h.Wordings = append(h.Wordings, Found{Cue: w.cue, Spans: []Span{span}, Shadow: w.shadow, At: s.line.At, wording: g.id})
	case aVeto:
		h.vetoes[g.id] = append(h.vetoes[g.id], h.text.Sentence(span))
	}
}
