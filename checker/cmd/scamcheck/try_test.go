package main

import (
	"bufio"
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func newTrial(patterns string) (*trial, *bytes.Buffer) {
	var out bytes.Buffer
	s := streams{out: &out, err: &out}
	t := &trial{options: newOwn("try", aboutTry, s), streams: s}
	t.patterns = patterns
	return t, &out
}

// One text after the other is tried, until none comes.
func TestConverse(t *testing.T) {
	trial, out := newTrial("testdata/patterns")
	texts := "Pay the tax\nand you can withdraw.\n\n\nHello my friend\n"
	if err := trial.converse(bufio.NewReader(strings.NewReader(texts))); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(out.String(), "\nVerdict\n"); n != 2 || !strings.Contains(out.String(), "strong") {
		t.Errorf("%d texts were tried, want 2:\n%s", n, out)
	}
}

// A saved file is told and the text tried again; a broken one is told with its place, and the watch goes on.
func TestWatch(t *testing.T) {
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("testdata/patterns")); err != nil {
		t.Fatal(err)
	}
	trial, out := newTrial(dir)
	ctx, stop := context.WithCancel(t.Context())
	spanish := filepath.Join(dir, "words", "es", "common.json")
	nothing := func() {}
	steps := []func(){ // what is saved in one round is noticed in the next
		nothing, nothing,
		func() { write(t, spanish, "{\"words\": [\n{\"cue\": \"paid-lykes\"}]}") }, nothing,
		func() { write(t, spanish, `{"words": []}`) }, nothing, nothing,
		stop,
	}
	read := func() (string, error) { // the watch reads the text once in each round
		steps[0]()
		steps = steps[1:]
		return "Pay the tax and you can withdraw.", nil
	}
	if err := trial.watch(ctx, read, time.Millisecond); err != nil {
		t.Fatal(err)
	}
	told := strings.Split(out.String(), "\n--- ")
	if len(told) != 3 {
		t.Fatalf("told %d times, want 3:\n%s", len(told), out)
	}
	if !strings.Contains(told[1], "words/es/common.json saved") || !strings.Contains(told[1], "words/es/common.json:2:9: No cue is named") {
		t.Errorf("the broken file: %s", told[1])
	}
	if !strings.Contains(told[2], "- strong: pig-butchering") {
		t.Errorf("the mended file: %s", told[2])
	}
}

// Patterns in the folder where one works come before those built in.
func TestOwnPatternsFirst(t *testing.T) {
	t.Chdir(t.TempDir())
	trial, _ := newTrial("")
	if trial.preferOwn(); trial.patterns != "" {
		t.Errorf("without a folder: %q", trial.patterns)
	}
	if err := os.MkdirAll("patterns/cues", 0o755); err != nil {
		t.Fatal(err)
	}
	if trial.preferOwn(); trial.patterns != "patterns" {
		t.Errorf("with a folder: %q", trial.patterns)
	}
	trial.patterns = "others"
	if trial.preferOwn(); trial.patterns != "others" {
		t.Errorf("with a folder named: %q", trial.patterns)
	}
}

// Colours mark what tells, and are nowhere else.
func TestColours(t *testing.T) {
	trial, out := newTrial("testdata/patterns")
	trial.colour = true
	if err := trial.once(func() (string, error) { return "Pay the tax and you can withdraw.", nil }); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "\x1b[33m⟦Pay⟧\x1b[0m the ") {
		t.Errorf("got %q", out)
	}
}
