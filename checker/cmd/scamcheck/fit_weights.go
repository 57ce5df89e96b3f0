package main

import (
	"maps"
	"math"
	"slices"

	"scamcheck/checker/pack"
)

const (
	// fewTexts is the least number of texts with a cue from which its weight may move.
	fewTexts = 8
	// leastPoint is the least that a point may be worth, as a factor of the odds: less, and the weights of these texts mean
	// nothing.
	leastPoint = 2
)

// Why a weight stays as it is.
const (
	staysFew  = "few texts"
	staysFits = "fits"
	staysOut  = "not asked"
)

// weight is what a cue counts for one family, and what the data would have it count.
type weight struct {
	Cue       string  `json:"cue"`
	Family    string  `json:"family"`
	At        string  `json:"at"`     // of the cue
	Scams     share   `json:"scams"`  // of this family that have the cue
	Honest    share   `json:"honest"` // texts that have the cue
	Now       int     `json:"now"`
	Suggested int     `json:"suggested"`
	Low       float64 `json:"low"` // 95 % interval of what is suggested, in points, before rounding and bounds
	High      float64 `json:"high"`
	Stays     string  `json:"stays,omitempty"`  // why it does not move, or ""
	Effect    *effect `json:"effect,omitempty"` // of the suggestion, where it differs from today's weight

	cue *pack.Cue
}

// moves tells whether the data would move the weight.
func (w *weight) moves() bool { return w.Stays == "" }

func (f *fitting) moves() []weight {
	return slices.DeleteFunc(slices.Clone(f.Weights), func(w weight) bool { return !w.moves() })
}

// logOdds is the logarithm of the ratio of the odds of having the cue in scams and in honest texts, with its variance.
// The halves (Haldane, Annals of Human Genetics 20, 1956) keep it finite where there are none or all; the variance is
// Woolf's (ibid. 19, 1955). Without texts of one of the two kinds nothing is known.
func (w *weight) logOdds() (value, variance float64) {
	if w.Scams.of == 0 || w.Honest.of == 0 {
		return 0, math.Inf(1)
	}
	for _, side := range []struct {
		share
		sign float64
	}{{w.Scams, 1}, {w.Honest, -1}} {
		with, without := float64(side.count)+.5, float64(side.of-side.count)+.5
		value += side.sign * math.Log(with/without)
		variance += 1/with + 1/without
	}
	return value, variance
}

// suggest says of each weight what the data suggests; if some are named, only weights of these cues move.
func (f *fitting) suggest(only []string) {
	point := f.point()
	f.Point = math.Exp(point)
	for i := range f.Weights {
		w := &f.Weights[i]
		w.suggest(point)
		if len(only) > 0 && w.moves() && !slices.Contains(only, w.Cue) {
			w.Stays = staysOut
		}
	}
}

// point is what one point of weight is worth in log-odds in these texts: the slope of the line through the origin that is
// nearest to all cues (least squares, each cue as heavy as it is sure). So a cue is held against the other cues, and it
// does not matter how easy the honest texts are.
func (f *fitting) point() float64 {
	var above, below float64
	for i := range f.Weights {
		w := &f.Weights[i]
		value, variance := w.logOdds()
		above += float64(w.Now) * value / variance
		below += float64(w.Now*w.Now) / variance
	}
	if below == 0 {
		return math.Log(leastPoint)
	}
	return max(above/below, math.Log(leastPoint))
}

// suggest weighs what the data says of the weight and what its author thought, who is taken to have been right give or
// take one point (a normal prior with today's weight as mean and a deviation of 1).
func (w *weight) suggest(point float64) {
	value, variance := w.logOdds()
	precision := point * point / variance
	middle := (precision*value/point + float64(w.Now)) / (precision + 1)
	half := z / math.Sqrt(precision+1)
	w.Low, w.High = round2(middle-half), round2(middle+half)
	size := middle
	if w.Now < 0 {
		size = -middle
	}
	w.Suggested = int(min(max(math.Round(size), 1), 4))
	if w.Now < 0 {
		w.Suggested = -w.Suggested
	}
	switch now := float64(w.Now); {
	case w.Scams.count+w.Honest.count < fewTexts:
		w.Stays = staysFew
	case w.Suggested == w.Now || w.Low <= now && now <= w.High:
		w.Stays = staysFits
	}
}

func round2(x float64) float64 { return math.Round(x*100) / 100 }

// cueCounts is how many texts there are of each kind, and how many of them have each cue. The kind is the family of the
// scams and "" for honest texts.
type cueCounts struct {
	of   map[string]int
	with map[*pack.Cue]map[string]int
}

func countCues(texts []*sample) cueCounts {
	c := cueCounts{map[string]int{}, map[*pack.Cue]map[string]int{}}
	for _, s := range texts {
		kind := ""
		if s.target() {
			kind = s.family
		}
		c.of[kind]++
		for _, sign := range s.signs {
			if c.with[sign.Cue] == nil {
				c.with[sign.Cue] = map[string]int{}
			}
			c.with[sign.Cue][kind]++
		}
	}
	return c
}

func (c cueCounts) honest(cue *pack.Cue) share { return share{c.with[cue][""], c.of[""]} }

// scams counts over the families given.
func (c cueCounts) scams(cue *pack.Cue, families ...string) share {
	var sum share
	for _, family := range families {
		sum.count += c.with[cue][family]
		sum.of += c.of[family]
	}
	return sum
}

// changed is a cue with the suggested weight.
func (w *weight) changed(cue *pack.Cue) *pack.Cue {
	other := *cue
	other.Families = maps.Clone(other.Families)
	other.Families[w.Family] = w.Suggested
	return &other
}
