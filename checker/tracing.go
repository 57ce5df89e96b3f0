package checker

import (
	"slices"
	"sort"

	"scamcheck/checker/match"
	"scamcheck/checker/pack"
	"scamcheck/checker/score"
	"scamcheck/checker/stance"
)

// Trace checks a text as Check does, and keeps what happened on the way.
func (c *Checker) Trace(source string) (*Trace, error) {
	if tooLong(source) {
		return nil, ErrTooLong
	}
	c.matcher.Traced = true
	defer func() { c.matcher.Traced = false }()
	r := newReading(c, source)
	t := &tracer{reading: r, Trace: &Trace{Report: r.report(), Pack: c.pack, Folded: r.text.Folded.S, Letters: r.language.Letters}}
	t.before()
	t.addTries()
	t.addSigns()
	t.addNear()
	t.addStances()
	t.addFamilies()
	return t.Trace, nil
}

// tracer fills a Trace from a reading.
type tracer struct {
	*reading
	*Trace
	lines map[said][]*pack.Line
}

// said is a place of a concept.
type said struct {
	concept int
	span    match.Span
}

// before tells what happens before anything is looked for.
func (t *tracer) before() {
	folded := t.text.Folded
	for _, d := range folded.Disguises {
		plain := folded.S[folded.FromSource(d.Start):folded.FromSource(d.End)]
		t.Disguises = append(t.Disguises, Disguise{d.Kind, Span{d.Start, d.End}, plain})
	}
	sort.SliceStable(t.Disguises, func(i, j int) bool { return t.Disguises[i].Span[0] < t.Disguises[j].Span[0] })
	for _, l := range t.pack.Lexicons {
		if len(t.language.Codes) == 0 || slices.Contains(t.language.Codes, l.Lang) {
			t.Lexicons = append(t.Lexicons, l.Lang)
		}
	}
	t.Words = len(slices.Concat(t.words...))
	for _, s := range t.slots {
		t.Slots = append(t.Slots, Slot{s.Kind, Span{s.Start, s.End}})
	}
}

// inSource is a span as a place in the text that was given.
func (t *tracer) inSource(s match.Span) Span {
	r := t.text.Range(s)
	start, end := t.text.Folded.Original(r.Start, r.End)
	return Span{start, end}
}

func (t *tracer) concept(id int) string {
	if id < 0 {
		return ""
	}
	return t.pack.Concepts[id].Name
}

func (t *tracer) addTries() {
	t.lines = map[said][]*pack.Line{}
	for _, try := range t.matcher.Tries(t.hits) {
		one := Try{Lang: try.Lang, Line: try.Line, Concept: t.concept(try.Concept), Veto: try.Veto,
			Word: t.inSource(try.Word), Span: t.inSource(try.Span), Fate: try.Fate, By: try.By, Missing: try.Missing}
		if try.Cue >= 0 {
			one.Cue = t.pack.Cues[try.Cue].ID
		}
		t.Tries = append(t.Tries, one)
		switch {
		case try.Cue < 0 && try.Fate != match.Unconfirmed:
			place := said{try.Concept, try.Span}
			t.lines[place] = append(t.lines[place], try.Line)
		case try.Fate == match.Vetoed:
			t.Signs = append(t.Signs, Sign{Cue: &t.pack.Cues[try.Cue], At: try.Line.At, Line: try.Line, Spans: []Span{one.Span},
				Message: t.text.Message(try.Span), Against: AgainstVeto, Veto: try.By})
		}
	}
}

func (t *tracer) addSigns() {
	scopes := stance.Scopes(t.text, t.hits, t.pack, t.language.VerbLast)
	vetoed := t.Signs
	t.Signs = nil
	for _, f := range append(slices.Clone(t.found), t.shadows...) {
		s := Sign{Cue: &t.pack.Cues[f.Cue], At: f.At, Message: t.text.Message(f.Spans[0]), Against: t.against(f),
			Parts: t.parts(t.matcher.Parts(t.hits, f, t.denied))}
		s.Line = t.lineOf(f)
		for _, span := range f.Spans {
			s.Spans = append(s.Spans, t.inSource(span))
			if scope := stance.Inside(scopes, span); scope != nil && f.Denied && s.Denial == (Span{}) {
				s.Denial = t.inSource(scope.By)
			}
		}
		if s.Cue.Stance == "" && (s.Against == "" || s.Against == AgainstStance) {
			s.Stance = t.stances[s.Message].Stance
		}
		t.Signs = append(t.Signs, s)
	}
	t.Signs = append(t.Signs, vetoed...)
}

// lineOf is the line of a wording, nil for a frame.
func (t *tracer) lineOf(f match.Found) *pack.Line {
	for i := range t.Tries {
		if try := &t.Tries[i]; try.Line.At == f.At {
			return try.Line
		}
	}
	return nil
}

func (t *tracer) parts(found []match.Part) []Part {
	var parts []Part
	for _, p := range found {
		part := Part{Concept: t.concept(p.Concept), Denied: p.Denied}
		for _, id := range p.Concepts {
			part.Concepts = append(part.Concepts, t.concept(id))
		}
		if p.Concept >= 0 {
			part.Span = t.inSource(p.Span)
			part.Lines = t.lines[said{p.Concept, p.Span}]
		}
		parts = append(parts, part)
	}
	return parts
}

func (t *tracer) addNear() {
	for _, n := range t.matcher.Near(t.hits, t.found, t.denied) {
		t.Near = append(t.Near, Near{Cue: &t.pack.Cues[n.Cue], At: n.At, Parts: t.parts(n.Parts), Absent: n.Absent,
			Reach: n.Reach, Within: n.Within, Turns: n.Turns, Overlap: n.Overlap})
	}
}

func (t *tracer) addStances() {
	for m, r := range t.stances {
		if len(r.Cues) == 0 {
			continue
		}
		s := Stance{Message: m, Sums: r.Sums, Told: r.Told, Taken: r.Stance}
		for id := range t.pack.Cues {
			if r.Cues[id] {
				s.Cues = append(s.Cues, &t.pack.Cues[id])
			}
		}
		t.Stances = append(t.Stances, s)
	}
}

func (t *tracer) addFamilies() {
	for _, name := range pack.Families {
		if f := score.Sum(t.pack, name, t.signs); len(f.Parts) > 0 {
			t.Families = append(t.Families, f)
		}
	}
	sort.SliceStable(t.Families, func(i, j int) bool { return t.Families[i].Score > t.Families[j].Score })
}
