package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"scamcheck/checker"
)

func eval(args []string, s streams) error {
	o := newOptions("eval", "measures recall and false alarms on folders of .jsonl files (one labelled text a line)", s)
	asJSON := o.Bool("json", false, "print one JSON document instead of tables")
	lang := o.String("lang", "", "only texts in this language")
	worst := o.Int("worst", 10, "how many misses and false alarms to list")
	if err := o.parse(args); err != nil {
		return err
	}
	if o.NArg() == 0 {
		return errors.New("eval needs at least one folder with .jsonl files")
	}
	samples, err := readCorpus(o.Args(), func(s *sample) bool { return *lang == "" || s.lang == *lang })
	if err != nil {
		return err
	}
	if len(samples) == 0 {
		return errors.New("there is no text to measure in these folders")
	}
	if err := checkAll(samples, o); err != nil {
		return err
	}
	m := measure(samples)
	if *asJSON {
		m.writeJSON(s.out, *worst)
	} else {
		m.write(s.out, *worst)
	}
	return nil
}

// share is a count out of a total, with its 95 % interval.
type share struct{ count, of int }

// interval is the Wilson score interval at 95 % (E. B. Wilson, JASA 22, 1927): honest for small samples and for none.
func (s share) interval() (low, high float64) {
	if s.of == 0 {
		return 0, 1
	}
	const z = 1.959964
	n, p := float64(s.of), float64(s.count)/float64(s.of)
	middle := p + z*z/(2*n)
	half := z * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	return max(0, (middle-half)/(1+z*z/n)), min(1, (middle+half)/(1+z*z/n))
}

func (s share) String() string {
	if s.of == 0 {
		return "–"
	}
	low, high := s.interval()
	return fmt.Sprintf("%d/%d = %.1f %% (%.1f–%.1f)", s.count, s.of, 100*float64(s.count)/float64(s.of), 100*low, 100*high)
}

func (s share) json() string {
	low, high := s.interval()
	return fmt.Sprintf(`{"count":%d,"of":%d,"low":%.4f,"high":%.4f}`, s.count, s.of, low, high)
}

// row is the figures of one group of texts.
type row struct {
	group, name            string
	flagged, strong, right share // right: family right among the flagged ones
}

func newRow(group, name string, samples []*sample) row {
	r := row{group: group, name: name}
	for _, s := range samples {
		count(&r.flagged, s.flagged())
		count(&r.strong, s.strong())
		if s.flagged() {
			count(&r.right, s.report.Family == s.family)
		}
	}
	return r
}

func count(s *share, yes bool) {
	s.of++
	if yes {
		s.count++
	}
}

// measurement is everything eval says.
type measurement struct {
	scams, others, honest []row
	misses, alarms        []*sample
}

func measure(samples []*sample) *measurement {
	m := &measurement{}
	var scams, others, honest []*sample
	for _, s := range samples {
		switch {
		case s.scam():
			scams = append(scams, s)
			if !s.flagged() {
				m.misses = append(m.misses, s)
			}
		case s.label == "scam":
			others = append(others, s)
		default:
			honest = append(honest, s)
			if s.flagged() {
				m.alarms = append(m.alarms, s)
			}
		}
	}
	table := func(samples []*sample, by ...string) (rows []row) {
		if len(samples) == 0 {
			return nil
		}
		rows = append(rows, newRow("all", "", samples))
		for _, group := range by {
			byKey, names := groups(samples, func(s *sample) string { return s.field(group) })
			for _, name := range names {
				rows = append(rows, newRow(group, name, byKey[name]))
			}
		}
		return rows
	}
	m.scams = table(scams, "family", "lang", "origin", "kind", "corpus")
	m.others = table(others, "corpus")
	m.honest = table(honest, "lang", "corpus", "genre", "kind")
	slices.SortStableFunc(m.alarms, func(a, b *sample) int { return cmp.Compare(b.score(), a.score()) })
	slices.SortStableFunc(m.misses, func(a, b *sample) int { return cmp.Compare(len(b.text), len(a.text)) })
	return m
}

func (s *sample) field(name string) string {
	return map[string]string{"family": s.family, "lang": s.lang, "origin": s.origin, "kind": s.kind, "corpus": s.corpus, "genre": s.genre}[name]
}

func (s *sample) score() float64 {
	if len(s.report.Families) == 0 {
		return 0
	}
	return s.report.Families[0].Score
}

func (m *measurement) write(w io.Writer, worst int) {
	writeRows(w, "Scams of the families we look for", m.scams, true)
	writeRows(w, "Other scams (not a target; neither miss nor alarm)", m.others, false)
	writeRows(w, "Honest texts: alarms", m.honest, false)
	fmt.Fprintf(w, "\nMisses, longest first (%d in all)\n", len(m.misses))
	for _, s := range m.misses[:min(worst, len(m.misses))] {
		fmt.Fprintf(w, "  %s [%s %s] %s\n", s.id, s.family, s.report.Verdict, s.signs())
	}
	fmt.Fprintf(w, "\nFalse alarms, worst first (%d in all)\n", len(m.alarms))
	for _, s := range m.alarms[:min(worst, len(m.alarms))] {
		fmt.Fprintf(w, "  %s [%s %s] %s\n", s.id, s.corpus, s.report.Verdict, s.signs())
	}
}

func writeRows(w io.Writer, title string, rows []row, recall bool) {
	if len(rows) == 0 {
		return
	}
	fmt.Fprintf(w, "\n%s\n%-8s %-28s %-32s %-32s", title, "", "", "careful or strong", "strong")
	if recall {
		fmt.Fprint(w, " family right")
	}
	for _, r := range rows {
		fmt.Fprintf(w, "\n%-8s %-28s %-32s %-32s", r.group, r.name, r.flagged, r.strong)
		if recall {
			fmt.Fprintf(w, " %s", r.right)
		}
	}
	fmt.Fprintln(w)
}

// signs lists the cues of a report, those that do not count in brackets.
func (s *sample) signs() string {
	var names []string
	if s.report.Stance != "" {
		names = append(names, "stance="+s.report.Stance)
	}
	for _, cue := range s.report.Cues {
		if cue.Counted {
			names = append(names, fmt.Sprintf("%s:%d", cue.Cue, cue.Weight))
		} else {
			names = append(names, "("+cue.Cue+")")
		}
	}
	return strings.Join(names, " ")
}

func (m *measurement) writeJSON(w io.Writer, worst int) {
	list := func(key string, rows []row) string {
		var items []string
		for _, r := range rows {
			items = append(items, fmt.Sprintf(`{"group":%s,"name":%s,"flagged":%s,"strong":%s,"family_right":%s}`,
				checker.Quote(r.group), checker.Quote(r.name), r.flagged.json(), r.strong.json(), r.right.json()))
		}
		return checker.Quote(key) + ":[" + strings.Join(items, ",\n ") + "]"
	}
	texts := func(key string, samples []*sample) string {
		var items []string
		for _, s := range samples[:min(worst, len(samples))] {
			items = append(items, fmt.Sprintf(`{"id":%s,"verdict":%s,"signs":%s}`, checker.Quote(s.id), checker.Quote(s.report.Verdict), checker.Quote(s.signs())))
		}
		return checker.Quote(key) + ":[" + strings.Join(items, ",\n ") + "]"
	}
	fmt.Fprintf(w, "{%s,\n%s,\n%s,\n%s,\n%s}\n", list("scams", m.scams), list("other_scams", m.others), list("honest", m.honest),
		texts("misses", m.misses), texts("alarms", m.alarms))
}
