package main

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// folderOf makes files below a new folder.
func folderOf(t *testing.T, files map[string]string) (folder string) {
	t.Helper()
	folder = t.TempDir()
	for name, content := range files {
		if err := save(filepath.Join(folder, name), content); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

func read(t *testing.T, folder, name string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

const (
	shabby = `{"concepts":{"pay":{"deniable":true,"about":"p"}}}`
	tidy   = "{\n  \"concepts\": {\n    \"pay\": {\"about\": \"p\", \"deniable\": true}\n  }\n}\n"
)

func TestFmt(t *testing.T) {
	folder := folderOf(t, map[string]string{
		"concepts/a.json": shabby, "concepts/b.json": tidy, "cues/broken.json": "{\n  \"cues\": [}\n", "clear/en.txt": "{",
	})
	at := func(name string) string { return filepath.Join(folder, name) }

	out, errs, err := scamcheck(t, "", "fmt", "--check", "--patterns", folder)
	if err == nil || out != at("concepts/a.json")+"\n" || !strings.Contains(errs, at("cues/broken.json")+":2:12: a value is missing") {
		t.Errorf("--check: error %v, output %q, errors %q", err, out, errs)
	}
	if read(t, folder, "concepts/a.json") != shabby {
		t.Error("--check has changed a file")
	}
	if out, _, err = scamcheck(t, "", "fmt", "--patterns", folder); err == nil || out != at("concepts/a.json")+"\n" {
		t.Errorf("error %v, output %q", err, out)
	}
	if read(t, folder, "concepts/a.json") != tidy || read(t, folder, "cues/broken.json") != "{\n  \"cues\": [}\n" {
		t.Error("the file that can be read is not in form, or the broken one was touched")
	}
	if out, _, err = scamcheck(t, "", "fmt", at("concepts/a.json"), at("concepts/b.json")); err != nil || out != "" {
		t.Errorf("a second time: error %v, output %q", err, out)
	}
	if entries, _ := os.ReadDir(at("concepts")); len(entries) != 2 {
		t.Errorf("something was left behind: %v", entries)
	}
	if out, _, err = scamcheck(t, "", "fmt", "--check", at("concepts/a.json")); err != nil || out != "" {
		t.Errorf("--check of what is in form: error %v, output %q", err, out)
	}
}

// TestFmtInside holds that a file is known by its folder even where it is named without it.
func TestFmtInside(t *testing.T) {
	folder := folderOf(t, map[string]string{"concepts/a.json": shabby})
	t.Chdir(filepath.Join(folder, "concepts"))
	if _, _, err := scamcheck(t, "", "fmt", "a.json"); err != nil || read(t, ".", "a.json") != tidy {
		t.Errorf("error %v, content %q", err, read(t, ".", "a.json"))
	}
	_, _, err := scamcheck(t, "", "fmt", "--patterns", "nowhere")
	if err == nil || !strings.Contains(err.Error(), `there is no folder "nowhere" here`) {
		t.Errorf("without a folder: error %v", err)
	}
}

// TestSave holds that a file keeps its rights, and a link its target.
func TestSave(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("rights and links are other things there")
	}
	folder := folderOf(t, map[string]string{"a": "old"})
	if err := os.Chmod(filepath.Join(folder, "a"), 0o600); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(folder, "link")
	if err := os.Symlink("a", link); err != nil {
		t.Fatal(err)
	}
	if err := save(link, "new"); err != nil || read(t, folder, "a") != "new" {
		t.Errorf("error %v, content %q", err, read(t, folder, "a"))
	}
	info, err := os.Lstat(filepath.Join(folder, "a"))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("rights %v, error %v", info.Mode(), err)
	}
	if info, _ := os.Lstat(link); info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link is a file now")
	}
}
