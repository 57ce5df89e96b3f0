package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Near-duplicates count once, a wording on trial is counted although it changes no answer, and what takes part in more
// alarms comes first.
func TestUsageOfWordings(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "patterns")
	if err := os.CopyFS(folder, os.DirFS("testdata/patterns")); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(folder, "words", "en", "trial.json"),
		`{"words":[{"cue":"paid-likes","status":"shadow","any":["easy work"],"match":["Easy work."]},{"cue":"paid-likes","any":["rate our films","per heart"],"match":["Rate our films."]}]}`)
	corpus := corpusOf(t,
		many{3, "scam", "fake-job", "There is easy work for you, and you are paid 20 euro per heart.", "twins"},
		many{2, "scam", "fake-job", "It is easy work for you and we can wait.", ""},
		many{4, "ham", "", "This is not easy work for you, but it is good to have it.", ""},
		many{2, "ham", "", "You can rate our films and tell the others.", ""},
		many{1, "ham", "", "You pay the fee when you withdraw the money at the machine.", ""},
	)
	var out strings.Builder
	if err := run([]string{"eval", "--wordings", "--patterns", folder, corpus}, streams{out: &out, err: &out}); err != nil {
		t.Fatal(err)
	}
	got := strings.ReplaceAll(out.String(), folder+"/", "")
	for _, want := range []string{
		"en         wordings                4  0/4 = 0.0 %          1/4 = 25.0 %         1/4 = 25.0 %\n",
		"On trial (1)\n  words/en/trial.json:1:56: paid-likes [scams 3, honest texts 4] easy work\n",
		"In false alarms, most first (2)\n  words/en/trial.json:1:120: paid-likes [alarms 2, scams found 0] rate our films\n  cues/common.json:4:15: pay-to-withdraw [alarms 1,",
		"Hit one text: wordings (1)\n  words/en/trial.json:1:137: paid-likes [all/0-0] per heart\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	out.Reset()
	if err := run([]string{"eval", "--wordings", "--lang", "en", "--patterns", folder, corpus}, streams{out: &out, err: &out}); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(out.String(), "dinero") {
		t.Errorf("no text is Spanish, yet its words are listed:\n%s", out.String())
	}
}
