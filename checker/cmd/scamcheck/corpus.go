package main

import (
	"bufio"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/tidwall/gjson"

	"scamcheck/checker"
)

// sample is one labelled text of a corpus: a line of a .jsonl file with id, text, lang, label (scam or ham), family,
// genre, kind, origin and corpus.
type sample struct {
	id, text, lang, label, family, genre, kind, origin, corpus, cluster string

	report *checker.Report
}

// scam tells whether the text is of a family that the checker looks for.
func (s *sample) scam() bool {
	return s.label == "scam" && s.family != "other-scam"
}

// flagged tells whether the answer is an alarm.
func (s *sample) flagged() bool { return s.report.Verdict == "careful" || s.report.Verdict == "strong" }

func (s *sample) strong() bool { return s.report.Verdict == "strong" }

// readCorpus reads every .jsonl file below dirs, in the order of their names.
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
	return all, nil
}

func readSamples(in io.Reader, path string, add func(*sample)) error {
	lines := bufio.NewReaderSize(in, 1<<16)
	for number := 1; ; number++ {
		line, err := readLine(lines)
		if line != nil {
			if !gjson.ValidBytes(line) {
				return fmt.Errorf("%s:%d: this line is not valid JSON", path, number)
			}
			v := gjson.ParseBytes(line)
			get := func(key string) string { return v.Get(key).String() }
			s := &sample{id: get("id"), text: get("text"), lang: get("lang"), label: get("label"), family: get("family"), genre: get("genre"),
				kind: get("kind"), origin: get("origin"), corpus: get("corpus"), cluster: get("cluster")}
			if s.corpus == "" {
				s.corpus = strings.TrimSuffix(filepath.Base(path), ".jsonl")
			}
			if s.genre == "" {
				s.genre = get("subtype")
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

// groups sorts samples into groups by key; the names come back sorted.
func groups(samples []*sample, key func(*sample) string) (map[string][]*sample, []string) {
	byKey := map[string][]*sample{}
	var names []string
	for _, s := range samples {
		k := key(s)
		if byKey[k] == nil {
			names = append(names, k)
		}
		byKey[k] = append(byKey[k], s)
	}
	slices.Sort(names)
	return byKey, names
}
