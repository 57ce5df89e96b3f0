package skeleton

import (
	"fmt"
	"strings"

	"github.com/tidwall/gjson"
)

// proofs is the language in which every cue is proved and explained first.
const proofs = "en"

// blankText is the file of texts in that language with nothing in it.
const blankText = `{"$schema":"../schema/text.json","language":"` + proofs + `","cues":{}}`

// A Cue is what has to be known of a sign before it can be begun.
type Cue struct {
	ID       string
	Families []string // that it speaks for
	Stage    string   // of each of them
	Topic    string   // the file below cues/ without its ending; "" for that of its only family, or else common
	Day      string   // on which it is added, as YYYY-MM-DD
}

// Cue begins a sign of a scam: the cue itself, examples that prove it in English, and what people are told about it.
func (f *Folder) Cue(c Cue) ([]Change, error) {
	for _, check := range []error{f.FreeCue(c.ID), f.KnownFamilies(c.Families), f.KnownStage(c.Stage, c.Families)} {
		if check != nil {
			return nil, check
		}
	}
	switch {
	case c.Topic != "":
		if err := f.KnownTopic(c.Topic); err != nil {
			return nil, err
		}
	case len(c.Families) == 1:
		c.Topic = c.Families[0]
	default:
		c.Topic = "common"
	}
	weights := make([]string, len(c.Families))
	for i, family := range c.Families {
		weights[i] = quote(family) + ":0"
	}
	entry := fmt.Sprintf(`{"id":%s,"about":"","families":{%s},"stage":%s,"sources":[{"title":"","publisher":"","year":0}],
		"added":%s,"frames":[{"all":[""],"within":0}]}`, quote(c.ID), strings.Join(weights, ","), quote(c.Stage), quote(c.Day))
	cue, err := f.insert(place{"cues/" + c.Topic + ".json", "cues", `{"$schema":"../schema/cues.json","cues":[]}`, nil}, entry,
		`what it is, in one sentence; its weights (1 weak to 4 very strong); a source; the concepts that mean it near each other, and within how many characters`)
	if err != nil {
		return nil, err
	}
	examples, err := f.insert(place{"words/" + proofs + "/" + c.Topic + ".json", "words", blankWords, nil},
		fmt.Sprintf(`{"cue":%s,"match":["",""],"clear":["",""]}`, quote(c.ID)),
		`two texts of your own that must show it, half of them polite and plain, and two that look alike and must not`)
	if err != nil {
		return nil, err
	}
	text, err := f.explanation(c.ID)
	return []Change{cue, examples, text}, err
}

// explanation begins what people are told about a cue.
func (f *Folder) explanation(id string) (Change, error) {
	p := place{"text/" + proofs + ".json", "cues", blankText, nil}
	src, err := f.read(p)
	if err != nil {
		return Change{}, err
	}
	if known := gjson.Get(src, p.list+"."+id); known.Exists() {
		return Change{}, fmt.Errorf("%s:%d: the cue %q is explained already; ids are never used twice",
			p.name, 1+strings.Count(src[:known.Index], "\n"), id)
	}
	return f.insert(p, fmt.Sprintf(`%s:{"name":"","why":"","do":""}`, quote(id)),
		`for the reader: a name of a few words, why it is a sign, and one step to take`)
}
