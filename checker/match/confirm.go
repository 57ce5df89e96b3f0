package match

import "strings"

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
		for room := gapRoom; room >= 0 && u < len(t.units) && t.units[u].sentence == t.units[u-1].sentence; u++ {
			if end, ok := h.right(form[1:], rest, u, true); ok {
				return end, true
			}
			room -= t.gapCost(u)
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
	next, ok := t.reads(e, u, h.joined)
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
		for room := gapRoom; room >= 0 && u >= 0 && t.units[u].sentence == t.units[u+1].sentence; u-- {
			if start, ok := h.left(before, rest, u, true); ok {
				return start, true
			}
			room -= t.gapCost(u)
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
	if next, ok := t.reads(e, first, h.joined); !ok || next != u+1 {
		return 0, false
	}
	return h.left(before, rest, first-1, false)
}

// reads tells whether a word stands at unit u, and which unit comes behind it.
func (t *Text) reads(e *elem, u int, joined []string) (next int, ok bool) {
	if e.unspaced > 0 {
		start := int(t.units[u].start)
		return u + e.unspaced, u+e.unspaced <= len(t.units) && strings.HasPrefix(t.Folded.S[start:], e.text)
	}
	have := t.text(u)
	if e.is(have) {
		return u + 1, true
	}
	for _, before := range joined {
		if rest, cut := strings.CutPrefix(have, before); cut && e.is(rest) {
			return u + 1, true
		}
	}
	return u + 1, false
}

// is tells whether a word is the one that e stands for.
func (e *elem) is(word string) bool {
	return word == e.text || e.prefix && strings.HasPrefix(word, e.text)
}

// unitBefore is the unit that begins at a folded byte, or before it with nothing but one of joined between; -1 for none.
func (t *Text) unitBefore(at int, joined []string) int32 {
	if u := t.unitAt[at]; u >= 0 {
		return u
	}
	for _, before := range joined {
		if from := at - len(before); from >= 0 && t.unitAt[from] >= 0 && t.Folded.S[from:at] == before {
			return t.unitAt[from]
		}
	}
	return -1
}
