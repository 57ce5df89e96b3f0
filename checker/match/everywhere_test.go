package match

import (
	"bufio"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/tidwall/gjson"

	"scamcheck/checker/evidence"
	"scamcheck/checker/pack"
	"scamcheck/patterns"
)

// candidatesEverywhere is candidates without the automaton: every word of every template is tried at every place.
func (lex *lexicon) candidatesEverywhere(t *Text) [][]candidate {
	byLevel := make([][]candidate, lex.levels+1)
	for u := range t.units {
		for id := range lex.sequences {
			s := &lex.sequences[id]
			if _, ok := t.reads(&s.form[s.anchor], u, lex.joined); ok {
				byLevel[s.level] = append(byLevel[s.level], candidate{int32(id), int32(u)})
			}
		}
	}
	return byLevel
}

func realMatcher(t *testing.T) *Matcher {
	t.Helper()
	files, err := pack.FromFS(patterns.FS)
	if err != nil {
		t.Fatal(err)
	}
	p, err := pack.Parse(files)
	if err != nil {
		t.Fatal(err)
	}
	m, err := Compile(p)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// same checks one text with the scan and without it.
func same(t *testing.T, m *Matcher, source string) {
	t.Helper()
	text, slots := read(source), evidence.Find(source)
	with := m.Scan(text, slots)
	without := m.scan(text, slots, nil, func(lex *lexicon) [][]candidate { return lex.candidatesEverywhere(text) })
	if !reflect.DeepEqual(with.concepts, without.concepts) || !reflect.DeepEqual(with.Wordings, without.Wordings) {
		t.Errorf("the scan changes what is found in %.200q", source)
	}
}

// TestScanChangesNothing holds that the scan only saves time, on every example of the patterns.
func TestScanChangesNothing(t *testing.T) {
	m := realMatcher(t)
	for _, lexicon := range m.pack.Lexicons {
		for _, w := range lexicon.Wordings {
			for _, example := range append(w.Match, w.Clear...) {
				same(t, m, example.Text)
			}
		}
	}
}

// TestScanChangesNothingOnCorpus does the same on a corpus of .jsonl files; CORPUS names its folder.
func TestScanChangesNothingOnCorpus(t *testing.T) {
	dir := os.Getenv("CORPUS")
	if dir == "" {
		t.Skip("CORPUS is not set: no corpus to compare on")
	}
	m := realMatcher(t)
	paths, err := filepath.Glob(filepath.Join(dir, "*", "*.jsonl"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no .jsonl files below %s (%v)", dir, err)
	}
	for _, path := range paths {
		file, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(file)
		lines.Buffer(nil, 1<<22)
		for lines.Scan() {
			if source := gjson.GetBytes(lines.Bytes(), "text").Str; len(source) < 2000 {
				same(t, m, source)
			}
		}
		file.Close()
	}
}
