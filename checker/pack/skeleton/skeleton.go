// Package skeleton begins new entries of a patterns folder: it writes what can be known and leaves the rest as empty
// texts and zeros, which the loader refuses with their place. Nothing else in a file is touched, and nothing is written
// here: what a file is to become is handed back.
package skeleton

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"

	"scamcheck/checker/pack"
)

// Folder is a patterns folder to which something is to be added.
type Folder struct {
	fsys  fs.FS
	files pack.Files
	pack  *pack.Pack
}

// A Change is a file as it is to become.
type Change struct {
	Name    string // below the folder
	Content string
	Line    int    // where the skeleton stands, from 1
	Fill    string // what is to be filled in there, to be read behind the place
}

// Open reads a patterns folder. Entries in it may be unfinished, but all files have to be JSON; the error is of type
// pack.Problems where one is not.
func Open(fsys fs.FS) (*Folder, error) {
	files, err := pack.FromFS(fsys)
	if err != nil {
		return nil, err
	}
	for name, src := range files {
		if err := pack.Syntax(name, src); err != nil {
			return nil, err
		}
	}
	p, _ := pack.Parse(files) // problems are what skeletons leave behind
	return &Folder{fsys, files, p}, nil
}

var idForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// KnownCue returns an error with near names when there is no cue of this id.
func (f *Folder) KnownCue(id string) error {
	if _, known := f.pack.CueID(id); known {
		return nil
	}
	var ids []string
	for _, cue := range f.pack.Cues {
		ids = append(ids, cue.ID)
	}
	return unknown("cue", id, ids, "the files in cues/ list all")
}

// FreeCue returns an error when id cannot be the id of a new cue.
func (f *Folder) FreeCue(id string) error {
	if i, known := f.pack.CueID(id); known {
		return fmt.Errorf("the cue %q exists already: %s", id, f.pack.Cues[i].At)
	}
	if !idForm.MatchString(id) {
		return fmt.Errorf("a cue id is made of small letters, digits and single hyphens, such as pay-to-withdraw; %q is not", id)
	}
	return nil
}

// KnownFamilies returns an error with near names when one of the families is none, or there are none at all.
func (f *Folder) KnownFamilies(families []string) error {
	for _, family := range families {
		if !slices.Contains(pack.Families, family) {
			return unknown("family", family, pack.Families, "")
		}
	}
	if len(families) == 0 {
		return fmt.Errorf("a cue speaks for one family at least: %s", list(pack.Families))
	}
	return nil
}

// KnownStage returns an error with near names when one of the families never comes to this stage.
func (f *Folder) KnownStage(stage string, families []string) error {
	for _, family := range families {
		var stages []string
		for _, track := range f.pack.Tracks {
			if slices.Contains(track.Families, family) {
				stages = append(stages, track.Stages...)
			}
		}
		if !slices.Contains(stages, stage) {
			slices.Sort(stages)
			return unknown("stage of "+family, stage, slices.Compact(stages), "")
		}
	}
	return nil
}

// KnownTopic returns an error with near names when there is no file of cues of this name.
func (f *Folder) KnownTopic(topic string) error {
	if topics := f.topics("cues"); !slices.Contains(topics, topic) {
		return unknown("file of cues", topic, topics, "")
	}
	return nil
}

// KnownLanguage returns an error with near names when there are no words in a language.
func (f *Folder) KnownLanguage(code string) error {
	var codes []string
	for _, lexicon := range f.pack.Lexicons {
		codes = append(codes, lexicon.Lang)
	}
	if slices.Contains(codes, code) {
		return nil
	}
	return fmt.Errorf("%w; \"scamcheck new language\" begins another one", unknown("language with words", code, codes, ""))
}

// topics are the names of the files in a folder, without their ending, in order.
func (f *Folder) topics(folder string) []string {
	var topics []string
	for name := range f.files {
		if path.Dir(name) == folder {
			topics = append(topics, name[len(folder)+1:len(name)-len(".json")])
		}
	}
	slices.Sort(topics)
	return topics
}
