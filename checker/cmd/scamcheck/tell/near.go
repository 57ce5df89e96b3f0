package tell

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"scamcheck/checker"
	"scamcheck/checker/match"
	"scamcheck/checker/pack"
)

// mostNear is how many near misses are told unless everything is asked for.
const mostNear = 5

// nearly tells of cues that did not fire but lacked little: of each the frame that lacks least, and wordings of which
// more stands there than the word that calls for them.
func (x *teller) nearly() Section {
	fired := map[string]bool{}
	for _, s := range x.Signs {
		fired[s.Cue.ID] = true
	}
	var near []*checker.Near
	for _, n := range x.nearest() {
		if nearEnough(n) && !fired[n.Cue.ID] {
			fired[n.Cue.ID] = true
			near = append(near, n)
		}
	}
	section := Section{Title: "Nearly"}
	for i, n := range near {
		line := section.add(0, n.At, "%s: %s", n.Cue.ID, x.lack(n))
		line.Quiet, line.Detail = true, i >= mostNear
	}
	for i := range x.Tries {
		t := &x.Tries[i]
		if t.Cue == "" || t.Veto || t.Fate != match.Unconfirmed || t.Span == t.Word || len(t.Missing) > 1 || fired[t.Cue] {
			continue
		}
		fired[t.Cue] = true
		line := section.add(0, t.Line.At, "%s: wording %s: %s", t.Cue, short(t.Line.Text), x.fate(t))
		line.Quiet, line.Detail = true, len(section.Lines) > 2*mostNear
	}
	return section
}

// nearest sorts the near misses: those that lack nothing but nearness first, then those of which most is there.
func (x *teller) nearest() []*checker.Near {
	near := make([]*checker.Near, len(x.Near))
	for i := range x.Near {
		near[i] = &x.Near[i]
	}
	slices.SortStableFunc(near, func(a, b *checker.Near) int {
		return cmp.Or(cmp.Compare(a.Absent, b.Absent), cmp.Compare(len(b.Parts), len(a.Parts)), cmp.Compare(heaviest(b.Cue), heaviest(a.Cue)),
			cmp.Compare(a.Reach, b.Reach))
	})
	return near
}

// nearEnough tells near misses worth telling: one thing is wrong with them, and half of a pair is not "nearly".
func nearEnough(n *checker.Near) bool {
	return n.Absent == 0 || n.Absent == 1 && len(n.Parts) > 2 && n.Reach <= n.Within
}

func heaviest(cue *pack.Cue) int {
	most := cue.Weight
	for _, w := range cue.Families {
		most = max(most, w)
	}
	return most
}

// lack says what there is of a frame and what keeps it from being found.
func (x *teller) lack(n *checker.Near) string {
	var there, missing []string
	for i := range n.Parts {
		switch p := &n.Parts[i]; {
		case p.Denied:
			missing = append(missing, fmt.Sprintf("%s, which is only where it is denied (%s)", p.Concept, x.quote(p.Span)))
		case p.Concept == "":
			missing = append(missing, strings.Join(p.Concepts, " or "))
		default:
			there = append(there, p.Concept+" "+x.quote(p.Span))
		}
	}
	said := strings.Join(there, " + ")
	switch {
	case n.Absent > 0:
		return said + " are there; missing: " + strings.Join(missing, "; ")
	case n.Overlap:
		return said + ": the same words would have to be two of them"
	case n.Turns:
		return said + ": said by several people in turn"
	}
	return fmt.Sprintf("%s: %d characters apart, at most %d count as near", said, n.Reach, n.Within)
}
