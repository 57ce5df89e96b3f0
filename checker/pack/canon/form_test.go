package canon

import (
	"strings"
	"testing"
)

func TestForm(t *testing.T) {
	tests := []struct{ name, path, src, want string }{
		{"fields in the order of the schema, families as they stand, unknown ones last", "cues/a.json",
			`{"cues": [{"odd": 1, "stage": "bait", "families": {"fake-job": 1, "pig-butchering": 2}, "about": "b", "id": "a"}], "$schema": "s"}`,
			`{
  "$schema": "s",
  "cues": [
    {
      "id": "a",
      "about": "b",
      "families": {"fake-job": 1, "pig-butchering": 2},
      "stage": "bait",
      "odd": 1
    }
  ]
}
`},
		{"each form of a wording has an order of its own, and an object has a line", "words/en/a.json",
			`{"words":[{"any":[{"note":"n","regex":"r"},{"note":"n","edits":1,"fuzzy":"f"}],"cue":"a"}]}`,
			`{
  "words": [
    {
      "cue": "a",
      "any": [
        {"regex": "r", "note": "n"},
        {"fuzzy": "f", "edits": 1, "note": "n"}
      ]
    }
  ]
}
`},
		{"names stay in their order", "concepts/a.json", `{"concepts":{"pay":{"deniable":true,"about":"p"},"fee":{}}}`,
			`{
  "concepts": {
    "pay": {"about": "p", "deniable": true},
    "fee": {}
  }
}
`},
		{"words fill the lines", "words/en/concepts/a.json", `{"concepts":{"pay":["` + strings.Repeat(`settle","`, 13) + `x"],"fee":[]}}`,
			`{
  "concepts": {
    "pay": [
      "settle", "settle", "settle", "settle", "settle", "settle", "settle", "settle", "settle", "settle", "settle",
      "settle", "settle", "x"
    ],
    "fee": []
  }
}
`},
		{"a long text keeps its line, and so does the only field of an object", "words/en/a.json",
			`{"words":[{"match":["` + strings.Repeat("m", 130) + `"],"any":[{"regex":"` + strings.Repeat("r", 130) + `"}]}]}`,
			`{
  "words": [
    {
      "any": [
        {"regex": "` + strings.Repeat("r", 130) + `"}
      ],
      "match": [
        "` + strings.Repeat("m", 130) + `"
      ]
    }
  ]
}
`},
		{"only what nobody sees is escaped", "a.json", `{"a":"\u00e9 刷 क\u094d\u200dष \u2067 \ud83d\ude00\ufe0f <&> \/ \\ \" ` + "\u200b\u00a0" + `"}`,
			`{
  "a": "é 刷 क्\u200dष \u2067 😀\ufe0f <&> / \\ \" \u200b\u00a0"
}
`},
		{"schemas keep their order, whatever they describe", "schema/stages.json", `{"type":"object","tracks":1,"$schema":"s"}`,
			"{\n  \"$schema\": \"s\",\n  \"type\": \"object\",\n  \"tracks\": 1\n}\n"},
	}
	for _, test := range tests {
		if got := stable(t, test.path, test.src); got != test.want {
			t.Errorf("%s: got\n%s\nwant\n%s", test.name, got, test.want)
		}
	}
}

// TestWidth holds that a list has one line up to the last column, the comma that may follow it included.
func TestWidth(t *testing.T) {
	for length, lines := range map[int]int{104: 3, 105: 5} {
		src := `{"match": ["` + strings.Repeat("m", length) + `"]}`
		if got := strings.Count(stable(t, "a.json", src), "\n"); got != lines {
			t.Errorf("a text of %d letters makes %d lines, want %d", length, got, lines)
		}
	}
}

func TestBroken(t *testing.T) {
	out, err := Format("cues/a.json", "{\n  \"cues\": [}\n")
	if out != "" || err == nil || !strings.HasPrefix(err.Error(), "cues/a.json:2:12: a value is missing") {
		t.Errorf("got %q, error %v", out, err)
	}
}
