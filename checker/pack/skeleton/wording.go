package skeleton

import (
	"fmt"
	"path"
	"strings"

	"github.com/tidwall/gjson"

	"scamcheck/checker/pack"
)

// Wording begins one more way in which a language says a cue, behind those it has.
func (f *Folder) Wording(lang, cue string) ([]Change, error) {
	if err := f.KnownLanguage(lang); err != nil {
		return nil, err
	}
	if err := f.KnownCue(cue); err != nil {
		return nil, err
	}
	if at, unfinished := f.unfinished(lang, cue); unfinished {
		return nil, fmt.Errorf("%s: this entry for %q has an empty text; fill that in first", at, cue)
	}
	change, err := f.insert(f.wordsPlace(lang, cue), fmt.Sprintf(`{"cue":%s,"any":[""],"match":[""],"clear":[""]}`, quote(cue)),
		`under "any" how people say it, under "match" a text that must show the cue, under "clear" one that looks alike and must not`)
	return []Change{change}, err
}

// unfinished finds an entry for a cue that waits for texts.
func (f *Folder) unfinished(lang, cue string) (at pack.At, found bool) {
	for _, w := range f.wordings(lang, cue) {
		for _, line := range w.Any {
			if strings.TrimSpace(line.Text) == "" {
				return line.At, true
			}
		}
		for _, examples := range [][]pack.Example{w.Match, w.Clear} {
			for _, example := range examples {
				if strings.TrimSpace(example.Text) == "" {
					return example.At, true
				}
			}
		}
	}
	return pack.At{}, false
}

// wordings are the entries of a cue in a language.
func (f *Folder) wordings(lang, cue string) []pack.Wording {
	var found []pack.Wording
	id, _ := f.pack.CueID(cue)
	for _, lexicon := range f.pack.Lexicons {
		for _, w := range lexicon.Wordings {
			if lexicon.Lang == lang && w.Cue == id {
				found = append(found, w)
			}
		}
	}
	return found
}

// wordsPlace is where a wording of a known cue goes: behind the last one, or into the file named as the cue's own.
func (f *Folder) wordsPlace(lang, cue string) place {
	id, _ := f.pack.CueID(cue)
	file, _, _ := f.pack.Cues[id].At.Place()
	name := "words/" + lang + "/" + path.Base(file)
	if all := f.wordings(lang, cue); len(all) > 0 {
		name, _, _ = all[len(all)-1].At.Place()
	}
	return place{name, "words", blankWords, func(_ string, entry gjson.Result) bool { return entry.Get("cue").String() == cue }}
}

// blankWords is a file below words/ that holds nothing.
const blankWords = `{"$schema":"../../schema/words.json","words":[]}`
