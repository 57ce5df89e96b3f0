package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

const aboutEval = `DIR …: check the labelled texts in the .jsonl files below these folders, and count.

Each line of a file is a text: {"id":"…","text":"…","lang":"en","label":"scam|ham","family":"…","genre":"…",
"kind":"message|conversation","origin":"real|synthetic|unknown","corpus":"…","cluster":"…"}. A scam counts as found when
the answer is careful or strong, an honest text then counts as a false alarm. Scams of the family "other-scam" are shown
apart, as neither. In brackets is the 95 % interval (Wilson). A cue in brackets was seen but did not count.`

func eval(args []string, s streams) error {
	o := newOptions("eval", aboutEval, s)
	asJSON := o.Bool("json", false, "print one document of JSON instead of tables")
	lang := o.String("lang", "", "only texts in this `language`, such as en")
	once := o.Bool("once", false, "count near-duplicates (the same cluster) once, by the first of them")
	most := o.Int("misses", 10, "how many misses and how many false alarms to list, the worst first")
	if err := o.parse(args); err != nil {
		return err
	}
	if o.NArg() == 0 {
		return errors.New("eval needs at least one folder with .jsonl files")
	}
	first := firstOfClusters()
	samples, err := readCorpus(o.Args(), func(s *sample) bool {
		return (*lang == "" || s.lang == *lang) && (!*once || first(s))
	})
	if err != nil {
		return err
	}
	if err := checkAll(samples, o); err != nil {
		return err
	}
	m := measure(samples, *most)
	if !*asJSON {
		return m.write(s.out)
	}
	encoder := json.NewEncoder(s.out)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(m)
}

// write prints the measurement as tables.
func (m *measurement) write(w io.Writer) error {
	var b strings.Builder
	writeRows(&b, "Scams of the families we look for", m.Scams)
	writeRows(&b, "Other scams (not what we look for: neither misses nor false alarms)", m.Others)
	writeRows(&b, "False alarms on honest texts", m.Honest)
	writeFindings(&b, "Worst misses, longest first", m.Misses)
	writeFindings(&b, "Worst false alarms, highest score first", m.Alarms)
	_, err := io.WriteString(w, b.String())
	return err
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
