package skeleton

import (
	"slices"
	"strings"
	"testing"
)

func TestLanguage(t *testing.T) {
	f, fsys := open(t, nil)
	changes, err := f.Language(Language{Code: "uk"})
	if err != nil {
		t.Fatal(err)
	}
	apply(t, fsys, changes)
	expect(t, problems(t, fsys)) // lists without words are gaps, not mistakes
	var names []string
	for _, c := range changes {
		names = append(names, c.Name)
	}
	for _, want := range []string{"words/uk/concepts/money.json", "words/uk/common.json", "text/uk.json", "clear/uk.txt"} {
		if fsys[want] == nil {
			t.Errorf("%s is not among %q", want, names)
		}
	}
	if slices.Contains(names, "languages.json") {
		t.Error("Ukrainian stands in languages.json already, and is added again")
	}
	money := string(fsys["words/uk/concepts/money.json"].Data)
	if got, want := strings.Count(money, ": []"), strings.Count(f.files["concepts/money.json"], `{"about"`); got != want || got < 50 {
		t.Errorf("%d lists for %d concepts about money", got, want)
	}
	text := string(fsys["text/uk.json"].Data)
	for _, want := range []string{`"language": "uk"`, `"reviewed": "none"`, `"pay-to-withdraw": {`, `"$schema": "../schema/text.json"`} {
		if !strings.Contains(text, want) {
			t.Errorf("text/uk.json lacks %s", want)
		}
	}
	if strings.Contains(text, "Pay first") {
		t.Error("text/uk.json speaks English")
	}

	again, err := Open(fsys)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := again.Language(Language{Code: "uk"}); err == nil || !strings.Contains(err.Error(), `there are words for "uk" already`) {
		t.Errorf("a second time: error %v", err)
	}
}

func TestLanguageListing(t *testing.T) {
	f, fsys := open(t, map[string]string{"text/eo.json": "{}"})
	changes, err := f.Language(Language{"eo", "Esperanto", "Latn"})
	if err != nil {
		t.Fatal(err)
	}
	apply(t, fsys, changes)
	last := changes[len(changes)-1]
	if want := `{"code": "eo", "name": "Esperanto", "script": "Latn", "common": []}`; !strings.Contains(last.Content, want) {
		t.Errorf("%s does not hold %s", last.Name, want)
	}
	if string(fsys["text/eo.json"].Data) != "{}" {
		t.Error("texts that were there already are gone")
	}
}
