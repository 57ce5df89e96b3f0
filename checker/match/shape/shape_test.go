package shape_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/dlclark/regexp2"

	"scamcheck/checker/match/shape"
)

// lines reads a list of regexes; lines that begin with "# " are remarks.
func lines(t testing.TB, name string) (all []string) {
	t.Helper()
	list, err := os.ReadFile("../testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(list)) {
		if line = strings.TrimSuffix(line, "\n"); !strings.HasPrefix(line, "# ") {
			all = append(all, line)
		}
	}
	return all
}

// refusal is a regex and a part of the sentence that refuses it.
type refusal struct{ source, reason string }

func refusals(t testing.TB) (all []refusal) {
	for _, line := range lines(t, "hostile.txt") {
		source, reason, told := strings.Cut(line, "\t")
		if !told {
			t.Fatalf("%q is listed without the reason to refuse it", line)
		}
		all = append(all, refusal{source, reason})
	}
	if len(all) < 100 {
		t.Fatalf("only %d hostile regexes are listed", len(all))
	}
	return all
}

func harmless(t testing.TB) []string {
	all := lines(t, "harmless.txt")
	if len(all) < 40 {
		t.Fatalf("only %d harmless regexes are listed", len(all))
	}
	return all
}

func TestHostile(t *testing.T) {
	for _, r := range refusals(t) {
		_, err := shape.Check(r.source)
		switch {
		case err == nil:
			t.Errorf("%q was let through", r.source)
		case !strings.HasPrefix(err.Error(), "Character ") || !strings.HasSuffix(err.Error(), "."):
			t.Errorf("%q: %q is no sentence with a place", r.source, err)
		case !strings.Contains(err.Error(), r.reason):
			t.Errorf("%q: %q does not say %q", r.source, err, r.reason)
		}
	}
}

func TestHarmless(t *testing.T) {
	for _, source := range harmless(t) {
		if _, err := shape.Check(source); err != nil {
			t.Errorf("%q was refused: %v", source, err)
		}
		if _, err := regexp2.Compile(source, regexp2.IgnoreCase); err != nil {
			t.Errorf("%q: %v", source, err)
		}
	}
}

// TestPlace holds that the sentence counts characters, not bytes.
func TestPlace(t *testing.T) {
	if _, err := shape.Check(`é?.*`); err == nil || !strings.HasPrefix(err.Error(), "Character 4 of the regex: ") {
		t.Errorf("got %v", err)
	}
}

// TestHuge holds that however long or deep a regex is, it is refused at once.
func TestHuge(t *testing.T) {
	const late = ".{0,80}.{0,80}" // is refused when all before has been looked at
	for name, source := range map[string]string{
		"long":          strings.Repeat("a", 10_000),
		"deep":          strings.Repeat("(", 500) + "a" + strings.Repeat(")", 500),
		"less deep":     strings.Repeat("(", 400) + "a" + strings.Repeat(")", 400),
		"deep, open":    strings.Repeat("(?=", 10_000),
		"many choices":  strings.Repeat("a|", 5_000),
		"many repeats":  strings.Repeat("a?", 490),
		"many wordings": strings.Repeat("(?:ab|ac|ad|ae|bb|bc|bd|be)", 35) + late,
		"like wordings": strings.Repeat("(?:aaaaab|aaaaac|aaaaad|aaaaae|aaaaaf|aaaaag)\\b.?", 20) + late,
		"long wordings": strings.Repeat("(?:"+strings.Repeat("a", 36)+"[bc][cd])x?", 18) + late,
		"many gaps":     strings.Repeat("a.{0,80}", 120),
		"long class":    "[" + strings.Repeat("\u4e00-\u9fff", 110) + "]{0,40}" + strings.Repeat(".", 60) + "(?:ab){0,40}x{3,9}a{0,80}x{0,80}",
		"deep repeats":  strings.Repeat("(?:", 19) + "a" + strings.Repeat("){2}", 19) + late,
		"deep choices":  strings.Repeat("(?:a|b", 19) + strings.Repeat("c?)", 19) + late,
		"many numbers":  "a{" + strings.Repeat("9", 900) + "}",
	} {
		start := time.Now()
		_, err := shape.Check(source)
		if err == nil || len(err.Error()) > 300 {
			t.Errorf("%s: got %v, want a sentence", name, err)
		}
		if took := time.Since(start); took > 200*time.Millisecond {
			t.Errorf("%s: took %v", name, took)
		}
	}
}

func TestLiteral(t *testing.T) {
	for source, want := range map[string]string{
		`(?<!no )\bunfreez\w+[^.!?\n]{0,40}\bdeposit`: "unfreez",
		`pay(ing)? the (tax|fee)`:                     "pay",
		`colou?r`:                                     "colo",
		`Pay`:                                         "pay",
		`(pay|send)`:                                  "",
		`pay|send`:                                    "",
		`[abc]de`:                                     "",
		`(pay)+`:                                      "",
		`ab`:                                          "",
	} {
		tree, err := shape.Parse(source)
		if err != nil {
			t.Fatal(err)
		}
		if got := tree.Literal(); got != want {
			t.Errorf("%q: got %q, want %q", source, got, want)
		}
	}
}
