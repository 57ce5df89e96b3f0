package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func small() *site {
	s := newSite()
	s.addAsset("checker.wasm", []byte(strings.Repeat("not really a program ", 50)))
	s.add("index.html", []byte("<!doctype html>"))
	s.add("_headers", []byte("/*\n"))
	return s
}

func TestWriteGivesTheSameFilesEachTime(t *testing.T) {
	first, second := t.TempDir(), t.TempDir()
	for _, folder := range []string{first, second, second} { // the third time over what is there
		if err := small().write(folder); err != nil {
			t.Fatal(err)
		}
	}
	paths := filesIn(t, first)
	if want := 2 + 2*3; len(paths) != want { // sums and headers, and two files in three forms
		t.Errorf("%d files, want %d: %v", len(paths), want, paths)
	}
	for _, path := range paths {
		a, b := read(t, first, path), read(t, second, path)
		if a != b {
			t.Errorf("%s differs between two builds of the same sources", path)
		}
	}
}

func TestSumsHoldForEveryOtherFile(t *testing.T) {
	folder := t.TempDir()
	if err := small().write(folder); err != nil {
		t.Fatal(err)
	}
	sums := read(t, folder, "SHA256SUMS")
	for _, path := range filesIn(t, folder) {
		line := fmt.Sprintf("%x  %s\n", sha256.Sum256([]byte(read(t, folder, path))), path)
		if path != "SHA256SUMS" && !strings.Contains(sums, line) {
			t.Errorf("SHA256SUMS lacks %q", line)
		}
	}
}

func TestWriteRemovesWhatAnEarlierBuildLeft(t *testing.T) {
	folder := t.TempDir()
	s := small()
	s.addAsset("pack.json", []byte("{}"))
	if err := s.write(folder); err != nil {
		t.Fatal(err)
	}
	if err := small().write(folder); err != nil {
		t.Fatal(err)
	}
	for _, path := range filesIn(t, folder) {
		if strings.Contains(path, "pack") {
			t.Errorf("%s is still there", path)
		}
	}
}

func TestWriteLeavesForeignFoldersAlone(t *testing.T) {
	folder := t.TempDir()
	letter := filepath.Join(folder, "letter.txt")
	if err := os.WriteFile(letter, []byte("dear"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := small().write(folder); err == nil || !strings.Contains(err.Error(), "letter.txt") {
		t.Errorf("got %v, want a refusal that names the file", err)
	}
	if _, err := os.Stat(letter); err != nil {
		t.Error("the file that the build did not make is gone")
	}
}

func filesIn(t *testing.T, folder string) []string {
	t.Helper()
	var paths []string
	err := filepath.WalkDir(folder, func(name string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			path, _ := filepath.Rel(folder, name)
			paths = append(paths, filepath.ToSlash(path))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return paths
}

func read(t *testing.T, folder, path string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(path)))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}
