package match

import (
	"math"
	"slices"

	"scamcheck/checker/pack"
)

// A Part is one of the things that a frame asks for.
type Part struct {
	Concepts []int // any of which will do
	Concept  int   // the one that stands at Span, -1 where none does
	Span     Span
	Denied   bool // it stands only where it is denied or advised against
}

// Parts tells which part of a frame each place of f says; it is nil for a wording.
func (m *Matcher) Parts(h *Hits, f Found, denied func(concept int, s Span) bool) []Part {
	if f.frame == nil {
		return nil
	}
	parts := m.partsOf(f.frame)
	h.assign(parts, f.Spans)
	for i := range parts {
		parts[i].Denied = denied(parts[i].Concept, parts[i].Span)
	}
	return parts
}

func (m *Matcher) partsOf(f *frame) []Part {
	parts := make([]Part, len(f.all))
	for i, id := range f.all {
		parts[i] = Part{Concepts: []int{id}, Concept: -1}
		if choice := id - len(m.pack.Concepts); choice >= 0 {
			parts[i].Concepts = m.choices[choice]
		}
	}
	return parts
}

// assign gives each of the spans to a part that may stand there, so that all are given away.
func (h *Hits) assign(parts []Part, spans []Span) bool {
	if len(spans) == 0 {
		return true
	}
	for i := range parts {
		p := &parts[i]
		if p.Concept >= 0 {
			continue
		}
		at := slices.IndexFunc(p.Concepts, func(id int) bool { return slices.Contains(h.concepts[id], spans[0]) })
		if at < 0 {
			continue
		}
		p.Concept, p.Span = p.Concepts[at], spans[0]
		if h.assign(parts, spans[1:]) {
			return true
		}
		p.Concept = -1
	}
	return false
}

// Near is a frame that was not found although some of its parts stand in the text.
type Near struct {
	Cue    int
	At     pack.At
	Parts  []Part
	Absent int // how many parts are nowhere, or only where they are denied
	Reach  int // folded characters from the first to the last of those that are there, where they are nearest
	Within int // the most that the frame allows here
	// Of a frame that has all its parts, and near enough:
	Turns   bool // they are said by several people in turn
	Overlap bool // the same words would have to be two of its parts
}

// Near gives the frames that are not among those found, and of which something is there.
func (m *Matcher) Near(h *Hits, found []Found, denied func(concept int, s Span) bool) []Near {
	known := map[*frame]bool{}
	for _, f := range found {
		known[f.frame] = true
	}
	counted, all := m.lists(h, denied)
	var near []Near
	for i := range m.frames {
		f := &m.frames[i]
		if known[f] {
			continue
		}
		if n := m.near(h, f, counted, all); n.Absent < len(n.Parts) {
			near = append(near, n)
		}
	}
	return near
}

func (m *Matcher) near(h *Hits, f *frame, counted, all [][]Span) Near {
	n := Near{Cue: f.cue, At: f.at, Parts: m.partsOf(f), Within: int(h.text.within(f))}
	var present []int
	for i, id := range f.all {
		switch {
		case len(counted[id]) > 0:
			present = append(present, id)
		case len(all[id]) > 0:
			h.assign(n.Parts[i:i+1], all[id][:1])
			n.Parts[i].Denied = true
			fallthrough
		default:
			n.Absent++
		}
	}
	if len(present) == 0 {
		return n
	}
	spans, reach := h.nearest(present, counted)
	if spans == nil {
		n.Overlap = true
		for i, id := range f.all {
			if len(counted[id]) > 0 {
				h.assign(n.Parts[i:i+1], counted[id][:1])
			}
		}
		return n
	}
	h.assign(n.Parts, spans)
	n.Reach = int(reach)
	n.Turns = reach <= int32(n.Within) && !h.text.oneThought(spans)
	return n
}

// nearest finds where all of the places stand nearest to each other, at whatever distance.
func (h *Hits) nearest(all []int, concepts [][]Span) (best []Span, bestReach int32) {
	pivot := 0
	for i, id := range all {
		if len(concepts[id]) < len(concepts[all[pivot]]) {
			pivot = i
		}
	}
	bestReach = math.MaxInt32
	for n, p := range concepts[all[pivot]] {
		if n >= maxPivots {
			break
		}
		spans := h.around(p, all, pivot, math.MaxInt32, concepts)
		if spans == nil {
			continue
		}
		if reach := h.text.reach(spans[0], spans[len(spans)-1]); reach < bestReach {
			best, bestReach = spans, reach
		}
	}
	return best, bestReach
}
