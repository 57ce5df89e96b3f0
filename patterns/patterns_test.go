package patterns_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"scamcheck/checker/lint"
	"scamcheck/checker/pack"
	"scamcheck/patterns"
)

// mostTime is how long whoever edits the patterns of one language may have to wait for an answer.
const mostTime = 10 * time.Second

// TestLint holds the patterns to all that is asked of them: what "scamcheck lint" says.
func TestLint(t *testing.T) {
	result, err := lint.Run(patterns.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, problem := range result.Problems {
		t.Errorf("%s: %s", problem.At, problem.Message)
	}
	for _, note := range result.Notes {
		t.Logf("%s: Note: %s", note.At, note.Message)
	}
}

// TestLintIsQuick asks about the largest language alone, as whoever edits it does.
func TestLintIsQuick(t *testing.T) {
	start := time.Now()
	if _, err := lint.Run(patterns.FS, "en"); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(start); took > mostTime {
		t.Errorf("it took %v; whoever edits the patterns should not wait longer than %v", took, mostTime)
	}
}

// TestTaxonomyIsCovered holds that every stage of the taxonomy has a cue.
func TestTaxonomyIsCovered(t *testing.T) {
	files, err := pack.FromFS(patterns.FS)
	if err != nil {
		t.Fatal(err)
	}
	p, err := pack.Parse(files)
	if err != nil {
		t.Fatal(err)
	}
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
