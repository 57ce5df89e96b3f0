package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The words by which templates and scripts ask: {{word "name"}}, word('name') and say('name'), where ${…} may stand
// for a part of the name.
var asked = regexp.MustCompile(`(?:word "|word\(['\x60]|ui\.word\(")([\w.-]+(?:\$\{[^}]*\})?)`)

func TestInterfaceHasTheWordsThatAreAsked(t *testing.T) {
	t.Chdir("../../..")
	ui, err := readInterface("en")
	if err != nil {
		t.Fatal(err)
	}
	var used []string
	for _, pattern := range []string{"www/*.html", "www/frame/*.html", "www/frame/*.js", "www/cmd/build/offline.go"} {
		names, err := filepath.Glob(pattern)
		if err != nil || len(names) == 0 {
			t.Fatalf("no files at %s", pattern)
		}
		for _, name := range names {
			content, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, match := range asked.FindAllStringSubmatch(string(content), -1) {
				used = append(used, match[1])
			}
		}
	}
	for _, name := range used {
		if stem, _, open := strings.Cut(name, "${"); !open && ui.Words[stem] == "" {
			t.Errorf("the sources ask for the word %q, which www/i18n/en.json lacks", name)
		}
	}
	for name := range ui.Words {
		if !slices.ContainsFunc(used, func(u string) bool {
			stem, _, open := strings.Cut(u, "${")
			return u == name || open && strings.HasPrefix(name, stem)
		}) {
			t.Errorf("nothing asks for the word %q of www/i18n/en.json", name)
		}
	}
}
