package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"

	"scamcheck/checker"
)

const aboutCheck = `[FILE …]: check each file, or standard input, as one text: a message or a whole chat.

The answer marks the telling words ⟦like this⟧ and says of each sign why it is one. With --json it is the whole report,
one line for each text. With --ndjson every line of the input is a text of its own, {"id":…,"text":"…"}, and is answered
by one line, in order (empty lines are skipped):

  {"id":…,"verdict":"none|careful|strong|too-short|cannot-read","family":"…","stance":"…","language":"…",
   "families":[{"family":"…","score":0,"stages":["…"]}],
   "cues":[{"cue":"…","stage":"…","weight":0,"spans":[[start,end],…]}],"took_us":0}

or, when it cannot be read, by {"id":…,"error":"…"}. Its cues are those that count. All positions are bytes of the text in
UTF-8, the end not included; took_us is the time of this check in microseconds.`

func check(args []string, s streams) error {
	o := newOptions("check", aboutCheck, s)
	asJSON := o.Bool("json", false, "print the report of each text as one line of JSON")
	asLines := o.Bool("ndjson", false, "read and write one text a line, on all cores")
	if err := o.parse(args); err != nil {
		return err
	}
	switch {
	case *asJSON && *asLines:
		return errors.New("--json and --ndjson exclude each other: the first reads whole texts, the second lines")
	case *asLines:
		return checkLines(o, s)
	}
	return checkTexts(o, s, *asJSON)
}

// checkTexts answers each input as one text.
func checkTexts(o *options, s streams, asJSON bool) error {
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
		if asJSON {
			_, err = fmt.Fprintf(s.out, "%s\n", report.AppendJSON(nil, text, checker.Bytes))
			return err
		}
		if o.NArg() > 1 {
			fmt.Fprintf(s.out, "== %s ==\n", name)
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
