package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/tidwall/gjson"

	"scamcheck/checker/score"
)

// sample is one labelled text, a line of a .jsonl file. It keeps what was answered to the text, not the text: memory does
// not grow with the length of what is measured.
type sample struct {
	id      string // where none is given, the file and the number of the line
	lang    string // BCP 47
	label   string // scam or ham
	family  string // of a scam; other-scam is none that the checker looks for
	genre   string // of an honest text; its subtype where it has none
	kind    string // message, conversation …
	origin  string // real, synthetic or unknown
	corpus  string // where it comes from; the name of the file where that is not said
	cluster string // near-duplicates share one; "" for a text of its own
	length  int    // of the text, in bytes

	outcome
	before *outcome // what other patterns, or an earlier engine, answered; nil where that is not known
	quote  string   // the beginning of the text, where that is wanted

	// For fit: what the verdict came from, so that it can be judged again with other weights.
	signs []score.Sign
	long  bool
}

// target tells whether the text is a scam of a family that the checker looks for.
func (s *sample) target() bool { return s.label == "scam" && s.family != "other-scam" }

// honest tells whether an alarm would be a false one.
func (s *sample) honest() bool { return s.label == "ham" }

// is says what the text is: the family of a scam, the genre of an honest text.
func (s *sample) is() string {
	if s.honest() {
		return s.genre
	}
	return s.family
}

// name tells the text from all others.
func (s *sample) name() string { return s.corpus + "/" + s.id }

// group is the cluster of near-duplicates that the text belongs to, or the text alone.
func (s *sample) group() string {
	if s.cluster != "" {
		return s.corpus + " cluster " + s.cluster
	}
	return s.name()
}

// choice is which texts of a corpus are measured.
type choice struct {
	dirs      []string
	languages []string // all when empty
	once      bool     // of near-duplicates only the first
}

// looker does with one text what is to be done with it; each worker has its own.
type looker func(s *sample, text string)

// look has the lookers, at the same time, look at every chosen text, and gives the samples in the order of the files.
func (c choice) look(lookers []looker) ([]*sample, error) {
	type job struct {
		*sample
		text string
	}
	jobs := make(chan job)
	var wait sync.WaitGroup
	for _, look := range lookers {
		wait.Go(func() {
			for j := range jobs {
				look(j.sample, j.text)
			}
		})
	}
	var all []*sample
	seen := map[string]bool{}
	err := c.read(func(s *sample, text string) {
		if len(c.languages) > 0 && !slices.Contains(c.languages, s.lang) || c.once && seen[s.group()] {
			return
		}
		if s.cluster != "" {
			seen[s.group()] = true
		}
		all = append(all, s)
		jobs <- job{s, text}
	})
	close(jobs)
	wait.Wait()
	if err == nil && len(all) == 0 {
		err = errors.New("there is no text to measure: no .jsonl file, or none that the options leave")
	}
	return all, err
}

// read gives add the texts of every .jsonl file below the folders, in the order of their names.
func (c choice) read(add func(*sample, string)) error {
	for _, dir := range c.dirs {
		err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || filepath.Ext(path) != ".jsonl" {
				return err
			}
			file, err := os.Open(path)
			if err != nil {
				return err
			}
			defer file.Close()
			return readSamples(file, path, add)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func readSamples(in io.Reader, path string, add func(*sample, string)) error {
	lines := bufio.NewReaderSize(in, 1<<16)
	for number := 1; ; number++ {
		line, err := readLine(lines)
		if len(line) > 0 {
			s, text, problem := newSample(line, fmt.Sprintf("%s:%d", filepath.Base(path), number))
			if problem != "" {
				return fmt.Errorf("%s:%d: %s", path, number, problem)
			}
			add(s, text)
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// newSample reads one line, which stands at this place; problem says what is wrong with it, or nothing.
func newSample(line []byte, place string) (s *sample, text, problem string) {
	if len(line) > longestLine || !gjson.ValidBytes(line) {
		return nil, "", "this line is not valid JSON, or longer than any text may be"
	}
	v := gjson.ParseBytes(line)
	get := func(keys ...string) string {
		for _, key := range keys {
			if value := v.Get(key).String(); value != "" {
				return strings.Clone(value) // so that the line can go
			}
		}
		return ""
	}
	text = get("text")
	s = &sample{id: get("id"), lang: get("lang"), label: get("label"), family: get("family"), genre: get("genre", "subtype"),
		kind: get("kind"), origin: get("origin"), corpus: get("corpus"), cluster: get("cluster"), length: len(text)}
	if s.label != "scam" && s.label != "ham" {
		return nil, "", `the "label" of a text is "scam" or "ham"`
	}
	if s.id == "" {
		s.id = place
	}
	if s.corpus == "" {
		s.corpus, _, _ = strings.Cut(place, ".jsonl")
	}
	return s, text, ""
}
