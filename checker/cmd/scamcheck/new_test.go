package main

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// ownPatterns is a copy of the patterns of the tests, to be changed.
func ownPatterns(t *testing.T) (folder string) {
	t.Helper()
	folder = filepath.Join(t.TempDir(), "patterns")
	if err := os.CopyFS(folder, os.DirFS("testdata/patterns")); err != nil {
		t.Fatal(err)
	}
	if _, _, err := scamcheck(t, "", "fmt", "--patterns", folder); err != nil {
		t.Fatal(err)
	}
	return folder
}

// TestNew begins one of each, and holds that the loader then names the gaps, at the lines that were told.
func TestNew(t *testing.T) {
	tests := []struct {
		in    string
		args  []string
		told  []string // files, in order
		asked string
		gaps  string // one of those that the loader names
	}{
		{"", []string{"wording", "--lang", "en", "--cue", "pay-to-withdraw"}, []string{"words/en/common.json"}, "", "words/en/common.json"},
		{"\nxx\nen\r\npay-to-withdraw", []string{"wording"}, []string{"words/en/common.json"}, `there is no language with words "xx"`, "words/en/common.json"},
		{"bait\nlock-in\n", []string{"cue", "--id", "sends-parcel", "--family", "fake-job, pig-butchering"},
			[]string{"cues/common.json", "words/en/common.json", "text/en.json"}, `there is no stage of fake-job "bait"`, "cues/common.json"},
		{"", []string{"language", "--code", "km", "--name", "Khmer", "--script", "Khmr"},
			[]string{"words/km/concepts/money.json", "words/km/common.json", "text/km.json", "clear/km.txt", "languages.json"}, "", ""},
		{"km\nKhmer\nKhmer\nKhmr\n", []string{"language"},
			[]string{"words/km/concepts/money.json", "words/km/common.json", "text/km.json", "clear/km.txt", "languages.json"}, `"Khmer" is not`, ""},
	}
	for _, test := range tests {
		folder := ownPatterns(t)
		out, errs, err := scamcheck(t, test.in, append([]string{"new", "--patterns", folder}, test.args...)...)
		if err != nil || !strings.Contains(errs, test.asked) || test.asked == "" && errs != "" {
			t.Errorf("%q: error %v, asked %q", test.args, err, errs)
		}
		lines := strings.Split(strings.TrimSpace(out), "\n")
		if len(lines) != len(test.told)+1 || !strings.Contains(lines[len(lines)-1], "scamcheck lint") {
			t.Errorf("%q: told %q", test.args, lines)
			continue
		}
		for i, name := range test.told {
			if !strings.HasPrefix(lines[i], filepath.Join(folder, name)+":") || !strings.Contains(lines[i], "fill in ") {
				t.Errorf("%q: told %q, want %s", test.args, lines[i], name)
			}
		}
		if out, _, err := scamcheck(t, "", "fmt", "--check", filepath.Join(folder, test.told[0])); err != nil {
			t.Errorf("%q: error %v of fmt, not in form: %s", test.args, err, out)
		}
		_, _, err = scamcheck(t, "", "bundle", "--patterns", folder, "--out", filepath.Join(folder, "out"))
		if test.gaps == "" && err != nil || test.gaps != "" && (err == nil || !strings.Contains(err.Error(), test.gaps+":")) {
			t.Errorf("%q: the loader says %v", test.args, err)
		}
	}
}

func TestNewErrors(t *testing.T) {
	folder := ownPatterns(t)
	tests := []struct {
		args []string
		want string
	}{
		{nil, `say what is new`},
		{[]string{"word"}, `not "word"`},
		{[]string{"wording", "--lang", "en"}, "it can be given as --cue"},
		{[]string{"wording", "--lang", "en", "--cue", "pay-to-withdraw", "more"}, `got "more"`},
		{[]string{"cue", "--id", "pay-to-withdraw"}, "exists already"},
		{[]string{"language", "--code", "en"}, "there are words"},
		{[]string{"language", "--cod", "en"}, "see the usage above"},
		{[]string{"cue", "--patterns", folder + "/nowhere"}, "there is no folder"},
	}
	for _, test := range tests {
		_, _, err := scamcheck(t, "", append([]string{"new", "--patterns", folder}, test.args...)...)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q: got error %v, want %q", test.args, err, test.want)
		}
	}
	for kind := range beginnings {
		_, errs, err := scamcheck(t, "", "new", kind, "--help")
		if !errors.Is(err, flag.ErrHelp) || !strings.Contains(errs, "scamcheck new "+kind+" --") {
			t.Errorf("%s: error %v, help %q", kind, err, errs)
		}
	}
	fresh := ownPatterns(t)
	for _, name := range []string{"cues/common.json", "words/en/common.json", "text/en.json", "languages.json"} {
		if read(t, folder, name) != read(t, fresh, name) {
			t.Errorf("what was refused has changed %s all the same", name)
		}
	}
}
