// Package score turns the cues that were found into a verdict: cues into stages, stages into families, families into
// none, careful or strong. Weights are small numbers that a person can read and argue with; see patterns/cues.
package score

import (
	"slices"
	"sort"

	"scamcheck/checker/pack"
)

// Verdicts. None means "no known signs", never "safe".
const (
	None    = "none"
	Careful = "careful"
	Strong  = "strong"
)

// What a score has to reach.
const (
	CarefulAt     = 3.0 // one strong sign, or three weak ones of different stages
	CarefulLongAt = 3.5 // in a long text or a chat
	StrongAt      = 6.0 // two strong signs of different stages
	// DecisiveAt is what a family needs beside a decisive cue: counter-signs can still bring it below.
	DecisiveAt = 3.5
)

// sameStage is what the second cue of a stage counts of its weight; the third counts that again of it, and so on:
// saying one thing in three ways is hardly more than saying it once.
const sameStage = 0.5

// Sign is a cue that was found and counts.
type Sign struct {
	Cue *pack.Cue
}

// Family is how much speaks for one family.
type Family struct {
	Name     string
	Score    float64  // the sum of the parts
	Parts    []Part   // counter-signs first, then stage by stage, the strongest of each first
	Stages   []string // reached, in the order of their tracks
	Decisive bool
	Signs    int // that are more than context: of weight 2 or more
}

// Part is what one sign adds to the score of a family.
type Part struct {
	Cue    *pack.Cue
	Weight int
	Share  float64 // of the weight that counts: less than 1 where its stage has a stronger sign
}

// Families adds up the signs per family, best first; families with nothing for them are left out.
func Families(p *pack.Pack, signs []Sign) []Family {
	var all []Family
	for _, name := range pack.Families {
		if f := Sum(p, name, signs); f.Score > 0 {
			all = append(all, f)
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].Score > all[j].Score })
	return all
}

// Sum adds up the signs for one family, whether more speaks for it or against.
func Sum(p *pack.Pack, name string, signs []Sign) Family {
	f := Family{Name: name}
	for _, s := range signs {
		if w := s.Cue.Families[name]; w < 0 {
			f.Parts = append(f.Parts, Part{s.Cue, w, 1})
		}
	}
	for _, track := range p.Tracks {
		if !slices.Contains(track.Families, name) {
			continue
		}
		for _, stage := range track.Stages {
			if parts := stageParts(stage, name, signs); len(parts) > 0 {
				f.Stages = append(f.Stages, stage)
				f.Parts = append(f.Parts, parts...)
			}
		}
	}
	f.Score = total(f.Parts)
	for _, part := range f.Parts {
		f.Decisive = f.Decisive || part.Weight > 0 && part.Cue.Decisive
		if part.Weight > 1 {
			f.Signs++
		}
	}
	return f
}

// stageParts is what the signs of one stage say for a family.
func stageParts(stage, family string, signs []Sign) []Part {
	var parts []Part
	for _, s := range signs {
		if w := s.Cue.Families[family]; w > 0 && s.Cue.Stage == stage {
			parts = append(parts, Part{s.Cue, w, 1})
		}
	}
	sort.SliceStable(parts, func(i, j int) bool { return parts[i].Weight > parts[j].Weight })
	for i := 1; i < len(parts); i++ {
		parts[i].Share = parts[i-1].Share * sameStage
	}
	return parts
}

func total(parts []Part) float64 {
	all := 0.0
	for _, part := range parts {
		all += part.Share * float64(part.Weight)
	}
	return all
}

// Verdict judges the strongest family. One sign that is not decisive never makes a strong verdict. In a long text or a
// chat, where words meet by chance, a careful one takes more than in a line: a second sign, or what the talk is about.
func (f Family) Verdict(long bool) string {
	least := CarefulAt
	if long {
		least = CarefulLongAt
	}
	switch {
	case f.Decisive && f.Score >= DecisiveAt, f.Signs > 1 && f.Score >= StrongAt:
		return Strong
	case f.Score >= least:
		return Careful
	}
	return None
}

// Track is the course that the signs of a family follow: of a family with two (fake jobs), the one with more weight.
func Track(p *pack.Pack, name string, signs []Sign) *pack.Track {
	best, bestScore := (*pack.Track)(nil), 0.0
	for i := range p.Tracks {
		track := &p.Tracks[i]
		if !slices.Contains(track.Families, name) {
			continue
		}
		reached := 0.0
		for _, stage := range track.Stages {
			reached += total(stageParts(stage, name, signs))
		}
		if reached > bestScore {
			best, bestScore = track, reached
		}
	}
	return best
}
