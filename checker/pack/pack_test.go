package pack

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"
)

const stages = `{"tracks":[{"id":"investment","families":["pig-butchering","romance-investment"],"stages":["bait","lock-in"]}]}`

// files is a small pack that is right; tests break one file of it.
func files() Files {
	return Files{
		"stages.json":         stages,
		"concepts/money.json": `{"concepts":{"pay":{"about":"to hand over money","deniable":true},"fee":{"about":"a charge"}}}`,
		"cues/common.json": `{"cues":[{"id":"fee-first","about":"asks for a fee","codes":["A12"],"families":{"pig-butchering":4},
			"stage":"lock-in","decisive":true,"added":"2026-11-24","frames":[{"all":["pay","fee"],"within":80}]}]}`,
		"words/en/concepts/money.json": `{"concepts":{"pay":["pay","send*"],"fee":["fee*"]}}`,
		"words/en/common.json":         `{"words":[{"cue":"fee-first","any":["pay up"],"match":["Pay up."],"clear":["No."]}]}`,
	}
}

func TestParse(t *testing.T) {
	p, err := Parse(files())
	if err != nil {
		t.Fatal(err)
	}
	pay, ok := p.ConceptID("pay")
	if !ok || !p.Concepts[pay].Deniable {
		t.Errorf("concept pay: %v, deniable %v", ok, p.Concepts[pay].Deniable)
	}
	if len(p.Cues) != 1 || len(p.Cues[0].Frames) != 1 || p.Cues[0].Frames[0].Within != 80 || !p.Cues[0].Decisive {
		t.Errorf("cues: %+v", p.Cues)
	}
	if len(p.Lexicons) != 1 || len(p.Lexicons[0].Words[pay]) != 2 || len(p.Lexicons[0].Wordings) != 1 {
		t.Errorf("lexicons: %+v", p.Lexicons)
	}
	if got := p.Lexicons[0].Wordings[0].Match[0]; got.Text != "Pay up." || got.At.String() != "words/en/common.json:1:56" {
		t.Errorf("match example: %+v", got)
	}
}

