package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/tidwall/gjson"

	"scamcheck/checker"
)

// sample is one labelled text, a line of a .jsonl file.
type sample struct {
	id, text string
	lang     string // BCP 47
	label    string // scam or ham
	family   string // of a scam; other-scam is none that the checker looks for
	genre    string // of an honest text; its subtype where it has none
	kind     string // message, conversation …
	origin   string // real, synthetic or unknown
	corpus   string // where it comes from; the name of the file where that is not said
	cluster  string // near-duplicates share one; "" for a text of its own

	report *checker.Report
}

// target tells whether the text is a scam of a family that the checker looks for.
func (s *sample) target() bool { return s.label == "scam" && s.family != "other-scam" }

// flagged tells whether the answer is an alarm.
func (s *sample) flagged() bool { return s.report.Verdict == "careful" || s.strong() }

func (s *sample) strong() bool { return s.report.Verdict == "strong" }

// readCorpus reads the texts that keep accepts from every .jsonl file below dirs, in the order of their names.
func readCorpus(dirs []string, keep func(*sample) bool) ([]*sample, error) {
	var all []*sample
	for _, dir := range dirs {
		err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || filepath.Ext(path) != ".jsonl" {
				return err
			}
			file, err := os.Open(path)
			if err != nil {
				return err
			}
			defer file.Close()
			return readSamples(file, path, func(s *sample) {
				if keep(s) {
					all = append(all, s)
				}
			})
		})
		if err != nil {
			return nil, err
		}
	}
	if len(all) == 0 {
		return nil, errors.New("there is no text to measure: no .jsonl file, or none that the options leave")
	}
	return all, nil
}

func readSamples(in io.Reader, path string, add func(*sample)) error {
	lines := bufio.NewReaderSize(in, 1<<16)
	for number := 1; ; number++ {
		line, err := readLine(lines)
		if len(line) > 0 {
			s, problem := newSample(line, path)
			if problem != "" {
				return fmt.Errorf("%s:%d: %s", path, number, problem)
			}
			add(s)
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// newSample reads one line; problem says what is wrong with it, or nothing.
func newSample(line []byte, path string) (s *sample, problem string) {
	if len(line) > longestLine || !gjson.ValidBytes(line) {
		return nil, "this line is not valid JSON, or longer than any text may be"
	}
	v := gjson.ParseBytes(line)
	get := func(keys ...string) string {
		for _, key := range keys {
			if value := v.Get(key).String(); value != "" {
				return value
			}
		}
		return ""
	}
	s = &sample{id: get("id"), text: get("text"), lang: get("lang"), label: get("label"), family: get("family"), genre: get("genre", "subtype"),
		kind: get("kind"), origin: get("origin"), corpus: get("corpus"), cluster: get("cluster")}
	if s.label != "scam" && s.label != "ham" {
		return nil, `the "label" of a text is "scam" or "ham"`
	}
	if s.corpus == "" {
		s.corpus = strings.TrimSuffix(filepath.Base(path), ".jsonl")
	}
	return s, ""
}

// firstOfClusters tells the first text of each cluster of near-duplicates from the others.
func firstOfClusters() func(*sample) bool {
	seen := map[[2]string]bool{}
	return func(s *sample) bool {
		key := [2]string{s.corpus, s.cluster}
		if s.cluster == "" || !seen[key] {
			seen[key] = true
			return true
		}
		return false
	}
}

// checkAll checks every sample, on all cores. A text that is refused counts as not flagged.
func checkAll(samples []*sample, o *options) error {
	checkers, err := o.checkers(runtime.GOMAXPROCS(0))
	if err != nil {
		return err
	}
	var wait sync.WaitGroup
	for i, c := range checkers {
		wait.Go(func() {
			for n := i; n < len(samples); n += len(checkers) {
				report, err := c.Check(samples[n].text)
				if err != nil {
					report = &checker.Report{Verdict: "refused"}
				}
				samples[n].report = report
			}
		})
	}
	wait.Wait()
	return nil
}
