package shape_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/dlclark/regexp2"

	"scamcheck/checker"
	"scamcheck/checker/match"
	"scamcheck/checker/pack"
)

// packOf is a pack of small files with one wording, the regex.
func packOf(t *testing.T, source string) fstest.MapFS {
	t.Helper()
	quoted, err := json.Marshal(source)
	if err != nil {
		t.Fatal(err)
	}
	return fstest.MapFS{
		"stages.json":     {Data: []byte(`{"tracks":[{"id":"t","families":["fake-job"],"stages":["s"]}]}`)},
		"cues/a.json":     {Data: []byte(`{"cues":[{"id":"c","families":{"fake-job":2},"stage":"s"}]}`)},
		"words/en/a.json": {Data: []byte(`{"words":[{"cue":"c","any":[{"regex":` + string(quoted) + `}]}]}`)},
	}
}

// load takes a regex all the way that the pack of a stranger takes.
func load(t *testing.T, source string) error {
	t.Helper()
	bundle, err := pack.Bundle(packOf(t, source))
	if err != nil {
		t.Fatal(err)
	}
	_, err = checker.Load(bundle)
	return err
}

func compile(t *testing.T, source string) error {
	t.Helper()
	files := pack.Files{}
	for name, file := range packOf(t, source) {
		files[name] = string(file.Data)
	}
	p, err := pack.Parse(files)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := match.Compile(p); err != nil {
		return err
	}
	_, err = regexp2.Compile(source, regexp2.IgnoreCase)
	return err
}

// TestHostilePacks holds that every hostile regex is refused where patterns are made ready and where a page loads them,
// at its line, with the reason.
func TestHostilePacks(t *testing.T) {
	for _, r := range refusals(t) {
		for name, err := range map[string]error{"compile": compile(t, r.source), "load": load(t, r.source)} {
			var problems pack.Problems
			if !errors.As(err, &problems) || len(problems) != 1 {
				t.Errorf("%s of %q: got %v, want one problem", name, r.source, err)
				continue
			}
			file, line, _ := problems[0].At.Place()
			if file != "words/en/a.json" || line != 1 || !strings.Contains(problems[0].Message, r.reason) {
				t.Errorf("%s of %q: got %v, want %q", name, r.source, err, r.reason)
			}
		}
	}
}

func TestHarmlessPacks(t *testing.T) {
	for _, source := range harmless(t) {
		if err := errors.Join(compile(t, source), load(t, source)); err != nil {
			t.Errorf("%q: %v", source, err)
		}
	}
}
