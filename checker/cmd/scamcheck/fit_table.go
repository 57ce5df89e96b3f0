package main

import (
	"fmt"
	"strings"
)

// write prints the fitting as tables.
func (f *fitting) write(b *strings.Builder) {
	fmt.Fprintf(b, "%d texts, near-duplicates once; left out for want of words in their language: %d\n", f.Texts, f.LeftOut)
	fmt.Fprintf(b, "One point of weight makes a cue %.1f times likelier in scams than in honest texts.\n\n", f.Point)
	f.writeWeights(b, "Weights that the data would move", (*weight).moves)
	f.writeEffect(b)
	f.writeWeights(b, "Weights that stay", func(w *weight) bool { return !w.moves() })
	if len(f.Stances) == 0 {
		return
	}
	const columns = "%-30s %-10s %3s  %-22s %s"
	fmt.Fprintf(b, "Cues of stances, counted and never moved (%d)\n", len(f.Stances))
	b.WriteString(trimmed(columns, "cue", "stance", "now", "in scams", "in honest texts"))
	for _, s := range f.Stances {
		b.WriteString(trimmed(columns, s.Cue, s.Stance, fmt.Sprint(s.Weight), s.Scams.short(), s.Honest.short()))
	}
}

// writeWeights prints the weights that pass chosen.
func (f *fitting) writeWeights(b *strings.Builder, title string, chosen func(*weight) bool) {
	const columns = "%-30s %-18s %3s %4s %-12s %-9s %-18s %-20s %-36s %s"
	var rows strings.Builder
	count := 0
	for i := range f.Weights {
		w := &f.Weights[i]
		if !chosen(w) {
			continue
		}
		count++
		alone := ""
		if w.Effect != nil {
			alone = w.Effect.String()
		}
		rows.WriteString(trimmed(columns, w.Cue, w.Family, fmt.Sprint(w.Now), fmt.Sprint(w.Suggested), fmt.Sprintf("%.1f…%.1f", w.Low, w.High),
			w.Stays, w.Scams.short(), w.Honest.short(), alone, w.At))
	}
	fmt.Fprintf(b, "%s (%d)\n", title, count)
	if count > 0 {
		b.WriteString(trimmed(columns, "cue", "family", "now", "data", "95 %", "", "in scams", "in honest texts", "found/strong/right, alarms/strong", ""))
		b.WriteString(rows.String())
	}
	b.WriteString("\n")
}

// writeEffect prints what taking all moves would do.
func (f *fitting) writeEffect(b *strings.Builder) {
	const columns = "  %-22s %-22s %s"
	b.WriteString("Taking all of these\n")
	b.WriteString(trimmed(columns, "", "now", "then"))
	for _, row := range []struct {
		what  string
		now   share
		count int
		of    int
	}{
		{"scams found", f.Now.Found, f.All.Found, 0},
		{"scams called strong", f.Now.Strong, f.All.Strong, 0},
		{"family right", f.Now.Right, f.All.Right, f.All.Found},
		{"false alarms", f.Now.Alarms, f.All.Alarms, 0},
		{"strong false alarms", f.Now.StrongAlarms, f.All.StrongAlarms, 0},
	} {
		then := share{row.now.count + row.count, row.now.of + row.of}
		b.WriteString(trimmed(columns, row.what, row.now.short(), then.short()))
	}
	b.WriteString("\n")
}

// String is the effect on scams (found, called strong, family right), then on honest texts (alarms, strong ones).
func (e *effect) String() string {
	return fmt.Sprintf("%+d/%+d/%+d, %+d/%+d", e.Found, e.Strong, e.Right, e.Alarms, e.StrongAlarms)
}
