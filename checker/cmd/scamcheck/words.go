package main

import (
	"errors"
	"io/fs"

	"github.com/tidwall/gjson"

	"scamcheck/checker"
)

// words are the explanations of patterns/text/en.json.
type words struct{ json string }

func readWords(fsys fs.FS) (*words, error) {
	content, err := fs.ReadFile(fsys, "text/en.json")
	if err != nil {
		return nil, err
	}
	if !gjson.ValidBytes(content) {
		return nil, errors.New("text/en.json is not valid JSON")
	}
	return &words{string(content)}, nil
}

// get reads a value by its keys; the keys may hold any character but a dot.
func (w *words) get(keys string) gjson.Result { return gjson.Get(w.json, keys) }

// answer is the headline, the explanation and the steps for the verdict or, where there is one, the stance.
func (w *words) answer(r *checker.Report) (title, body string, steps []string) {
	entry := w.get("verdicts." + r.Verdict)
	if r.Stance != "" {
		entry = w.get("stances." + r.Stance)
	}
	for _, step := range entry.Get("do").Array() {
		steps = append(steps, step.Str)
	}
	return entry.Get("title").Str, entry.Get("text").Str, steps
}

func (w *words) family(id string) string {
	entry := w.get("families." + id)
	return entry.Get("name").Str + ": " + entry.Get("story").Str
}

func (w *words) stage(track, stage string) string {
	if stage == "" {
		return ""
	}
	entry := w.get("stages." + track + "/" + stage)
	return entry.Get("now").Str + " " + entry.Get("next").Str
}

func (w *words) cue(id string) (name, why string) {
	entry := w.get("cues." + id)
	return entry.Get("name").Str, entry.Get("why").Str
}
