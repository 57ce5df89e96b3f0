package main

import (
	"scamcheck/checker/pack"
	"scamcheck/checker/score"
)

// tally is how many texts are answered how.
type tally struct {
	Found        share `json:"found"`         // scams, careful or strong
	Strong       share `json:"strong"`        // scams
	Right        share `json:"family_right"`  // of the scams found
	Alarms       share `json:"alarms"`        // honest texts, careful or strong
	StrongAlarms share `json:"strong_alarms"` // honest texts
}

func (t *tally) add(s *sample, o *outcome) {
	if s.honest() {
		t.Alarms.add(o.flagged())
		t.StrongAlarms.add(o.strong())
		return
	}
	t.Found.add(o.flagged())
	t.Strong.add(o.strong())
	if o.flagged() {
		t.Right.add(o.seems == s.family)
	}
}

// effect is how many texts more (or less) are answered so after a change.
type effect struct {
	Found        int `json:"found"`
	Strong       int `json:"strong"`
	Right        int `json:"family_right"`
	Alarms       int `json:"alarms"`
	StrongAlarms int `json:"strong_alarms"`
}

// judge answers texts again with other weights.
type judge struct {
	pack  *pack.Pack
	texts []*sample
}

// outcome is what a text would be answered if the cues in changed took the place of their namesakes.
func (j *judge) outcome(s *sample, changed map[*pack.Cue]*pack.Cue) outcome {
	signs := make([]score.Sign, len(s.signs))
	for i, sign := range s.signs {
		if other := changed[sign.Cue]; other != nil {
			sign.Cue = other
		}
		signs[i] = sign
	}
	families := score.Families(j.pack, signs)
	if len(families) == 0 {
		return outcome{verdict: score.None}
	}
	o := outcome{verdict: families[0].Verdict(s.long)}
	if o.flagged() {
		o.seems = families[0].Name
	}
	return o
}

// effect counts what would change.
func (j *judge) effect(changed map[*pack.Cue]*pack.Cue) effect {
	var before, after tally
	for _, s := range j.texts {
		for _, sign := range s.signs {
			if changed[sign.Cue] != nil {
				now := j.outcome(s, changed)
				before.add(s, &s.outcome)
				after.add(s, &now)
				break
			}
		}
	}
	return effect{
		Found:        after.Found.count - before.Found.count,
		Strong:       after.Strong.count - before.Strong.count,
		Right:        after.Right.count - before.Right.count,
		Alarms:       after.Alarms.count - before.Alarms.count,
		StrongAlarms: after.StrongAlarms.count - before.StrongAlarms.count,
	}
}

// addEffects says what each suggestion would do alone, and all that move together.
func (f *fitting) addEffects(j *judge) {
	for _, s := range j.texts {
		f.Now.add(s, &s.outcome)
	}
	all := map[*pack.Cue]*pack.Cue{}
	for i := range f.Weights {
		w := &f.Weights[i]
		if w.Suggested == w.Now {
			continue
		}
		alone := j.effect(map[*pack.Cue]*pack.Cue{w.cue: w.changed(w.cue)})
		w.Effect = &alone
		if w.moves() {
			before := all[w.cue]
			if before == nil {
				before = w.cue
			}
			all[w.cue] = w.changed(before)
		}
	}
	f.All = j.effect(all)
}
