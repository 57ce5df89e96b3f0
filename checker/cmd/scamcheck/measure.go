package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"scamcheck/checker"
	"scamcheck/checker/score"
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

// outcome is what was answered to a text.
type outcome struct {
	verdict string
	seems   string // the family that it looks like, or ""
	stance  string
	score   float64  // the highest of a family
	cues    []string // of a text that was answered wrongly
}

func newOutcome(r *checker.Report) outcome {
	o := outcome{verdict: r.Verdict, seems: r.Family, stance: r.Stance}
	if len(r.Families) > 0 {
		o.score = r.Families[0].Score
	}
	return o
}

// flagged tells whether the answer is an alarm.
func (o *outcome) flagged() bool { return o.verdict == score.Careful || o.strong() }

func (o *outcome) strong() bool { return o.verdict == score.Strong }

// wrong tells whether a scam was missed or an honest text was not left alone.
func (s *sample) wrong() bool { return s.target() && !s.flagged() || s.honest() && s.flagged() }

// cuesOf gives the signs in a text with their weights, in brackets those that do not count.
func cuesOf(r *checker.Report) []string {
	cues := []string{}
	for _, cue := range r.Cues {
		if cue.Counted {
			cues = append(cues, fmt.Sprintf("%s:%d", cue.Cue, cue.Weight))
		} else {
			cues = append(cues, "("+cue.Cue+")")
		}
	}
	return cues
}

// measure counts what was answered to samples, and lists the most misses and alarms of each that are asked for.
func measure(samples []*sample, most int) *measurement {
	var scams, others, honest, misses, alarms []*sample
	for _, s := range samples {
		switch {
		case s.target():
			scams = append(scams, s)
			if s.wrong() {
				misses = append(misses, s)
			}
		case !s.honest():
			others = append(others, s)
		default:
			honest = append(honest, s)
			if s.wrong() {
				alarms = append(alarms, s)
			}
		}
	}
	slices.SortStableFunc(misses, func(a, b *sample) int { return cmp.Compare(b.length, a.length) })
	slices.SortStableFunc(alarms, func(a, b *sample) int { return cmp.Compare(b.score, a.score) })
	return &measurement{
		Scams:  rows(scams, "family", "lang", "origin", "lang origin", "kind", "corpus"),
		Others: rows(others, "lang", "corpus"),
		Honest: rows(honest, "lang", "corpus", "genre", "kind"),
		Misses: findings(misses, most),
		Alarms: findings(alarms, most),
	}
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
				r.Right.add(s.seems == s.family)
			}
		}
	}
	return r
}

func findings(samples []*sample, most int) []finding {
	all := []finding{}
	for _, s := range samples[:min(most, len(samples))] {
		all = append(all, finding{ID: s.id, Corpus: s.corpus, Lang: s.lang, Is: s.is(), Verdict: s.verdict, Stance: s.stance, Cues: s.cues})
	}
	return all
}

// write prints the measurement as tables.
func (m *measurement) write(b *strings.Builder) {
	writeRows(b, "Scams of the families we look for", m.Scams)
	writeRows(b, "Other scams (not what we look for: neither misses nor false alarms)", m.Others)
	writeRows(b, "False alarms on honest texts", m.Honest)
	writeFindings(b, "Worst misses, longest first", m.Misses)
	writeFindings(b, "Worst false alarms, highest score first", m.Alarms)
}

// writeRows prints a table.
func writeRows(b *strings.Builder, title string, rows []row) {
	if len(rows) == 0 {
		return
	}
	const columns = "%-12s %-24s %-31s %-31s %s"
	fmt.Fprintf(b, "%s\n", title)
	last := ""
	if rows[0].Right != nil {
		last = "family right"
	}
	b.WriteString(trimmed(columns, "", "", "careful or strong", "strong", last))
	for _, r := range rows {
		right := ""
		if r.Right != nil {
			right = r.Right.String()
		}
		b.WriteString(trimmed(columns, r.Group, r.Name, r.Flagged, r.Strong, right))
	}
	b.WriteString("\n")
}

func writeFindings(b *strings.Builder, title string, findings []finding) {
	if len(findings) == 0 {
		return
	}
	fmt.Fprintf(b, "%s\n", title)
	for _, f := range findings {
		answer := f.Verdict
		if f.Stance != "" {
			answer += ", " + f.Stance
		}
		b.WriteString(trimmed("  %s [%s, %s, %s] %s", f.ID, f.Corpus, f.Is, answer, strings.Join(f.Cues, " ")))
	}
	b.WriteString("\n")
}

// trimmed is one line without spaces at its end.
func trimmed(format string, values ...any) string {
	return strings.TrimRight(fmt.Sprintf(format, values...), " ") + "\n"
}