// TestProblems breaks one thing at a time: the problem must name the file, the line and a cure.
func TestProblems(t *testing.T) {
	tests := []struct{ file, content, want string }{
		{"stages.json", "{\n\"tracks\": [,]}", "stages.json:2:12: a value is missing"},
		{"stages.json", stages + "}", "something after the end"},
		{"cues/common.json", `{"cues":[{"id":"a b","families":{"pig-butchering":4},"stage":"bait"}]}`, "small letters and hyphens"},
		{"cues/common.json", `{"cues":[{"id":"a","families":{"pigs":4},"stage":"bait"}]}`, `No family is named "pigs"`},
		{"cues/common.json", `{"cues":[{"id":"a","families":{"pig-butchering":9},"stage":"bait"}]}`, "from -4 to 4"},
		{"cues/common.json", `{"cues":[{"id":"a","families":{"pig-butchering":2},"stage":"late"}]}`, `The stage "late"`},
		{"cues/common.json", `{"cues":[{"id":"a","families":{"pig-butchering":-2},"stage":"bait"}]}`, "A counter-sign has no stage"},
		{"cues/common.json", `{"cues":[{"id":"a","stage":"bait"}]}`, "speaks for no family"},
		{"cues/common.json", `{"cues":[{"id":"a","stance":"angry","weight":2}]}`, `No stance is named "angry"`},
		{"cues/common.json", `{"cues":[{"id":"a","stance":"warning"}]}`, "has a weight"},
		{"cues/common.json", `{"cues":[{"id":"a","families":{"pig-butchering":2},"stage":"bait","frames":[{"all":["fly"],"within":80}]}]}`, `No concept is named "fly"`},
		{"cues/common.json", `{"cues":[{"id":"a","families":{"pig-butchering":2},"stage":"bait","frames":[{"all":["pay"],"within":5000}]}]}`, "from 10 to 1000"},
		{"cues/common.json", `{"cues":[{"id":"a","families":{"pig-butchering":2},"stage":"bait","colour":1}]}`, `Unknown key "colour"`},
		{"cues/common.json", `{"cues":[{"id":"a","families":{"pig-butchering":0},"stage":"bait"}]}`, "A weight of 0 says nothing"},
		{"cues/common.json", `{"cues":[{"id":"a","about":"","families":{"pig-butchering":2},"stage":"bait"}]}`, "common.json:1:28: This text is empty"},
		{"cues/common.json", `{"cues":[{"id":"a","families":{"pig-butchering":2},"stage":"bait","sources":[{"title":"x","year":9}]}]}`, "from 1990 to 2100"},
		{"cues/common.json", `{"cues":{"id":"a"}}`, "Expected a list"},
		{"cues/common.json", `[]`, "Expected an object"},
		{"cues/common.json", `{"cues":[7]}`, "Expected an object in curly brackets, got the number 7"},
		{"concepts/money.json", `{"concepts":{"pay":{},"pay":{}}}`, `The key "pay" stands here twice`},
		{"concepts/more.json", `{"concepts":{"fee":{}}}`, `"fee" is declared already`},
		{"words/en/concepts/money.json", `{"concepts":{"money":["cash"]}}`, "found by the engine itself"},
		{"words/en/concepts/money.json", `{"concepts":{"gold":["gold"]}}`, `No concept is named "gold"`},
		{"words/en/concepts/money.json", `{"concepts":{"pay":[7]}}`, "Expected a text in double quotes, got the number 7"},
		{"words/en/common.json", `{"words":[{"cue":"nothing"}]}`, `No cue is named "nothing"`},
		{"words/en/common.json", `{"words":[{"cue":"fee-first","sources":[{"title":"a","year":2024}]}]}`, `"publisher" is missing`},
		{"words/en/common.json", `{"words":[{"any":["x"]}]}`, `The key "cue" is missing`},
		{"words/en/common.json", `{"words":[{"cue":"fee-first","any":[{"regex":"a","fuzzy":"b"}]}]}`, "make it two entries"},
		{"words/en/common.json", `{"words":[{"cue":"fee-first","any":[{}]}]}`, "Expected a template"},
		{"words/en/common.json", `{"words":[{"cue":"fee-first","match":[""]}]}`, "This text is empty"},
		{"words/en/common.json", `{"words":[{"cue":"fee-first","status":"live"}]}`, `The only status is "shadow"`},
		{"words/en/common.json", strings.Repeat("[", 100000), "nested too deeply"},
	}
	for _, test := range tests {
		broken := files()
		broken[test.file] = test.content
		_, err := Parse(broken)
		var problems Problems
		if !errors.As(err, &problems) {
			t.Errorf("%s: no problems found in %.60s", test.want, test.content)
			continue
		}
		if !strings.Contains(err.Error(), test.want) {
			t.Errorf("want %q, got:\n%v", test.want, err)
		}
		for _, p := range problems {
			if _, line, _ := p.At.Place(); line == 0 || !strings.HasSuffix(p.Message, ".") {
				t.Errorf("not a sentence with a place: %s: %s", p.At, p.Message)
			}
		}
	}
}

