package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"scamcheck/patterns"
)

// lintFolder runs lint on a folder without a fault, after change has been made to it.
func lintFolder(t *testing.T, change func(folder string), args ...string) (folder, out string, err error) {
	t.Helper()
	folder = t.TempDir()
	schemas, err := fs.Sub(patterns.FS, "schema")
	if err != nil {
		t.Fatal(err)
	}
	for to, from := range map[string]fs.FS{folder: os.DirFS("../../lint/testdata/good"), filepath.Join(folder, "schema"): schemas} {
		if err := os.CopyFS(to, from); err != nil {
			t.Fatal(err)
		}
	}
	change(folder)
	out, _, err = scamcheck(t, "", append([]string{"lint", "--patterns", folder}, args...)...)
	return folder, out, err
}

func TestLint(t *testing.T) {
	unchanged := func(string) {}
	_, out, err := lintFolder(t, unchanged)
	if err != nil || !strings.Contains(out, "clear/en.txt: Note: ") || !strings.HasSuffix(out, "\nNo problems. Notes: 1.\n") {
		t.Errorf("error %v, output %q", err, out)
	}
	if _, out, err := lintFolder(t, unchanged, "--quiet"); err != nil || out != "No problems. Notes: 1.\n" {
		t.Errorf("--quiet: error %v, output %q", err, out)
	}
	if _, out, err := lintFolder(t, unchanged, "en", "--quiet"); err != nil || out != "No problems. Notes: 1.\n" {
		t.Errorf("en --quiet: error %v, output %q", err, out)
	}
	folder, out, err := lintFolder(t, func(folder string) {
		write(t, filepath.Join(folder, "words", "en", "more.json"), "{\"$schema\": \"../../schema/words.json\",\n\"words\": [{\"cue\": \"x\"}]}")
		write(t, filepath.Join(folder, "text", "ru.json"), "{")
	}, "en")
	want := folder + "/words/en/more.json:2:19: No cue is named \"x\"; add it to cues/ or mend the name.\n"
	if err == nil || err.Error() != "problems to be mended: 1" || !strings.Contains(out, want) || !strings.Contains(out, "Mend the above") {
		t.Errorf("error %v, output %q", err, out)
	}
}
