package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// repository is a new git repository with a folder of patterns in it, committed once.
func repository(t *testing.T) (folder string) {
	t.Helper()
	top := t.TempDir()
	folder = filepath.Join(top, "data", "patterns")
	if err := os.CopyFS(folder, os.DirFS("testdata/patterns")); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"init", "-q"}, {"add", "."},
		{"-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "first"}} {
		if out, err := exec.Command("git", append([]string{"-C", top}, args...)...).CombinedOutput(); err != nil {
			t.Fatalf("git %q: %v %s", args, err, out)
		}
	}
	return folder
}

// replace changes a file of patterns.
func replace(t *testing.T, name, old, new string) {
	t.Helper()
	content, err := os.ReadFile(name)
	if err != nil || !strings.Contains(string(content), old) {
		t.Fatalf("%s has no %s (error %v)", name, old, err)
	}
	write(t, name, strings.ReplaceAll(string(content), old, new))
}

// evalWith runs eval on the corpus of testdata with other patterns than those of testdata.
func evalWith(patterns string, args ...string) (string, error) {
	var out strings.Builder
	err := run(append([]string{"eval", "--patterns", patterns}, append(args, "testdata/corpus")...), streams{out: &out, err: &out})
	return out.String(), err
}

// A change to the patterns is held against the last revision, against a pack and against a result of before, with one answer.
func TestAgainst(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	folder := repository(t)
	files := t.TempDir()
	pack, result := filepath.Join(files, "pack.json"), filepath.Join(files, "result.json")
	if err := run([]string{"bundle", "--patterns", folder, "--out", pack}, streams{}); err != nil {
		t.Fatal(err)
	}
	before, err := evalWith(folder, "--json")
	if err != nil {
		t.Fatal(err)
	}
	write(t, result, before)
	if same, err := evalWith(folder, "--against", "HEAD"); err != nil || !strings.Contains(same, "No text is answered differently") {
		t.Errorf("nothing was changed: error %v\n%s", err, same)
	}
	replace(t, filepath.Join(folder, "words", "en", "concepts", "money.json"), `"fee*", "tax"`, `"tax"`)
	var answers []string
	for _, against := range []string{"HEAD", pack, result} {
		out, err := evalWith(folder, "--against", against)
		if err != nil {
			t.Fatalf("%s: %v", against, err)
		}
		_, table, _ := strings.Cut(out, "\n") // behind the name
		answers = append(answers, table)
	}
	for _, want := range []string{"| scams found | all | 3/5 = 60.0 % | 2/5 = 40.0 % |", "| newly missed | en | pig-butchering | 1 | `first/s1` |",
		"| no longer alarmed | en | bank | 1 | `honest/h2` |"} {
		if !strings.Contains(answers[0], want) {
			t.Errorf("no line %q in\n%s", want, answers[0])
		}
	}
	if answers[0] != answers[1] || answers[0] != answers[2] {
		t.Errorf("the same change is told in several ways:\n%s", strings.Join(answers, "\n\n"))
	}
}

func TestAgainstErrors(t *testing.T) {
	broken := filepath.Join(t.TempDir(), "pack.json")
	write(t, broken, `{"format": 1, "version": "a", "files": {}}`)
	tests := map[string]string{
		"testdata/honest.txt": "is neither a runtime pack",
		broken:                "is a runtime pack that the engine of today cannot read",
	}
	if _, err := exec.LookPath("git"); err == nil {
		folder := repository(t)
		replace(t, filepath.Join(folder, "stages.json"), "tracks", "ways")
		if out, err := exec.Command("git", "-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false",
			"commit", "-q", "-a", "-m", "unreadable").CombinedOutput(); err != nil {
			t.Fatal(err, string(out))
		}
		replace(t, filepath.Join(folder, "stages.json"), "ways", "tracks")
		for against, want := range map[string]string{"HEAD": "cannot read the patterns of \"HEAD\"", "no-such": "git knows no revision of that name"} {
			if _, err := evalWith(folder, "--against", against); err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s: got error %v, want %q", against, err, want)
			}
		}
		tests["no-such"] = "has to be in a git repository"
	}
	outside := filepath.Join(t.TempDir(), "patterns")
	if err := os.CopyFS(outside, os.DirFS("testdata/patterns")); err != nil {
		t.Fatal(err)
	}
	t.Setenv("GIT_CEILING_DIRECTORIES", filepath.Dir(outside))
	for against, want := range tests {
		if _, err := evalWith(outside, "--against", against); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got error %v, want %q", against, err, want)
		}
	}
	t.Setenv("PATH", "")
	if _, err := evalWith(outside, "--against", "HEAD"); err == nil || !strings.Contains(err.Error(), "is not installed here") {
		t.Errorf("without git: got error %v", err)
	}
}
