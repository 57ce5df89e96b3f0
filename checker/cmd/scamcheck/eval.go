package main

import (
	"encoding/json"
	"errors"
	"io"
	"runtime"
	"strings"

	"scamcheck/checker"
)

const aboutEval = `DIR …: check the labelled texts in the .jsonl files below these folders, and count.

Each line of a file is a text: {"id":"…","text":"…","lang":"en","label":"scam|ham","family":"…","genre":"…",
"kind":"message|conversation","origin":"real|synthetic|unknown","corpus":"…","cluster":"…"}. A scam counts as found when
the answer is careful or strong, an honest text then counts as a false alarm. Scams of the family "other-scam" are shown
apart, as neither. In brackets is the 95 % interval (Wilson). A cue in brackets was seen but did not count.

--against says instead what a change gains and loses, in Markdown for a pull request: against the patterns of a revision
of git or in a runtime pack (read by the engine of today), or against an earlier result of "eval --json".
--wordings says instead which wordings, frames and words of concepts hit nothing, or one text alone, and which take part
in false alarms.`

// evaluation is one run of eval.
type evaluation struct {
	*options
	choice
	most     int  // how many to list of each kind
	quotes   bool // show the beginning of each listed text
	wordings bool
	against  *baseline // nil when nothing is compared
}

func eval(args []string, s streams) error {
	e := &evaluation{options: newOptions("eval", aboutEval, s)}
	asJSON := e.Bool("json", false, "print one document of JSON instead: the figures, each text's answer, and what the other options ask for")
	lang := e.String("lang", "", "only texts in these languages, a `list` such as en,zh")
	against := e.String("against", "", "compare with this `revision or file`: of git, a runtime pack, or a result of eval --json")
	e.BoolVar(&e.once, "once", false, "count near-duplicates (the same cluster) once, by the first of them")
	e.IntVar(&e.most, "misses", 10, "how many to list of each kind: misses, false alarms, changed texts, wordings")
	e.BoolVar(&e.quotes, "quotes", false, "with --against: show how each listed text begins")
	e.BoolVar(&e.wordings, "wordings", false, "count what each wording, frame and word hits")
	if err := e.parse(args); err != nil {
		return err
	}
	if e.dirs = e.Args(); len(e.dirs) == 0 {
		return errors.New("eval needs at least one folder with .jsonl files")
	}
	e.languages, e.most = list(*lang), max(e.most, 0)
	if *against != "" {
		var err error
		if e.against, err = newBaseline(*against, e.options); err != nil {
			return err
		}
	}
	r, err := e.run()
	if err != nil {
		return err
	}
	if !*asJSON {
		return r.write(s.out)
	}
	return writeJSON(s.out, r)
}

// result is everything that eval was asked for.
type result struct {
	*measurement
	Texts    []textAnswer `json:"texts"`
	Against  *comparison  `json:"against,omitempty"`
	Wordings *lineTally   `json:"wordings,omitempty"`
}

// textAnswer is what was answered to one text; a later eval can be held against it.
type textAnswer struct {
	Corpus  string `json:"corpus"`
	ID      string `json:"id"`
	Verdict string `json:"verdict"`
	Family  string `json:"family"` // that the text looks like, or ""
}

func (e *evaluation) run() (*result, error) {
	workers := runtime.GOMAXPROCS(0)
	checkers, use, err := e.prepare(workers)
	if err != nil {
		return nil, err
	}
	earlier, err := e.against.checkers(workers)
	if err != nil {
		return nil, err
	}
	lookers := make([]looker, workers)
	for i, check := range checkers {
		lookers[i] = func(s *sample, text string) {
			report := check(s, text)
			s.outcome = newOutcome(report)
			if s.wrong() {
				s.cues = cuesOf(report)
			}
			if earlier != nil {
				before := newOutcome(reportOf(earlier[i].Check(text)))
				s.before = &before
			}
			if e.quotes {
				s.quote = beginning(text)
			}
		}
	}
	samples, err := e.look(lookers)
	if err != nil {
		return nil, err
	}
	r := &result{measurement: measure(samples, e.most), Wordings: use.finish(e.most)}
	for _, s := range samples {
		r.Texts = append(r.Texts, textAnswer{s.corpus, s.id, s.verdict, s.seems})
	}
	if e.against != nil {
		r.Against = e.against.compare(samples, e.most)
	}
	return r, nil
}

// checking is how one worker gets the report on a text.
type checking func(*sample, string) *checker.Report

// prepare makes, for each worker, what checks a text; with --wordings it notes the lines that hit as well.
func (e *evaluation) prepare(workers int) ([]checking, *lineTally, error) {
	checks := make([]checking, workers)
	if !e.wordings {
		checkers, err := e.checkers(workers)
		for i, c := range checkers {
			checks[i] = func(_ *sample, text string) *checker.Report { return reportOf(c.Check(text)) }
		}
		return checks, nil, err
	}
	use, checkers, err := newLineTally(e.options, e.languages, workers)
	for i, c := range checkers {
		checks[i] = func(s *sample, text string) *checker.Report {
			trace, err := c.Trace(text)
			if err != nil {
				return reportOf(nil, err)
			}
			use.note(s, trace)
			return trace.Report
		}
	}
	return checks, use, err
}

// reportOf is the report, or that of a text that was refused: it is not flagged.
func reportOf(report *checker.Report, err error) *checker.Report {
	if err != nil {
		return &checker.Report{Verdict: "refused"}
	}
	return report
}

// write prints what was asked for, as tables.
func (r *result) write(w io.Writer) error {
	var b strings.Builder
	if r.Against != nil {
		r.Against.write(&b)
	}
	if r.Wordings != nil {
		r.Wordings.write(&b)
	}
	if b.Len() == 0 {
		r.measurement.write(&b)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// writeJSON prints v as one line of JSON, letters as they are rather than escaped for HTML.
func writeJSON(w io.Writer, v any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(v)
}

// list takes "en,zh" apart; "" is none.
func list(value string) []string {
	if value == "" {
		return nil
	}
	return strings.Split(value, ",")
}
