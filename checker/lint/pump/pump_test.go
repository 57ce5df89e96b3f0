package pump

import (
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"scamcheck/checker/match"
)

// native skips where nothing can stop a match: regexp2 has no clock in WebAssembly.
func native(t *testing.T) {
	if runtime.GOOS == "js" {
		t.Skip("Hostile matches cannot be stopped here.")
	}
}

func TestHarmlessDoNotGrow(t *testing.T) {
	native(t)
	list, err := os.ReadFile("../../match/testdata/harmless.txt")
	if err != nil {
		t.Fatal(err)
	}
	for source := range strings.Lines(string(list)) {
		if source = strings.TrimSuffix(source, "\n"); strings.HasPrefix(source, "# ") {
			continue
		}
		if problem := Grows(source); problem != "" {
			t.Errorf("%q: %s", source, problem)
		}
	}
}

func TestHostileGrow(t *testing.T) {
	native(t)
	sources := []string{`(a+)+$`, `pay.*now`, `(?:a|aa){1,40}$`, `lend\w*bank`, `(?:ab)+c`, `(a?){30}a{30}`, `(\w+\s?)*end`, `(?:.|a){0,40}x`}
	if testing.Short() {
		sources = sources[:2]
	}
	for _, source := range sources {
		if problem := Grows(source); !strings.HasSuffix(problem, ".") {
			t.Errorf("%q: got %q, want a sentence", source, problem)
		}
	}
}

func TestGrowsCannotRead(t *testing.T) {
	if problem := Grows(`(`); !strings.HasPrefix(problem, "This regex cannot be tried: Character 1 ") {
		t.Errorf("got %q", problem)
	}
	if texts := Hostile(`(`); texts != nil {
		t.Errorf("texts from a regex that cannot be read: %q", texts)
	}
	if text, took := Slowest(`(`); text != "" || took != 0 {
		t.Errorf("got %q, %v", text, took)
	}
}

// TestHostile holds that the texts are made of the regex, as long as the engine takes them, and no longer.
func TestHostile(t *testing.T) {
	texts := Hostile(`\bteller\b[^.]{0,60}\b(?:not|never)\b.{0,40}coin`)
	for _, begin := range []string{"teller teller ", "teller not teller not ", "teller not cointeller"} {
		if !slices.ContainsFunc(texts, func(s string) bool { return strings.HasPrefix(s, begin) }) {
			t.Errorf("no text begins %q", begin)
		}
	}
	for _, text := range texts {
		if len(text) > match.MaxRegexSentence || len(text) < match.MaxRegexSentence-3 || !utf8.ValidString(text) {
			t.Errorf("%d bytes, want %d: %.60q", len(text), match.MaxRegexSentence, text)
		}
	}
}
