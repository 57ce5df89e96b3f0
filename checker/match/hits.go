package match

import (
	"cmp"
	"slices"
	"sort"
)

// maxHits bounds how often one concept is noted in one text. More would tell nothing and cost time.
const maxHits = 2000

// Hits is what stands in a text: the places of every concept, and the cues that wordings said.
type Hits struct {
	text     *Text
	concepts [][]Span
	Wordings []Found
	joined   []string        // of the lexicon that is looked through: what may stand joined before its words
	vetoes   map[int32][]int // wording → sentences in which it does not count
	tries    []try           // of a Matcher that is Traced, as is dropped
	dropped  []place
}

// Concept gives the places of a concept, in order.
func (h *Hits) Concept(id int) []Span { return h.concepts[id] }

// Drop takes away the places of a concept that drop says yes to.
func (h *Hits) Drop(id int, drop func(Span) bool) {
	h.concepts[id] = slices.DeleteFunc(h.concepts[id], func(s Span) bool {
		gone := drop(s)
		if gone && h.tries != nil {
			h.dropped = append(h.dropped, place{id, s})
		}
		return gone
	})
}

// settleWordings drops the vetoed ones and keeps, of the forms of one wording that begin alike, the longest.
func (h *Hits) settleWordings() {
	sort.Slice(h.Wordings, func(i, j int) bool {
		a, b := h.Wordings[i], h.Wordings[j]
		x, y := a.Spans[0], b.Spans[0]
		return a.wording < b.wording || a.wording == b.wording && (x.First < y.First || x.First == y.First && x.Last > y.Last)
	})
	h.Wordings = slices.CompactFunc(h.Wordings, func(a, b Found) bool {
		return a.wording == b.wording && a.Spans[0].First == b.Spans[0].First
	})
	h.Wordings = slices.DeleteFunc(h.Wordings, func(f Found) bool {
		return slices.Contains(h.vetoes[f.wording], h.text.Sentence(f.Spans[0]))
	})
}

func (h *Hits) add(concept int, span Span) {
	if len(h.concepts[concept]) < maxHits {
		h.concepts[concept] = append(h.concepts[concept], span)
	}
}

// settle puts the places of each concept in order.
func (h *Hits) settle() {
	for id, spans := range h.concepts {
		h.concepts[id] = inOrder(spans)
	}
}

// inOrder sorts places, and keeps only the longest of those that begin alike.
func inOrder(spans []Span) []Span {
	slices.SortFunc(spans, func(a, b Span) int { return cmp.Or(cmp.Compare(a.First, b.First), cmp.Compare(b.Last, a.Last)) })
	return slices.CompactFunc(spans, func(a, b Span) bool { return a.First == b.First })
}

// starting gives the places of a concept that begin at unit u.
func (h *Hits) starting(concept, u int) []Span {
	spans := h.concepts[concept]
	i, found := slices.BinarySearchFunc(spans, int32(u), func(s Span, u int32) int { return cmp.Compare(s.First, u) })
	if !found {
		return nil
	}
	return spans[i : i+1]
}

// longestConcept bounds how far back a place of a concept is looked for, in units.
const longestConcept = 32

// ending gives the places of a concept that end at unit u.
func (h *Hits) ending(concept, u int) []Span {
	spans := h.concepts[concept]
	var found []Span
	for i := search(spans, int32(u-longestConcept)); i < len(spans) && int(spans[i].First) <= u; i++ {
		if int(spans[i].Last) == u {
			found = append(found, spans[i])
		}
	}
	return found
}
