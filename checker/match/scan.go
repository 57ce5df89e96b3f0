package match

import (
	"slices"
	"strings"

	"scamcheck/checker/evidence"
	"scamcheck/checker/pack"
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
		u := t.unitAt[start]
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
	for _, candidates := range byLevel {
		for _, c := range candidates {
			s := &lex.sequences[c.sequence]
			switch s.goal.kind {
			case aRegex:
				m.runRegex(h, s.goal.id, c.unit)
			case aFuzzy:
				m.runFuzzy(h, s.goal.id, s.anchor, c.unit)
			default:
				if span, ok := h.confirm(s, int(c.unit)); ok {
					m.note(h, s.goal, span, s.at)
				}
			}
		}
		h.settle()
	}
}

func (m *Matcher) note(h *Hits, g goal, span Span, at pack.At) {
	switch g.kind {
	case aConcept:
		h.add(int(g.id), span)
		if m.Traced {
			h.Words = append(h.Words, Word{int(g.id), span, at})
		}
	case aWording:
		h.Wordings = append(h.Wordings, Found{Cue: m.wordings[g.id].cue, Spans: []Span{span}, At: at, wording: g.id})
	case aVeto:
		h.vetoes[g.id] = append(h.vetoes[g.id], h.text.Sentence(span))
	}
}

// confirm checks a sequence around the unit where its anchor stands.
func (h *Hits) confirm(s *sequence, u int) (Span, bool) {
	last := u
	if run := s.form[s.anchor].unspaced; run > 0 {
		last += run - 1
	}
	end, ok := h.right(s.form[s.anchor+1:], s.steps[s.step+1:], last+1, false)
	if !ok {
		return Span{}, false
	}
	start, ok := h.left(s.form[:s.anchor], s.steps[:s.step], u-1, false)
	return Span{int32(start), int32(end - 1)}, ok
}

// right matches the rest of an alternative and the steps behind it from unit u on, and returns the unit behind the last.
// Behind a gap the first may stand apart from what is before it.
func (h *Hits) right(form []elem, rest []step, u int, behindGap bool) (int, bool) {
	if len(form) == 0 {
		if len(rest) == 0 {
			return u, true
		}
		for _, alternative := range rest[0] {
			if end, ok := h.right(alternative, rest[1:], u, behindGap); ok {
				return end, true
			}
		}
		return 0, false
	}
	t, e := h.text, &form[0]
	if e.kind == gap {
		for skipped := 0; skipped <= gapWords && u+skipped < len(t.units) && t.units[u+skipped].sentence == t.units[u-1].sentence; skipped++ {
			if end, ok := h.right(form[1:], rest, u+skipped, true); ok {
				return end, true
			}
		}
		return 0, false
	}
	if u >= len(t.units) || !behindGap && !t.units[u].glued {
		return 0, false
	}
	if e.kind == ref {
		for _, span := range h.starting(e.concept, u) {
			if end, ok := h.right(form[1:], rest, int(span.Last)+1, false); ok {
				return end, true
			}
		}
		return 0, false
	}
	next, ok := t.reads(e, u)
	if !ok {
		return 0, false
	}
	return h.right(form[1:], rest, next, false)
}

// left is right in the other direction: what it matches ends at unit u. It returns the first unit.
func (h *Hits) left(form []elem, rest []step, u int, beforeGap bool) (int, bool) {
	if len(form) == 0 {
		if len(rest) == 0 {
			return u + 1, true
		}
		for _, alternative := range rest[len(rest)-1] {
			if start, ok := h.left(alternative, rest[:len(rest)-1], u, beforeGap); ok {
				return start, true
			}
		}
		return 0, false
	}
	t, e, before := h.text, &form[len(form)-1], form[:len(form)-1]
	if e.kind == gap {
		for skipped := 0; skipped <= gapWords && u-skipped >= 0 && t.units[u-skipped].sentence == t.units[u+1].sentence; skipped++ {
			if start, ok := h.left(before, rest, u-skipped, true); ok {
				return start, true
			}
		}
		return 0, false
	}
	if u < 0 || !beforeGap && !t.units[u+1].glued {
		return 0, false
	}
	if e.kind == ref {
		for _, span := range h.ending(e.concept, u) {
			if start, ok := h.left(before, rest, int(span.First)-1, false); ok {
				return start, true
			}
		}
		return 0, false
	}
	first := u
	if e.unspaced > 0 {
		first -= e.unspaced - 1
	}
	if first < 0 {
		return 0, false
	}
	if next, ok := t.reads(e, first); !ok || next != u+1 {
		return 0, false
	}
	return h.left(before, rest, first-1, false)
}

// reads tells whether a word stands at unit u, and which unit comes behind it.
func (t *Text) reads(e *elem, u int) (next int, ok bool) {
	if e.unspaced > 0 {
		start := int(t.units[u].start)
		return u + e.unspaced, u+e.unspaced <= len(t.units) && strings.HasPrefix(t.Folded.S[start:], e.text)
	}
	have := t.text(u)
	return u + 1, have == e.text || e.prefix && strings.HasPrefix(have, e.text)
}
