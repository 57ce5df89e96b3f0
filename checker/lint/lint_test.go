package lint

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"scamcheck/patterns"
)

// good is a small folder of patterns without a fault, and with every key that a pattern file may have.
func good(t *testing.T) fstest.MapFS {
	t.Helper()
	folder := fstest.MapFS{}
	add := func(fsys fs.FS, root string) {
		err := fs.WalkDir(fsys, root, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			content, err := fs.ReadFile(fsys, name)
			folder[name] = &fstest.MapFile{Data: content}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	add(os.DirFS("testdata/good"), ".")
	add(patterns.FS, "schema")
	return folder
}

func run(t *testing.T, folder fs.FS, langs ...string) *Result {
	t.Helper()
	result, err := Run(folder, langs...)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

func TestGood(t *testing.T) {
	result := run(t, good(t))
	if len(result.Problems) > 0 || result.Untried {
		t.Errorf("untried: %v, problems:\n%v", result.Untried, result.Problems)
	}
	if got, want := result.Notes.Error(), "clear/en.txt: 3 everyday sentences are few to tell what is too general; write 150."; got != want {
		t.Errorf("got notes\n%s\nwant\n%s", got, want)
	}
}

// TestBroken puts one fault at a time into the good folder: it alone is told, at its place and with its cure.
func TestBroken(t *testing.T) {
	files, err := filepath.Glob("testdata/broken/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no faults to try: %v", err)
	}
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, block := range strings.Split(string(content), "\n# ")[1:] {
			name, changes, _ := strings.Cut(block, "\n")
			t.Run(filepath.Base(file)+"/"+name, func(t *testing.T) {
				folder := good(t)
				want := breakIt(t, folder, changes)
				if got := run(t, folder).Problems.Error(); got != want {
					t.Errorf("got\n%s\nwant\n%s", got, want)
				}
			})
		}
	}
}

// mark stands in a fault at the place that is to be told.
const mark = "▶"

// breakIt makes the changes of one block of testdata/broken and gives what is to be told.
func breakIt(t *testing.T, folder fstest.MapFS, changes string) string {
	t.Helper()
	var file, before, after string
	var places, sentences []string
	apply := func() {
		switch {
		case before == "" && after == "":
			return
		case before == "":
			folder[file] = &fstest.MapFile{Data: []byte(after)}
		default:
			before, after = strings.TrimSuffix(before, "\n"), strings.TrimSuffix(after, "\n")
			content := string(folder[file].Data)
			if strings.Count(content, before) != 1 {
				t.Fatalf("%s holds this %d times: %s", file, strings.Count(content, before), before)
			}
			folder[file] = &fstest.MapFile{Data: []byte(strings.Replace(content, before, after, 1))}
		}
		before, after = "", ""
	}
	for _, line := range strings.Split(changes, "\n") {
		sign, rest, _ := strings.Cut(line+" ", " ")
		rest = strings.TrimSuffix(rest, " ")
		if sign != "+" && sign != "-" || sign == "-" && after != "" {
			apply()
		}
		switch sign {
		case "-":
			before += rest + "\n"
		case "+":
			after += rest + "\n"
		case mark:
			delete(folder, file)
			places = append(places, file)
		case "=":
			sentences = append(sentences, rest)
		case "":
		default:
			file = sign
		}
	}
	for name, f := range folder {
		content := string(f.Data)
		for {
			before, rest, found := strings.Cut(content, mark)
			if !found {
				break
			}
			places, content = append(places, at(name, before)), before+rest
		}
		folder[name] = &fstest.MapFile{Data: []byte(content)}
	}
	if len(places) != len(sentences) {
		t.Fatalf("%d places and %d sentences", len(places), len(sentences))
	}
	for i, place := range places {
		sentences[i] = place + ": " + sentences[i]
	}
	return strings.Join(sentences, "\n")
}

// at is the place behind a text that a file begins with.
func at(name, before string) string {
	return fmt.Sprintf("%s:%d:%d", name, 1+strings.Count(before, "\n"), len(before)-strings.LastIndex(before, "\n"))
}

// FuzzRun holds that no content of a file breaks the linter, and that all it says has a place and is a sentence.
func FuzzRun(f *testing.F) {
	f.Add("words/en/common.json", `{"words":[{"cue":"pay-to-withdraw","any":[{"regex":"a(?=b"},{"fuzzy":7},["x"]],"match":["⟧⟦"]}]}`)
	f.Add("cues/common.json", `{"cues":[7,{"id":7,"families":{"pig-butchering":"x"},"stage":[]}]}`)
	f.Add("text/en.json", `{"cues":[],"stages":{"investment/bait":7},"verdicts":null}`)
	f.Add("help.json", `{"countries":[{"services":{}},7],"world":[[]]}`)
	f.Add("brands.json", `{"brands":[{"domains":"x"}],"honest":[7]}`)
	f.Add("languages.json", `{"languages":[{"code":"en","script":"?"},7]}`)
	f.Add("clear/en.txt", "\xff")
	f.Fuzz(func(t *testing.T, name, content string) {
		folder := good(t)
		if folder[name] == nil {
			t.Skip()
		}
		folder[name] = &fstest.MapFile{Data: []byte(content)}
		result := run(t, folder)
		for _, problem := range append(result.Problems, result.Notes...) {
			if problem.At.String() == "" || !strings.HasSuffix(problem.Message, ".") {
				t.Errorf("no place, or no sentence: %s: %s", problem.At, problem.Message)
			}
		}
	})
}

// TestLacking holds that the gaps of a language other than Reference are noted and ask nothing of whoever made them.
func TestLacking(t *testing.T) {
	folder := good(t)
	folder["words/ru/concepts/money.json"] = &fstest.MapFile{Data: []byte(
		"{\"$schema\": \"../../../schema/words-concepts.json\", \"concepts\": {\"pay\": [\"плат*\"]}}")}
	folder["clear/ru.txt"] = &fstest.MapFile{}
	languages := strings.Replace(string(folder["languages.json"].Data), `"Cyrl"`, `"Cyrl", "read": true`, 1)
	folder["languages.json"] = &fstest.MapFile{Data: []byte(languages)}
	result := run(t, folder, "ru")
	if len(result.Problems) > 0 || !strings.Contains(result.Notes.Error(), "words/ru: Concepts that frames need and that have no words, the most needed first (2): fee, withdraw.") {
		t.Errorf("problems:\n%v\nnotes:\n%v", result.Problems, result.Notes)
	}
	if n := strings.Count(result.Notes.Error(), "clear/ru.txt: 0 everyday sentences"); n != 1 {
		t.Errorf("an empty list of sentences is told %d times", n)
	}
}
