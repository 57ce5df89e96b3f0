package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"scamcheck/checker"
)

func check(args []string, s streams) error {
	o := newOptions("check", "reads texts from files or standard input and says what it found", s)
	asJSON := o.Bool("json", false, "print each report as one line of JSON; positions are bytes of the UTF-8 text")
	asLines := o.Bool("ndjson", false, "read lines {\"id\":…,\"text\":…} and write one answer line each")
	if err := o.parse(args); err != nil {
		return err
	}
	if *asJSON && *asLines {
		return errors.New("--json and --ndjson exclude each other: the first reads whole texts, the second lines")
	}
	if *asLines {
		return checkLines(o, s)
	}
	checkers, err := o.checkers(1)
	if err != nil {
		return err
	}
	words, err := readWords(o.files())
	if err != nil {
		return err
	}
	return eachInput(o.Args(), s, func(name string, in io.Reader) error {
		content, err := io.ReadAll(in)
		if err != nil {
			return err
		}
		text := string(content)
		report, err := checkers[0].Check(text)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if *asJSON {
			_, err = fmt.Fprintf(s.out, "%s\n", report.AppendJSON(nil, text, checker.Bytes))
			return err
		}
		_, err = io.WriteString(s.out, explain(report, text, words))
		return err
	})
}

// eachInput gives visit every file named, or standard input when none is.
func eachInput(names []string, s streams, visit func(name string, in io.Reader) error) error {
	if len(names) == 0 {
		return visit("standard input", s.in)
	}
	for _, name := range names {
		file, err := os.Open(name)
		if err != nil {
			return err
		}
		err = visit(name, bufio.NewReaderSize(file, 1<<16))
		file.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

// explain is a report for people: the answer, the text with its telling words in ⟦ ⟧, and what each of them means.
func explain(r *checker.Report, text string, words *words) string {
	var b strings.Builder
	title, body, steps := words.answer(r)
	fmt.Fprintf(&b, "%s\n%s\n", strings.ToUpper(title), body)
	if r.Family != "" {
		fmt.Fprintf(&b, "\n%s", words.family(r.Family))
		if stage := words.stage(r.Track, r.Stage); stage != "" {
			fmt.Fprintf(&b, "\n%s", stage)
		}
		b.WriteString("\n")
	}
	fmt.Fprintf(&b, "\n%s\n", strings.TrimRight(marked(r, text), "\n"))
	for _, cue := range r.Cues {
		if name, why := words.cue(cue.Cue); name != "" {
			quiet := ""
			if !cue.Counted {
				quiet = " (seen, but it does not count here)"
			}
			fmt.Fprintf(&b, "\n- %s%s: %s", name, quiet, why)
		}
	}
	if len(steps) > 0 {
		b.WriteString("\n\nWhat to do now")
		for _, step := range steps {
			fmt.Fprintf(&b, "\n* %s", step)
		}
	}
	b.WriteString("\n")
	return b.String()
}

// marked puts ⟦ ⟧ around the words that carry the signs.
func marked(r *checker.Report, text string) string {
	var spans [][2]int
	for _, cue := range r.Cues {
		spans = append(spans, cue.Spans...)
	}
	slices.SortFunc(spans, func(a, b [2]int) int { return a[0] - b[0] })
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
