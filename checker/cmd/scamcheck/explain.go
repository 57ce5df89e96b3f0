package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"scamcheck/checker"
)

// explain is a report for people: the answer, the text with its telling words in ⟦ ⟧, what each of them means, and what
// to do.
func explain(r *checker.Report, text string, words *words) string {
	var b strings.Builder
	answer := words.answer(r)
	fmt.Fprintf(&b, "%s\n%s\n", strings.ToUpper(answer.title), answer.text)
	if r.Family != "" {
		fmt.Fprintf(&b, "\n%s\n", words.family(r.Family))
	}
	if stage := words.stage(r.Track, r.Stage); stage != "" {
		fmt.Fprintf(&b, "%s\n", stage)
	}
	fmt.Fprintf(&b, "\n%s\n", strings.TrimRight(marked(r, text), "\n"))
	if len(r.Cues) > 0 {
		b.WriteString("\n")
	}
	for _, cue := range r.Cues {
		quiet := ""
		if !cue.Counted {
			quiet = " (seen, but it does not count here)"
		}
		name, why := words.cue(cue.Cue)
		fmt.Fprintf(&b, "- %s%s: %s\n", name, quiet, why)
	}
	if len(answer.steps) > 0 {
		b.WriteString("\nWhat to do now\n")
	}
	for _, step := range answer.steps {
		fmt.Fprintf(&b, "* %s\n", step)
	}
	return b.String()
}

// marked puts ⟦ ⟧ around the words that carry signs.
func marked(r *checker.Report, text string) string {
	var spans [][2]int
	for _, cue := range r.Cues {
		spans = append(spans, cue.Spans...)
	}
	slices.SortFunc(spans, func(a, b [2]int) int { return cmp.Compare(a[0], b[0]) })
	var b strings.Builder
	at := 0
	for i := 0; i < len(spans); i++ {
		start, end := spans[i][0], spans[i][1]
		for i+1 < len(spans) && spans[i+1][0] < end {
			i++
			end = max(end, spans[i][1])
		}
		b.WriteString(text[at:start] + "⟦" + text[start:end] + "⟧")
		at = end
	}
	return b.String() + text[at:]
}
