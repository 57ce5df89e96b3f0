package skeleton

import (
	"slices"
	"strings"
	"testing"
)

func TestLanguage(t *testing.T) {
	f, fsys := open(t, nil)
	changes, err := f.Language(Language{Code: "km"})
	if err != nil {
		t.Fatal(err)
	}
	apply(t, fsys, changes)
	expect(t, problems(t, fsys)) // lists without words are gaps, not mistakes
	var names []string
	for _, c := range changes {
		names = append(names, c.Name)
	}
	for _, want := range []string{"words/km/concepts/money.json", "words/km/common.json", "text/km.json", "clear/km.txt"} {
		if fsys[want] == nil {
			t.Errorf("%s is not among %q", want, names)
		}
	}
	if slices.Contains(names, "languages.json") {
		t.Error("Khmer stands in languages.json already, and is added again")
	}
	money := string(fsys["words/km/concepts/money.json"].Data)
	if got, want := strings.Count(money, ": []"), strings.Count(f.files["concepts/money.json"], `{"about"`); got != want || got < 50 {
		t.Errorf("%d lists for %d concepts about money", got, want)
	}
	text := string(fsys["text/km.json"].Data)
	for _, want := range []string{`"language": "km"`, `"reviewed": "none"`, `"pay-to-withdraw": {`, `"$schema": "../schema/text.json"`} {
		if !strings.Contains(text, want) {
			t.Errorf("text/km.json lacks %s", want)
		}
	}
	if strings.Contains(text, "Pay first") {
		t.Error("text/km.json speaks English")
	}

	again, err := Open(fsys)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := again.Language(Language{Code: "km"}); err == nil || !strings.Contains(err.Error(), `there are words for "km" already`) {
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
