package main

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"scamcheck/checker"
)

func TestUsage(t *testing.T) {
	var out strings.Builder
	for _, args := range [][]string{nil, {"help"}, {"--help"}} {
		out.Reset()
		if err := run(args, streams{out: &out}); err != nil || !strings.Contains(out.String(), "scamcheck check --ndjson") {
			t.Errorf("%q: error %v, output %q", args, err, out.String())
		}
	}
	for name := range commands {
		_, errs, err := scamcheck(t, "", name, "--help")
		if !errors.Is(err, flag.ErrHelp) || !strings.Contains(errs, "-patterns folder") {
			t.Errorf("%s: error %v, help %q", name, err, errs)
		}
	}
}

func TestErrors(t *testing.T) {
	empty := t.TempDir()
	tests := []struct {
		args []string
		want string
	}{
		{[]string{"guess"}, `there is no command "guess"`},
		{[]string{"check", "--jsn"}, "see the usage above"},
		{[]string{"check", "--json", "--ndjson"}, "exclude each other"},
		{[]string{"check", "testdata/nothing.txt"}, "o such file"},
		{[]string{"check", "--patterns", empty}, "the explanations are missing"},
		{[]string{"try", "testdata/nothing.txt"}, "o such file"},
		{[]string{"try", "--text", "a", "testdata/strong.txt"}, "try takes one text"},
		{[]string{"try", "--text", "a", "--cue", "paid-to-withdraw"}, "do you mean pay-to-withdraw, paid-likes?"},
		{[]string{"try", "--text", "a", "--cue", "x"}, `no cue "x"; their ids are in`},
		{[]string{"lint", "xx"}, `no language "xx" here`},
		{[]string{"new", "--lang", "en", "wording"}, "see the usage above"},
		{[]string{"eval", "testdata/corpus", "--lang", "xx"}, "no text to measure"},
		{[]string{"check", "testdata/strong.txt", "--", "--json"}, "open --json: "},
		{[]string{"workbench", "--port", "99999"}, "choose another with --port"},
		{[]string{"eval"}, "at least one folder"},
		{[]string{"eval", empty}, "no text to measure"},
		{[]string{"eval", "--lang", "xx", "testdata/corpus"}, "no text to measure"},
		{[]string{"fit"}, "at least one folder"},
		{[]string{"fit", "--cues", "paid-lykes", "testdata/corpus"}, `no cue is named "paid-lykes"`},
		{[]string{"fit", "--lang", "xx", "testdata/corpus"}, "no text to measure"},
		{[]string{"bundle"}, "needs --out FILE"},
		{[]string{"bundle", "--out", empty + "/a", "b"}, `got "b"`},
		{[]string{"bundle", "--out", empty + "/a", "--lang", "en,xx"}, `no words for the language "xx"`},
		{[]string{"bundle", "--out", empty + "/a/b"}, "o such file"},
	}
	for _, test := range tests {
		_, _, err := scamcheck(t, "", test.args...)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q: got error %v, want %q", test.args, err, test.want)
		}
	}
}

func TestCorpusErrors(t *testing.T) {
	for line, want := range map[string]string{
		"{\"id\":1,\n":                "bad.jsonl:2: this line is not valid JSON",
		`{"id":"a","text":"b"}`:       `bad.jsonl:2: the "label" of a text is "scam" or "ham"`,
		`{"text":"b","label":"spam"}`: `bad.jsonl:2: the "label" of a text is "scam" or "ham"`,
	} {
		dir := t.TempDir()
		write(t, filepath.Join(dir, "bad.jsonl"), "\n"+line)
		if _, _, err := scamcheck(t, "", "eval", dir); err == nil || !strings.HasSuffix(err.Error(), want) && !strings.Contains(err.Error(), want+",") {
			t.Errorf("%s: got error %v, want %q", line, err, want)
		}
	}
}

func TestBundle(t *testing.T) {
	out := filepath.Join(t.TempDir(), "pack.json")
	for languages, want := range map[string]bool{"": true, "en,es": true, "en": false} {
		if _, _, err := scamcheck(t, "", "bundle", "--out", out, "--lang", languages); err != nil {
			t.Fatal(err)
		}
		pack, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := checker.Load(pack); err != nil {
			t.Errorf("--lang %q: %v", languages, err)
		}
		if got := strings.Contains(string(pack), "dinero"); got != want {
			t.Errorf("--lang %q: Spanish in the pack: %v", languages, got)
		}
	}
}

// A pack with a mistake is not written; the mistake is told with its file and line.
func TestBundleWithAMistake(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("testdata/patterns")); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "words", "es", "common.json"), "{\"words\": [\n{\"cue\": \"paid-lykes\"}]}")
	out := filepath.Join(t.TempDir(), "pack.json")
	_, _, err := scamcheck(t, "", "bundle", "--patterns", dir, "--out", out)
	if err == nil || !strings.Contains(err.Error(), "\n"+dir+"/words/es/common.json:2:") {
		t.Errorf("got error %v", err)
	}
	if _, err := os.Stat(out); !errors.Is(err, os.ErrNotExist) {
		t.Error("a pack with a mistake was written")
	}
}

func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}
