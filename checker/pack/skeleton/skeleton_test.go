package skeleton

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"scamcheck/checker/pack"
	"scamcheck/checker/pack/canon"
	"scamcheck/patterns"
)

// open reads our own patterns, some files of them replaced.
func open(t *testing.T, replaced map[string]string) (*Folder, fstest.MapFS) {
	t.Helper()
	fsys := fstest.MapFS{}
	err := fs.WalkDir(patterns.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(patterns.FS, name)
		fsys[name] = &fstest.MapFile{Data: content}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range replaced {
		fsys[name] = &fstest.MapFile{Data: []byte(content)}
	}
	f, err := Open(fsys)
	if err != nil {
		t.Fatal(err)
	}
	return f, fsys
}

// apply writes changes, and holds that they are canonical and take no line away.
func apply(t *testing.T, fsys fstest.MapFS, changes []Change) {
	t.Helper()
	for _, c := range changes {
		if strings.HasSuffix(c.Name, ".json") {
			if formatted, err := canon.Format(c.Name, c.Content); formatted != c.Content {
				t.Errorf("%s is not canonical (error %v):\n%s", c.Name, err, c.Content)
			}
		}
		if old := fsys[c.Name]; old != nil {
			added := strings.Count(c.Content, "\n") - strings.Count(string(old.Data), "\n")
			lines := strings.SplitAfter(c.Content, "\n")
			rest := strings.Join(append(append([]string{}, lines[:c.Line-1]...), lines[c.Line-1+added:]...), "")
			if added < 1 || strings.ReplaceAll(rest, ",\n", "\n") != strings.ReplaceAll(string(old.Data), ",\n", "\n") {
				t.Errorf("%s: more than lines %d to %d has changed", c.Name, c.Line, c.Line+added)
			}
		}
		if c.Fill == "" || c.Line < 1 {
			t.Errorf("%s: line %d and what to fill in: %q", c.Name, c.Line, c.Fill)
		}
		fsys[c.Name] = &fstest.MapFile{Data: []byte(c.Content)}
	}
}

// problems are what the loader says of a folder, one a line.
func problems(t *testing.T, fsys fstest.MapFS) []string {
	t.Helper()
	files, err := pack.FromFS(fsys)
	if err != nil {
		t.Fatal(err)
	}
	if _, err = pack.Parse(files); err == nil {
		return nil
	}
	return strings.Split(err.Error(), "\n")
}

// expect holds that each problem names a place in a file and has the words that are wanted, in order.
func expect(t *testing.T, got []string, want ...[2]string) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("got %d problems, want %d:\n%s", len(got), len(want), strings.Join(got, "\n"))
		return
	}
	for i, w := range want {
		if !strings.HasPrefix(got[i], w[0]+":") || !strings.Contains(got[i], w[1]) {
			t.Errorf("got %q, want %q in %s", got[i], w[1], w[0])
		}
	}
}

const empty = "This text is empty"

func TestWording(t *testing.T) {
	f, fsys := open(t, nil)
	changes, err := f.Wording("en", "pay-to-withdraw")
	if err != nil || len(changes) != 1 || changes[0].Name != "words/en/common.json" {
		t.Fatalf("changes %v, error %v", changes, err)
	}
	apply(t, fsys, changes)
	lines := strings.Split(changes[0].Content, "\n")
	if got := lines[changes[0].Line-1 : changes[0].Line+1]; got[0] != "    {" || got[1] != `      "cue": "pay-to-withdraw",` {
		t.Errorf("the line told is %q", got)
	}
	name := "words/en/common.json"
	expect(t, problems(t, fsys), [2]string{name, empty}, [2]string{name, empty}, [2]string{name, empty})

	f, err = Open(fsys)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Wording("en", "pay-to-withdraw"); err == nil || !strings.Contains(err.Error(), "fill that in first") ||
		!strings.HasPrefix(err.Error(), name+":") {
		t.Errorf("a second one before the first is finished: error %v", err)
	}
}

// TestWordingPlaces tries where a wording goes that is the first of its cue, of its file, and in a file not in form.
func TestWordingPlaces(t *testing.T) {
	shabby := "{\"words\":[{\"cue\":\"moves-chat\",\n\"match\":[\"a\"],\"clear\":[\"b\"]} ,  {\"cue\":\"secrecy\",\"match\":[\"a\"],\"clear\":[\"b\"]}\n\t]}"
	f, _ := open(t, map[string]string{"words/km/common.json": shabby, "words/my/common.json": `{"words":[ ]}`})
	tests := []struct{ lang, cue, name, want string }{
		{"km", "moves-chat", "words/km/common.json", "\"clear\":[\"b\"]},\n    {\n      \"cue\": \"moves-chat\",\n      \"any\": [\"\"],\n      \"match\": [\"\"],\n      \"clear\": [\"\"]\n    } ,  {"},
		{"km", "gift-cards", "words/km/common.json", "\"clear\":[\"b\"]},\n    {\n      \"cue\": \"gift-cards\",\n      \"any\": [\"\"],\n      \"match\": [\"\"],\n      \"clear\": [\"\"]\n    }\n\t]}"},
		{"my", "gift-cards", "words/my/common.json", "{\"words\":[\n    {\n      \"cue\": \"gift-cards\","},
		{"my", "paid-clicks", "words/my/fake-job.json", "{\n  \"$schema\": \"../../schema/words.json\",\n  \"words\": [\n    {\n      \"cue\": \"paid-clicks\","},
	}
	for _, test := range tests {
		changes, err := f.Wording(test.lang, test.cue)
		if err != nil || changes[0].Name != test.name || !strings.Contains(changes[0].Content, test.want) {
			t.Errorf("%s %s: changes %+v, error %v", test.lang, test.cue, changes, err)
		}
	}
}

func TestCue(t *testing.T) {
	f, fsys := open(t, nil)
	changes, err := f.Cue(Cue{"sends-parcel", []string{"romance-investment"}, "bait", "", "2026-12-01"})
	if err != nil || len(changes) != 3 {
		t.Fatalf("changes %v, error %v", changes, err)
	}
	apply(t, fsys, changes)
	cues, words := "cues/romance-investment.json", "words/en/romance-investment.json"
	expect(t, problems(t, fsys),
		[2]string{cues, empty}, [2]string{cues, "A weight of 0 says nothing"}, [2]string{cues, empty}, [2]string{cues, empty},
		[2]string{cues, "from 1990 to 2100"}, [2]string{cues, empty}, [2]string{cues, "from 10 to 1000"},
		[2]string{words, empty}, [2]string{words, empty}, [2]string{words, empty}, [2]string{words, empty})
	if !strings.Contains(changes[2].Content, `"sends-parcel": {`) || changes[2].Name != "text/en.json" {
		t.Errorf("what people are told is not begun: %s", changes[2].Name)
	}

	f, _ = open(t, nil)
	for topic, want := range map[string]string{"": "cues/common.json", "pig-butchering": "cues/pig-butchering.json"} {
		changes, err := f.Cue(Cue{"sends-parcel", []string{"romance-investment", "pig-butchering"}, "bait", topic, "2026-12-01"})
		if err != nil || changes[0].Name != want {
			t.Errorf("topic %q: error %v, or it does not go to %s", topic, err, want)
		}
	}
}
