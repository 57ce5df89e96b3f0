package patterns_test

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/tidwall/gjson"

	"scamcheck/checker"
	"scamcheck/checker/match"
	"scamcheck/checker/pack"
	"scamcheck/patterns"
)

// load gives the patterns as people wrote them, and a checker made from their runtime form: what ships is what is tested.
func load(t *testing.T) (*pack.Pack, *checker.Checker) {
	t.Helper()
	files, err := pack.FromFS(patterns.FS)
	if err != nil {
		t.Fatal(err)
	}
	p, err := pack.Parse(files)
	if err != nil {
		t.Fatal(err)
	}
	m, err := match.Compile(p)
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Validate(); err != nil {
		t.Fatal(err)
	}
	bundle, err := pack.Bundle(patterns.FS)
	if err != nil {
		t.Fatal(err)
	}
	c, err := checker.Load(bundle)
	if err != nil {
		t.Fatal(err)
	}
	return p, c
}

// unmark takes the ⟦ ⟧ out of an example and gives the places between them.
func unmark(example string) (text string, spans [][2]int) {
	for {
		before, rest, found := strings.Cut(example, "⟦")
		text += before
		if !found {
			return text, spans
		}
		inside, after, _ := strings.Cut(rest, "⟧")
		spans = append(spans, [2]int{len(text), len(text) + len(inside)})
		text += inside
		example = after
	}
}

// TestExamples runs every example through the whole pipeline: a match example shows its cue, and exactly at the words
// in ⟦ ⟧ where it marks them; a clear example does not show it.
func TestExamples(t *testing.T) {
	p, c := load(t)
	count := 0
	for _, lexicon := range p.Lexicons {
		for _, w := range lexicon.Wordings {
			cue := p.Cues[w.Cue].ID
			for _, example := range w.Match {
				count++
				text, want := unmark(example.Text)
				hit := find(t, c, text, cue)
				switch {
				case hit == nil || !hit.Counted:
					t.Errorf("%s: this match example does not show %q: %s\n\t%s", example.At, cue, text, seen(t, c, text))
				case want != nil && !slices.Equal(hit.Spans, want):
					t.Errorf("%s: %q is shown at %s instead of where the example marks it: %s", example.At, cue, quote(text, hit.Spans), example.Text)
				}
			}
			for _, example := range w.Clear {
				count++
				if hit := find(t, c, example.Text, cue); hit != nil && hit.Counted {
					t.Errorf("%s: this clear example shows %q at %s: %s", example.At, cue, quote(example.Text, hit.Spans), example.Text)
				}
			}
		}
	}
	t.Logf("%d examples", count)
}

func find(t *testing.T, c *checker.Checker, text, cue string) *checker.CueHit {
	t.Helper()
	report, err := c.Check(text)
	if err != nil {
		t.Fatal(err)
	}
	for i := range report.Cues {
		if report.Cues[i].Cue == cue {
			return &report.Cues[i]
		}
	}
	return nil
}

// seen lists what a text shows instead.
func seen(t *testing.T, c *checker.Checker, text string) string {
	t.Helper()
	report, err := c.Check(text)
	if err != nil {
		t.Fatal(err)
	}
	all := []string{"it shows:"}
	for _, hit := range report.Cues {
		all = append(all, fmt.Sprintf("%s %s counted=%v", hit.Cue, quote(text, hit.Spans), hit.Counted))
	}
	return strings.Join(all, " ")
}

func quote(text string, spans [][2]int) string {
	var all []string
	for _, s := range spans {
		all = append(all, fmt.Sprintf("%q", text[s[0]:s[1]]))
	}
	return strings.Join(all, "+")
}

// TestEveryCueIsProved holds each cue to two examples of either kind in English.
func TestEveryCueIsProved(t *testing.T) {
	p, _ := load(t)
	match, clear := map[int]int{}, map[int]int{}
	for _, lexicon := range p.Lexicons {
		if lexicon.Lang != "en" {
			continue
		}
		for _, w := range lexicon.Wordings {
			match[w.Cue] += len(w.Match)
			clear[w.Cue] += len(w.Clear)
			if len(w.Any) > 0 && (len(w.Match) == 0 || len(w.Clear) == 0) {
				t.Errorf("%s: a wording needs match and clear examples of its own", w.At)
			}
		}
	}
	for i, cue := range p.Cues {
		if match[i] < 2 || clear[i] < 2 {
			t.Errorf("%s: %q has %d match and %d clear examples in English; it needs two of each", cue.At, cue.ID, match[i], clear[i])
		}
	}
}

// TestTaxonomyIsCovered holds that every stage of the taxonomy has a cue.
func TestTaxonomyIsCovered(t *testing.T) {
	p, _ := load(t)
	var have []string
	for _, cue := range p.Cues {
		have = append(have, cue.Codes...)
	}
	for letter, last := range map[string]int{"A": 14, "B": 12, "C": 14, "O": 12} {
		for n := 1; n <= last; n++ {
			if code := fmt.Sprintf("%s%d", letter, n); !slices.Contains(have, code) {
				t.Errorf("no cue stands for %s", code)
			}
		}
	}
}

// TestEveryFrameCanBeRead holds that English has words for every concept that a frame needs.
func TestEveryFrameCanBeRead(t *testing.T) {
	p, _ := load(t)
	for _, lexicon := range p.Lexicons {
		for _, cue := range p.Cues {
			for _, frame := range cue.Frames {
				for _, id := range slices.Concat(frame.All...) {
					if id >= len(pack.Slots) && len(lexicon.Words[id]) == 0 {
						t.Errorf("%s: %s has no words for %q", frame.At, lexicon.Lang, p.Concepts[id].Name)
					}
				}
			}
		}
	}
}

// TestEveryCueIsExplained holds that people are told about each cue, stage, family and verdict.
func TestEveryCueIsExplained(t *testing.T) {
	p, _ := load(t)
	content, err := fs.ReadFile(patterns.FS, "text/en.json")
	if err != nil || !gjson.ValidBytes(content) {
		t.Fatalf("text/en.json cannot be read: %v", err)
	}
	need := func(path string, keys ...string) {
		for _, key := range keys {
			if gjson.GetBytes(content, path+"."+key).String() == "" {
				t.Errorf("text/en.json: %s has no %q", path, key)
			}
		}
	}
	for _, cue := range p.Cues {
		if cue.Stance == "" {
			need("cues."+cue.ID, "name", "why", "do")
		}
	}
	for _, track := range p.Tracks {
		need("tracks."+track.ID, "name", "story")
		for _, stage := range track.Stages {
			need("stages."+track.ID+"/"+stage, "name", "now", "next")
		}
	}
	for _, family := range pack.Families {
		need("families."+family, "name", "story")
	}
	for _, verdict := range []string{"none", "careful", "strong", "too-short", "cannot-read"} {
		need("verdicts."+verdict, "title", "text", "do")
	}
	for _, stance := range pack.Stances {
		need("stances."+stance, "title", "text", "do")
	}
	for _, word := range []string{"safe", "Safe"} {
		if title := gjson.GetBytes(content, "verdicts.none.title").String(); strings.Contains(title, word) {
			t.Errorf("text/en.json: the title %q promises too much", title)
		}
	}
}
