package main

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/tidwall/gjson"

	"scamcheck/checker"
	"scamcheck/checker/pack"
)

// baseline is what the answers of today are held against.
type baseline struct {
	name    string               // of the revision or file
	pack    []byte               // a runtime pack to ask with the engine of today, or nil
	answers map[string][]outcome // of an earlier result, by the names of the texts, in their order
}

// newBaseline takes a file by this name or, where there is none, a revision of git.
func newBaseline(name string, o *options) (*baseline, error) {
	if info, err := os.Stat(name); err == nil && info.Mode().IsRegular() {
		return baselineOfFile(name)
	}
	folder := o.patterns
	if folder == "" {
		folder = ownFolder
	}
	return baselineOfRevision(name, folder)
}

func baselineOfFile(name string) (*baseline, error) {
	content, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	document := gjson.ParseBytes(content)
	switch {
	case gjson.ValidBytes(content) && document.Get("files").IsObject():
		if _, err := checker.Load(content); err != nil {
			return nil, fmt.Errorf("%s is a runtime pack that the engine of today cannot read:\n%s", name, firstLines(err))
		}
		return &baseline{name: name, pack: content}, nil
	case gjson.ValidBytes(content) && document.Get("texts").IsArray():
		b := &baseline{name: name, answers: map[string][]outcome{}}
		for _, text := range document.Get("texts").Array() {
			key := text.Get("corpus").Str + "/" + text.Get("id").Str
			b.answers[key] = append(b.answers[key], outcome{verdict: text.Get("verdict").Str, seems: text.Get("family").Str})
		}
		return b, nil
	}
	return nil, fmt.Errorf(`%s is neither a runtime pack (of "scamcheck bundle") nor a result of "scamcheck eval --json"`, name)
}

// baselineOfRevision takes the patterns as they were in a revision of the repository that the folder of patterns is in.
func baselineOfRevision(revision, folder string) (*baseline, error) {
	inRepository, err := git(folder, "rev-parse", "--show-prefix")
	if errors.Is(err, exec.ErrNotFound) {
		return nil, fmt.Errorf("there is no file %q, and git, which could know it as a revision, is not installed here", revision)
	}
	if err != nil {
		return nil, fmt.Errorf("there is no file %q, and for a revision the folder %q has to be in a git repository (name another with --patterns): %w", revision, folder, err)
	}
	commit, err := git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision+"^{commit}")
	if err != nil {
		return nil, fmt.Errorf("there is no file %q, and git knows no revision of that name", revision)
	}
	hash, inside := strings.TrimSpace(string(commit)), strings.Trim(string(inRepository), "/\n")
	top, err := git(folder, "rev-parse", "--show-toplevel")
	if err != nil {
		return nil, err
	}
	archive, err := git(strings.TrimRight(string(top), "\n"), "archive", "--format=zip", hash+":"+inside)
	if err != nil {
		return nil, fmt.Errorf("the revision %q has no folder %q: %w", revision, inside, err)
	}
	files, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		return nil, err
	}
	bundle, err := pack.Bundle(files)
	if err == nil {
		_, err = checker.Load(bundle)
	}
	if err != nil {
		return nil, fmt.Errorf("the engine of today cannot read the patterns of %q, so compare with a result of eval --json made by the engine of that time:\n%s", revision, firstLines(err))
	}
	return &baseline{name: fmt.Sprintf("%s (%.7s)", revision, hash), pack: bundle}, nil
}

// git runs git in a folder and gives what it prints; the error is what it complains of.
func git(folder string, args ...string) ([]byte, error) {
	absolute, err := filepath.Abs(folder)
	if err != nil {
		return nil, err
	}
	out, err := exec.Command("git", append([]string{"-C", absolute}, args...)...).Output()
	if failed := (*exec.ExitError)(nil); errors.As(err, &failed) && len(failed.Stderr) > 0 {
		return nil, errors.New(strings.TrimSpace(string(failed.Stderr)))
	}
	return out, err
}

// firstLines keeps a list of problems short: their kind is told by the first few.
func firstLines(err error) string {
	const most = 3
	lines := strings.Split(err.Error(), "\n")
	if more := len(lines) - most; more > 0 {
		lines = append(lines[:most], fmt.Sprintf("and %d more", more))
	}
	return strings.Join(lines, "\n")
}

// checkers makes n checkers of the earlier patterns, or none where there are none to ask.
func (b *baseline) checkers(n int) ([]*checker.Checker, error) {
	if b == nil || b.pack == nil {
		return nil, nil
	}
	return load(n, b.pack)
}

// recall gives the samples what the earlier result says of them.
func (b *baseline) recall(samples []*sample) {
	given := map[string]int{} // how many texts of this name had their answer
	for _, s := range samples {
		if answers := b.answers[s.name()]; given[s.name()] < len(answers) {
			s.before = &answers[given[s.name()]]
			given[s.name()]++
		}
	}
}
