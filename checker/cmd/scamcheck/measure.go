package main

import (
	"cmp"
	"fmt"
	"slices"
)

// measurement is everything eval says.
type measurement struct {
	Scams  []row     `json:"scams"`       // of the families that the checker looks for
	Others []row     `json:"other_scams"` // neither misses nor false alarms
	Honest []row     `json:"honest"`
	Misses []finding `json:"misses"` // scams not flagged, longest first
	Alarms []finding `json:"alarms"` // honest texts flagged, highest score first
}

// row is the figures of one group of texts.
type row struct {
	Group   string `json:"group"` // what the texts have in common: lang, corpus …
	Name    string `json:"name"`  // en …
	Flagged share  `json:"flagged"`
	Strong  share  `json:"strong"`
	Right   *share `json:"family_right,omitempty"` // of the flagged ones; nil where no family would be right
}

// finding is a text that was answered wrongly, and what was seen in it.
type finding struct {
	ID      string   `json:"id"`
	Corpus  string   `json:"corpus"`
	Lang    string   `json:"lang"`
	Is      string   `json:"is"` // the family of a scam, the genre of an honest text
	Verdict string   `json:"verdict"`
	Stance  string   `json:"stance"`
	Cues    []string `json:"cues"` // with their weights; in brackets those that do not count
}

// groupings are the ways in which texts are counted together.
var groupings = map[string]func(*sample) string{
	"family":      func(s *sample) string { return s.family },
	"lang":        func(s *sample) string { return s.lang },
	"origin":      func(s *sample) string { return s.origin },
	"lang origin": func(s *sample) string { return s.lang + " " + s.origin },
	"kind":        func(s *sample) string { return s.kind },
	"corpus":      func(s *sample) string { return s.corpus },
	"genre":       func(s *sample) string { return s.genre },
}

// measure counts what was answered to samples, and lists the most misses and alarms of each that are asked for.
func measure(samples []*sample, most int) *measurement {
	var scams, others, honest, misses, alarms []*sample
	for _, s := range samples {
		switch {
		case s.target():
			scams = append(scams, s)
			if !s.flagged() {
				misses = append(misses, s)
			}
		case s.label == "scam":
			others = append(others, s)
		default:
			honest = append(honest, s)
			if s.flagged() {
				alarms = append(alarms, s)
			}
		}
	}
	slices.SortStableFunc(misses, func(a, b *sample) int { return cmp.Compare(len(b.text), len(a.text)) })
	slices.SortStableFunc(alarms, func(a, b *sample) int { return cmp.Compare(b.score(), a.score()) })
	return &measurement{
		Scams:  rows(scams, "family", "lang", "origin", "lang origin", "kind", "corpus"),
		Others: rows(others, "lang", "corpus"),
		Honest: rows(honest, "lang", "corpus", "genre", "kind"),
		Misses: findings(misses, most),
		Alarms: findings(alarms, most),
	}
}

// score is the highest score of a family.
func (s *sample) score() float64 {
	if len(s.report.Families) == 0 {
		return 0
	}
	return s.report.Families[0].Score
}

// rows counts all samples, and each group of them, by name.
func rows(samples []*sample, groups ...string) []row {
	all := []row{}
	if len(samples) == 0 {
		return all
	}
	all = append(all, newRow("all", "", samples))
	for _, group := range groups {
		byName := map[string][]*sample{}
		for _, s := range samples {
			name := groupings[group](s)
			byName[name] = append(byName[name], s)
		}
		first := len(all)
		for name, members := range byName {
			all = append(all, newRow(group, name, members))
		}
		slices.SortFunc(all[first:], func(a, b row) int { return cmp.Compare(a.Name, b.Name) })
	}
	return all
}

func newRow(group, name string, samples []*sample) row {
	r := row{Group: group, Name: name}
	for _, s := range samples {
		r.Flagged.add(s.flagged())
		r.Strong.add(s.strong())
		if s.target() {
			r.Right = cmp.Or(r.Right, &share{})
			if s.flagged() {
				r.Right.add(s.report.Family == s.family)
			}
		}
	}
	return r
}

func findings(samples []*sample, most int) []finding {
	all := []finding{}
	for _, s := range samples[:min(max(most, 0), len(samples))] {
		f := finding{ID: s.id, Corpus: s.corpus, Lang: s.lang, Is: s.genre, Verdict: s.report.Verdict, Stance: s.report.Stance, Cues: []string{}}
		if s.target() {
			f.Is = s.family
		}
		for _, cue := range s.report.Cues {
			if cue.Counted {
				f.Cues = append(f.Cues, fmt.Sprintf("%s:%d", cue.Cue, cue.Weight))
			} else {
				f.Cues = append(f.Cues, "("+cue.Cue+")")
			}
		}
		all = append(all, f)
	}
	return all
}
