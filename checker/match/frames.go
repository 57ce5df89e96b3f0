package match

import (
	"math"
	"slices"

	"scamcheck/checker/pack"
)

const (
	// wholeText is the length in characters up to which a frame may span the whole text: in a short message everything
	// belongs together.
	wholeText = 300
	// chatWithin is the least reach of a frame in a chat, where one thought is spread over several short lines.
	chatWithin = 220
	// maxPerFrame bounds how many places of one frame are kept.
	maxPerFrame = 3
	// maxPivots bounds how many places of its rarest concept a frame tries; beyond it a text only repeats itself.
	maxPivots = 400
)

// Found is one place where a cue is said.
type Found struct {
	Cue    int
	Spans  []Span  // in the order of the text, not overlapping
	Denied bool    // said only where it is denied or advised against; kept as a reason, without weight
	Shadow bool    // by a wording on trial: for tools to count, and no part of any answer
	At     pack.At // the line of the wording, or the frame, in the pattern files

	wording int32  // of a wording: its index
	frame   *frame // of a frame
}

// Frames looks for the frames of all cues among the hits. denied tells whether a place does not count for its concept;
// a frame that needs such a place is found as denied.
func (m *Matcher) Frames(h *Hits, denied func(concept int, s Span) bool) []Found {
	counted, all := m.lists(h, denied)
	var found []Found
	for i := range m.frames {
		f := &m.frames[i]
		places := h.places(f, counted)
		if len(places) > 0 {
			for _, spans := range places {
				found = append(found, Found{Cue: f.cue, Spans: spans, At: f.at, frame: f})
			}
		} else if touches(f, counted, all) {
			for _, spans := range h.places(f, all) {
				found = append(found, Found{Cue: f.cue, Spans: spans, Denied: true, At: f.at, frame: f})
			}
		}
	}
	return found
}

// lists gives the places that frames look into: those that count, and all.
func (m *Matcher) lists(h *Hits, denied func(concept int, s Span) bool) (counted, all [][]Span) {
	counted = make([][]Span, len(h.concepts), len(h.concepts)+len(m.choices))
	for id, spans := range h.concepts {
		counted[id] = without(spans, func(s Span) bool { return denied(id, s) })
	}
	return m.withChoices(counted), m.withChoices(h.concepts)
}

// without is spans less those that drop says yes to; spans itself where there are none.
func without(spans []Span, drop func(Span) bool) []Span {
	first := slices.IndexFunc(spans, drop)
	if first < 0 {
		return spans
	}
	return slices.DeleteFunc(slices.Clone(spans), drop)
}

// withChoices puts, behind the places of the concepts, those of the choices.
func (m *Matcher) withChoices(concepts [][]Span) [][]Span {
	places := slices.Clip(concepts)
	for _, choice := range m.choices {
		var spans []Span
		lists := 0
		for _, id := range choice {
			if len(concepts[id]) > 0 {
				lists++
				spans = append(spans, concepts[id]...)
			}
		}
		if lists > 1 {
			spans = inOrder(spans)
		}
		places = append(places, spans)
	}
	return places
}

// touches tells whether a frame looks into a list some of whose places do not count.
func touches(f *frame, counted, all [][]Span) bool {
	for _, id := range f.all {
		if len(counted[id]) != len(all[id]) {
			return true
		}
	}
	return false
}

// places finds where all concepts of a frame stand near each other: around each place of the rarest, the nearest of the
// others, no two of them overlapping.
func (h *Hits) places(f *frame, concepts [][]Span) [][]Span {
	pivot := -1
	for i, id := range f.all {
		if len(concepts[id]) == 0 {
			return nil
		}
		if pivot < 0 || len(concepts[id]) < len(concepts[f.all[pivot]]) {
			pivot = i
		}
	}
	within := h.text.within(f)
	var found [][]Span
	behind := int32(-1) // the last unit already used
	for n, p := range concepts[f.all[pivot]] {
		if n >= maxPivots || len(found) >= maxPerFrame {
			break
		}
		if p.First <= behind {
			continue
		}
		spans := h.around(p, f.all, pivot, within, concepts)
		if spans != nil && h.text.reach(spans[0], spans[len(spans)-1]) <= within && h.text.oneThought(spans) {
			found = append(found, spans)
			behind = spans[len(spans)-1].Last
		}
	}
	return found
}

// around picks, for each concept but the pivot, the place nearest to it, and gives up when one is too far.
func (h *Hits) around(p Span, all []int, pivot int, within int32, concepts [][]Span) []Span {
	spans := make([]Span, 1, len(all))
	spans[0] = p
	for i, id := range all {
		if i == pivot {
			continue
		}
		best, bestReach := Span{}, int32(math.MaxInt32)
		list := concepts[id]
		at := search(list, p.First)
		for _, direction := range [2]int{-1, 1} {
			j := at
			if direction < 0 {
				j = at - 1
			}
			for ; j >= 0 && j < len(list); j += direction {
				reach := h.text.reach(p, list[j])
				if reach > within || reach >= bestReach {
					break
				}
				if !overlaps(spans, list[j]) {
					best, bestReach = list[j], reach
					break
				}
			}
		}
		if bestReach == math.MaxInt32 {
			return nil
		}
		spans = insert(spans, best)
	}
	return spans
}

// within is the reach of a frame in this text.
func (t *Text) within(f *frame) int32 {
	switch {
	case t.length <= wholeText:
		return math.MaxInt32
	case t.chat:
		return max(f.within, chatWithin)
	}
	return f.within
}

// oneThought tells whether places in a chat can belong to one thought: all said by the same person or, between two, in
// a message and its answer. People who talk of money in turn do not make a demand together.
func (t *Text) oneThought(spans []Span) bool {
	first, last := t.Message(spans[0]), t.Message(spans[len(spans)-1])
	if last == first || last-first == 1 && t.senders <= 2 {
		return true
	}
	for _, s := range spans {
		if t.Messages[t.Message(s)].Sender != t.Messages[first].Sender {
			return false
		}
	}
	return true
}

// search is the index of the first place at or behind unit u.
func search(list []Span, u int32) int {
	low, high := 0, len(list)
	for low < high {
		mid := (low + high) / 2
		if list[mid].First < u {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

func overlaps(spans []Span, s Span) bool {
	for _, o := range spans {
		if s.First <= o.Last && o.First <= s.Last {
			return true
		}
	}
	return false
}

func insert(spans []Span, s Span) []Span {
	spans = append(spans, s)
	for i := len(spans) - 1; i > 0 && spans[i-1].First > spans[i].First; i-- {
		spans[i-1], spans[i] = spans[i], spans[i-1]
	}
	return spans
}
