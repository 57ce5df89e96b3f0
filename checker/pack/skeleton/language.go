package skeleton

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/tidwall/gjson"

	"scamcheck/checker/pack/canon"
	"scamcheck/checker/text"
)

// A Language is what has to be known of a language before it can be begun.
type Language struct {
	Code   string // BCP 47
	Name   string // in English; not needed where languages.json names it
	Script string // ISO 15924; not needed where languages.json names it
}

var (
	codeForm   = regexp.MustCompile(`^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$`)
	scriptForm = regexp.MustCompile(`^[A-Z][a-z]{3}$`)
)

// FreeLanguage returns an error when code cannot be the code of a new language.
func (f *Folder) FreeLanguage(code string) error {
	if !codeForm.MatchString(code) {
		return fmt.Errorf("a language is named as in BCP 47, such as km, fil or zh-Hant; %q is not", code)
	}
	if f.KnownLanguage(code) == nil {
		return fmt.Errorf("there are words for %q already, in words/%s; \"scamcheck new wording\" adds to them", code, code)
	}
	return nil
}

// Listed tells whether languages.json names a language.
func (f *Folder) Listed(code string) bool {
	for _, language := range f.pack.Languages {
		if language.Code == code {
			return true
		}
	}
	return false
}

// KnownScript returns an error when name is not a script that the engine can tell from others.
func KnownScript(name string) error {
	scripts := text.Scripts()
	switch {
	case slices.Contains(scripts, name):
		return nil
	case !scriptForm.MatchString(name):
		return fmt.Errorf("a script is named by four letters as in ISO 15924, such as Latn, Arab or Khmr; %q is not", name)
	}
	return unknown("script that the engine can tell", name, scripts, "package text lists all")
}

// Language begins a language: a list of words to fill in for each concept, files for its wordings, every text that
// people are told, the honest sentences it is tried on, and its entry in languages.json. There must be no words yet;
// other files that are there already stay as they are. It is not read until somebody sets that in languages.json.
func (f *Folder) Language(l Language) ([]Change, error) {
	if err := f.FreeLanguage(l.Code); err != nil {
		return nil, err
	}
	texts, err := f.texts(l.Code)
	if err != nil {
		return nil, err
	}
	files := append(f.words(l.Code), texts, Change{"clear/" + l.Code + ".txt", "", 1,
		"60 sentences of everyday life and honest business at least, one a line, none of which may ring"})
	files = slices.DeleteFunc(files, func(c Change) bool { _, err := fs.Stat(f.fsys, c.Name); return err == nil })
	for i, c := range files {
		if path.Ext(c.Name) == ".json" {
			if files[i].Content, err = canon.Format(c.Name, c.Content); err != nil {
				return nil, err
			}
		}
	}
	if f.Listed(l.Code) {
		return files, nil
	}
	listing, err := f.listing(l)
	return append(files, listing), err
}

// listing is the entry of a language in languages.json.
func (f *Folder) listing(l Language) (Change, error) {
	if strings.TrimSpace(l.Name) == "" {
		return Change{}, fmt.Errorf("languages.json does not name %q yet; say what it is called in English, and its script", l.Code)
	}
	if err := KnownScript(l.Script); err != nil {
		return Change{}, err
	}
	return f.insert(place{"languages.json", "languages", `{"languages":[]}`, nil},
		fmt.Sprintf(`{"code":%s,"name":%s,"script":%s,"common":[]}`, quote(l.Code), quote(l.Name), quote(l.Script)),
		`its most frequent small words, where other languages share its script`)
}

// words are an empty list for each concept, and files for wordings of each topic.
func (f *Folder) words(code string) []Change {
	var files []Change
	folder := "words/" + code + "/"
	for _, topic := range f.topics("concepts") {
		var lists []string
		gjson.Get(f.files["concepts/"+topic+".json"], "concepts").ForEach(func(name, _ gjson.Result) bool {
			lists = append(lists, name.Raw+":[]")
			return true
		})
		files = append(files, Change{folder + "concepts/" + topic + ".json",
			`{"$schema":"../../../schema/words-concepts.json","concepts":{` + strings.Join(lists, ",") + `}}`, 1,
			"the ways to name each concept; what it means stands in concepts/" + topic + ".json"})
	}
	for _, topic := range f.topics("cues") {
		files = append(files, Change{folder + topic + ".json", blankWords, 1,
			`wordings that no concept catches; "scamcheck new wording" begins each`})
	}
	return files
}

// texts is what people are told in English, with nothing said yet.
func (f *Folder) texts(code string) (Change, error) {
	src, err := f.read(place{name: "text/" + proofs + ".json", blank: blankText})
	if err != nil {
		return Change{}, err
	}
	var fields []string
	gjson.Parse(src).ForEach(func(key, value gjson.Result) bool {
		content := emptied(value)
		switch key.Str {
		case "$schema":
			content = value.Raw
		case "language":
			content = quote(code)
		case "reviewed":
			content = quote("none")
		case "note":
			return true
		}
		fields = append(fields, key.Raw+":"+content)
		return true
	})
	return Change{"text/" + code + ".json", "{" + strings.Join(fields, ",") + "}", 1,
		"what people are told; text/" + proofs + ".json says it in English"}, nil
}

// emptied is v with every text in it empty.
func emptied(v gjson.Result) string {
	if !v.IsObject() && !v.IsArray() {
		return `""`
	}
	var parts []string
	v.ForEach(func(key, value gjson.Result) bool {
		label := ""
		if v.IsObject() {
			label = key.Raw + ":"
		}
		parts = append(parts, label+emptied(value))
		return true
	})
	if v.IsObject() {
		return "{" + strings.Join(parts, ",") + "}"
	}
	return "[" + strings.Join(parts, ",") + "]"
}
