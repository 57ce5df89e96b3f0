package shape_test

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/dlclark/regexp2"

	"scamcheck/checker/lint/pump"
	"scamcheck/checker/match/shape"
)

// allowed is how long a regex may take for the longest sentence, on a quiet desktop.
const allowed = 200 * time.Millisecond

// parts are what the fuzzer puts regexes together from, beside writing them freely.
var parts = []string{
	"a", "b", "ab", "aa", "ba", "aba", "pay", "fee", "1", " ", "-", ",", "(?:", "(?:", "(", ")", ")", ")", "|", "?", "??", "*", "+", "{3}", "{0,2}",
	"{1,3}", "{1,9}", "{2,20}", "{0,40}", "{0,80}", "{0,40}?", `\w`, `\w+`, `\d`, `\d+`, `\s`, `\s*`, `\W`, ".", "[^.!?]", "[a-z]", "[^a]", "[ab]",
	`\b`, `\b`, `\B`, "^", "$", "(?=", "(?!", "(?<!", "(?<=", "(?:pay|fee|sum)", "(?:a|ab|b)", `[^.]{0,30}\b`, "[^a]{0,60}", `\p{L}`, "é",
}

func spell(numbers []byte) string {
	var s strings.Builder
	for _, n := range numbers[:min(len(numbers), 18)] {
		s.WriteString(parts[int(n)%len(parts)])
	}
	return s.String()
}

// slow is how long the slowest known regex that is let through takes here and now: about what is allowed, and longer
// where other programs run too.
func slow(t *testing.T) time.Duration {
	re := regexp2.MustCompile(`a[^.]{0,80}a[^.]{0,79}b`, regexp2.IgnoreCase)
	text, least := strings.Repeat("a", 1700), time.Hour
	for range 5 {
		start := time.Now()
		if _, err := re.MatchString(text); err != nil {
			t.Fatal(err)
		}
		least = min(least, time.Since(start))
	}
	return least
}

// FuzzShape holds that whatever Check lets through can be compiled and never takes long, with the texts that are worst
// for it.
func FuzzShape(f *testing.F) {
	for _, source := range harmless(f) {
		f.Add(source, []byte{})
	}
	for _, r := range refusals(f) {
		f.Add(r.source, []byte{})
	}
	f.Add("", []byte{31, 25, 7, 43})
	f.Fuzz(func(t *testing.T, source string, numbers []byte) {
		for _, source := range []string{source, spell(numbers)} {
			if _, err := shape.Check(source); err != nil {
				continue
			}
			if _, err := regexp2.Compile(source, regexp2.IgnoreCase); err != nil {
				t.Fatalf("%q was let through: %v", source, err)
			}
			if runtime.GOOS == "js" {
				continue // nothing can stop a match there
			}
			if text, took := pump.Slowest(source); took > allowed && took > slow(t) {
				t.Errorf("%q was let through and takes %v on %.60q", source, took, text)
			}
		}
	})
}