// TestSyntax breaks JSON in one place each: the place is where somebody has to look.
func TestSyntax(t *testing.T) {
	tests := []struct{ src, want string }{
		{"\ufeff{}", "a.json:1:1: the file begins with an invisible byte order mark"},
		{"{\n\"a\": \"b\xe9\"}", "a.json:2:8: this is not UTF-8"},
		{`["\q"]`, "a.json:1:4: no such sign can follow a backslash"},
		{`["\u12g4"]`, "a.json:1:4: four hexadecimal digits"},
		{`["\ud83d"]`, "the second is missing"},
		{`["\ud83d\u0041"]`, "the second is missing"},
		{`["\udc00"]`, "second half of a character"},
		{`["\`, "no such sign can follow a backslash"},
		{`[1-2]`, "a.json:1:2: this is not a number"},
		{`[01]`, "this is not a number"},
		{`["a" "b"]`, "a.json:1:6: a comma or a closing bracket"},
		{`["a]`, "a.json:1:2: this text is never closed"},
	}
	for _, test := range tests {
		if err := Syntax("a.json", test.src); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q: want %q, got %v", test.src, test.want, err)
		}
	}
	if err := Syntax("a.json", `["\ud83d\ude00\u200b\\", -1.5e3, 0, {"a": null}]`); err != nil {
		t.Error(err)
	}
}

// TestBundle holds that the runtime pack says the same as the files, without what only proves it.
func TestBundle(t *testing.T) {
	fsys := fstest.MapFS{"README.md": {Data: []byte("no pack file")}, "text/en.json": {Data: []byte("{")}}
	for name, content := range files() {
		fsys[name] = &fstest.MapFile{Data: []byte(content)}
	}
	fsys["words/de/common.json"] = &fstest.MapFile{Data: []byte(`{"words":[]}`)}
	fsys["words/en/trial.json"] = &fstest.MapFile{Data: []byte(`{"words":[{"cue":"fee-first","status":"shadow","any":["hand it over"]},
		{"cue":"fee-first","known_miss":["Give it here."]}]}`)}
	bundle, err := Bundle(fsys, Core, "en")
	if err != nil {
		t.Fatal(err)
	}
	again, _ := Bundle(fsys, Core, "en")
	if string(again) != string(bundle) {
		t.Error("two bundles of the same files differ")
	}
	for _, gone := range []string{"Pay up.", "asks for a fee", "words/de", "A12", "hand it over", "Give it here."} {
		if strings.Contains(string(bundle), gone) {
			t.Errorf("the bundle still holds %q", gone)
		}
	}
	set, version, err := Unbundle(bundle)
	if err != nil || !strings.HasPrefix(version, "2026-11-24-") {
		t.Fatalf("version %q, error %v", version, err)
	}
	p, err := Parse(set)
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Cues) != 1 || len(p.Lexicons) != 1 || len(p.Lexicons[0].Wordings[0].Any) != 1 {
		t.Errorf("the bundle lost something: %+v", p)
	}
}

// TestBundleParts holds that the core and a language, as packs of their own, are the same as both in one.
func TestBundleParts(t *testing.T) {
	fsys := fstest.MapFS{}
	for name, content := range files() {
		fsys[name] = &fstest.MapFile{Data: []byte(content)}
	}
	var sets []Files
	for _, part := range []string{Core, "en"} {
		bundle, err := Bundle(fsys, part)
		if err != nil {
			t.Fatal(err)
		}
		set, _, err := Unbundle(bundle)
		if err != nil {
			t.Fatal(err)
		}
		sets = append(sets, set)
	}
	if _, ok := sets[0]["words/en/common.json"]; ok || len(sets[1]) == 0 {
		t.Errorf("words are in the core or nowhere: %v", sets)
	}
	p, err := Parse(sets...)
	if err != nil || len(p.Cues) != 1 || len(p.Lexicons) != 1 {
		t.Errorf("the parts do not add up: %+v, %v", p, err)
	}
}

func TestUnbundleRefuses(t *testing.T) {
	for content, want := range map[string]string{
		``: "a value is missing",
		`{"format":1,"version":"x","checksum":"","files":{}}`:                                                                 "take the pack and the engine from the same release",
		`{"format":2,"version":"x","checksum":"08326207b4eb2f70","files":{"text/en.json":{}}}`:                                "it was cut off or changed on its way",
		`{"format":2,"version":"x","checksum":"` + checksum([]byte(`{"text/en.json":{}}`)) + `","files":{"text/en.json":{}}}`: "no file named",
		`{"format":2}`: `"version" is missing`,
	} {
		if _, _, err := Unbundle([]byte(content)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want %q", content, err, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, content := range files() {
		f.Add(content)
	}
	f.Add(`{"words":[{"cue":"fee-first","any":[{"regex":"("}],"unless":[{}]}]}`)
	f.Fuzz(func(t *testing.T, content string) {
		for name := range files() {
			set := files()
			set[name] = content
			if _, err := Parse(set); err != nil && err.Error() == "" {
				t.Error("an error without a word")
			}
		}
	})
}
