package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// timing is the only part of an answer that is never the same twice.
var timing = regexp.MustCompile(`"took_us":\d+`)

// scamcheck runs the tool with the patterns of testdata.
func scamcheck(t *testing.T, in string, args ...string) (out, errs string, err error) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	args = append([]string{args[0], "--patterns", "testdata/patterns"}, args[1:]...)
	err = run(args, streams{strings.NewReader(in), &stdout, &stderr})
	return timing.ReplaceAllString(stdout.String(), `"took_us":0`), stderr.String(), err
}

// TestGolden compares whole outputs with files that a person has read. After a change that is meant, run
// "go test ./checker/cmd/scamcheck -update" and read the difference.
func TestGolden(t *testing.T) {
	tests := []struct {
		name string
		args []string
	}{
		{"check-strong.txt", []string{"check", "testdata/strong.txt"}},
		{"check-all.txt", []string{"check", "testdata/honest.txt", "testdata/warning.txt"}},
		{"check.json", []string{"check", "--json", "testdata/strong.txt", "testdata/honest.txt"}},
		{"lines.ndjson", []string{"check", "--ndjson", "testdata/lines.ndjson"}},
		{"try-strong.txt", []string{"try", "testdata/strong.txt"}},
		{"try-honest.txt", []string{"try", "--text", "You said this is a scam, but the like costs nothing."}},
		{"try-everything.txt", []string{"try", "--all", "--text", "Pay 20 USD or you cannot w1thdraw. This is a song."}},
		{"try-cue.txt", []string{"try", "--cue", "pay-to-withdraw", "--text", "You can withdraw. This is a fee."}},
		{"eval.txt", []string{"eval", "testdata/corpus"}},
		{"eval-en-once.txt", []string{"eval", "--lang", "en", "--once", "--misses", "1", "testdata/corpus"}},
		{"eval-against.md", []string{"eval", "--quotes", "--misses", "1", "--against", "testdata/earlier.json", "testdata/corpus"}},
		{"eval-wordings.txt", []string{"eval", "--wordings", "testdata/corpus"}},
		{"fit.txt", []string{"fit", "testdata/corpus"}},
		{"fit.json", []string{"fit", "--json", "--lang", "en", "testdata/corpus"}},
		{"eval.json", []string{"eval", "--json", "--misses", "2", "testdata/corpus"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, errs, err := scamcheck(t, "", test.args...)
			if err != nil || errs != "" {
				t.Fatalf("error %v, on standard error %q", err, errs)
			}
			golden := filepath.Join("testdata", "golden", test.name)
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}
