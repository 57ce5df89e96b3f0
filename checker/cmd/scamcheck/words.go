package main

import (
	"fmt"
	"io/fs"

	"github.com/tidwall/gjson"

	"scamcheck/checker"
)

// textFile is what we tell people, below the patterns.
const textFile = "text/en.json"

// words are the explanations of textFile.
type words struct{ json string }

func readWords(fsys fs.FS) (*words, error) {
	content, err := fs.ReadFile(fsys, textFile)
	if err != nil {
		return nil, fmt.Errorf("the explanations are missing: %w", err)
	}
	if !gjson.ValidBytes(content) {
		return nil, fmt.Errorf("%s is not valid JSON", textFile)
	}
	return &words{string(content)}, nil
}

// get reads a value by its keys, which hold no dots.
func (w *words) get(keys string) gjson.Result { return gjson.Get(w.json, keys) }

// answer is a headline, an explanation and steps to take.
type answer struct {
	title, text string
	steps       []string
}

// answer is what is said about the verdict or, where there is one, the stance.
func (w *words) answer(r *checker.Report) answer {
	entry := w.get("verdicts." + r.Verdict)
	if r.Stance != "" {
		entry = w.get("stances." + r.Stance)
	}
	a := answer{title: entry.Get("title").Str, text: entry.Get("text").Str}
	for _, step := range entry.Get("do").Array() {
		a.steps = append(a.steps, step.Str)
	}
	return a
}

func (w *words) family(id string) string {
	entry := w.get("families." + id)
	return entry.Get("name").Str + ": " + entry.Get("story").Str
}

// stage says how far it has got and what comes next, or nothing when the stage is not known.
func (w *words) stage(track, stage string) string {
	entry := w.get("stages." + track + "/" + stage)
	if !entry.Exists() {
		return ""
	}
	return entry.Get("now").Str + " What usually comes next: " + entry.Get("next").Str
}

// cue is the name of a sign and why it is one; a sign that is not explained goes by its id.
func (w *words) cue(id string) (name, why string) {
	entry := w.get("cues." + id)
	if !entry.Exists() {
		return id, "not explained yet"
	}
	return entry.Get("name").Str, entry.Get("why").Str
}
