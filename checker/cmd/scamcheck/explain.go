package main

import (
	"fmt"
	"strings"

	"scamcheck/checker"
	"scamcheck/checker/cmd/scamcheck/tell"
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
	var b strings.Builder
	for _, piece := range tell.Pieces(r, text) {
		if len(piece.Cues) > 0 {
			piece.Text = "⟦" + piece.Text + "⟧"
		}
		b.WriteString(piece.Text)
	}
	return b.String()
}
