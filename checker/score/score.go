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

const (
	carefulAt   = 3.0 // one strong sign, or three weak ones of different stages
	carefulLong = 3.5 // in a long text or a chat
	strongAt    = 6.0 // two strong signs of different stages
	// decisiveAt is what a family needs beside a decisive cue: counter-signs can still bring it below.
	decisiveAt = 3.5
	// sameStage is what the second cue of a stage counts of its weight; the third counts that again of it, and so on:
	// saying one thing in three ways is hardly more than saying it once.
	sameStage = 0.5
)

// Sign is a cue that was found and counts.
type Sign struct {
	Cue *pack.Cue
}

// Family is how much speaks for one family.
type Family struct {
	Name     string
	Score    float64
	Stages   []string // reached, in the order of their tracks
	Decisive bool

	signs int // that are more than context: of weight 2 or more
}

// Families adds up the signs per family, best first; families with nothing for them are left out.
func Families(p *pack.Pack, signs []Sign) []Family {
	var all []Family
	for _, name := range pack.Families {
		if f := family(p, name, signs); f.Score > 0 {
			all = append(all, f)
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].Score > all[j].Score })
	return all
}

func family(p *pack.Pack, name string, signs []Sign) Family {
	f := Family{Name: name}
	weights := map[string][]int{}
	for _, s := range signs {
		w := s.Cue.Families[name]
		switch {
		case w > 0:
			weights[s.Cue.Stage] = append(weights[s.Cue.Stage], w)
			f.Decisive = f.Decisive || s.Cue.Decisive
			if w > 1 {
				f.signs++
			}
		case w < 0:
			f.Score += float64(w)
		}
	}
	for _, track := range p.Tracks {
		if !slices.Contains(track.Families, name) {
			continue
		}
		for _, stage := range track.Stages {
			if len(weights[stage]) > 0 {
				f.Stages = append(f.Stages, stage)
				f.Score += stageScore(weights[stage])
			}
		}
	}
	return f
}

func stageScore(weights []int) float64 {
	sort.Sort(sort.Reverse(sort.IntSlice(weights)))
	sum, share := 0.0, 1.0
	for _, w := range weights {
		sum += share * float64(w)
		share *= sameStage
	}
	return sum
}

// Verdict judges the strongest family. One sign that is not decisive never makes a strong verdict. In a long text or a
// chat, where words meet by chance, a careful one takes more than in a line: a second sign, or what the talk is about.
func (f Family) Verdict(long bool) string {
	least := carefulAt
	if long {
		least = carefulLong
	}
	switch {
	case f.Decisive && f.Score >= decisiveAt, f.signs > 1 && f.Score >= strongAt:
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
		weights := map[string][]int{}
		for _, s := range signs {
			if w := s.Cue.Families[name]; w > 0 && slices.Contains(track.Stages, s.Cue.Stage) {
				weights[s.Cue.Stage] = append(weights[s.Cue.Stage], w)
			}
		}
		sum := 0.0
		for _, list := range weights {
			sum += stageScore(list)
		}
		if sum > bestScore {
			best, bestScore = track, sum
		}
	}
	return best
}
