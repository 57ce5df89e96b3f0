package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"scamcheck/checker/pack/skeleton"
)

const aboutNew = `wording|cue|language: begin an entry of the pattern files, with empty texts where you have to say something.

  scamcheck new wording --lang en --cue pay-to-withdraw
  scamcheck new cue --id sends-parcel --family romance-investment --stage bait
  scamcheck new language --code km

What is not given is asked for, a line each. It is told where the entry stands and what to fill in; nothing else in the
files changes, and nothing that exists already is begun again. "scamcheck new wording --help" and so on say more.`

const aboutNewWording = `--lang CODE --cue ID: begin one more way in which a language says a cue.

When the words are only another name for a thing, add them to its concept in words/en/concepts/ instead: one line there
serves every cue.`

const aboutNewCue = `--id ID --family LIST --stage STAGE: begin a sign of a scam, with what it is, examples in English that prove it, and what people are told about it.

Counter-signs, and signs of what kind of text it is, look different; copy one in cues/ instead.`

const aboutNewLanguage = `--code CODE: begin a language, with a list of words to fill in for each concept, and all texts that people are told.

Its name and script are asked for only where languages.json does not know it. It is not read before "read" is set to
true there.`

// beginnings are what can be begun.
var beginnings = map[string]command{"wording": newWording, "cue": newCue, "language": newLanguage}

func begin(args []string, s streams) error {
	o := newWriter("new", aboutNew, s)
	if err := o.parseFirst(args); err != nil {
		return err
	}
	do, known := beginnings[o.Arg(0)]
	if !known {
		return fmt.Errorf(`say what is new: "scamcheck new wording", "scamcheck new cue" or "scamcheck new language", not %q`, o.Arg(0))
	}
	return do(append([]string{"--patterns", o.patterns}, o.Args()[1:]...), s)
}

// newEntry reads the options of something new, and the folder that it is for.
func newEntry(o *options, args []string) (*skeleton.Folder, error) {
	if err := o.parse(args); err != nil {
		return nil, err
	}
	if o.NArg() > 0 {
		return nil, fmt.Errorf("%s takes no arguments besides its options, but got %q", o.Name(), o.Arg(0))
	}
	if _, err := os.Stat(o.patterns); err != nil {
		return nil, noFolder(o.patterns)
	}
	return skeleton.Open(os.DirFS(o.patterns))
}

func newWording(args []string, s streams) error {
	o := newWriter("new wording", aboutNewWording, s)
	lang := o.String("lang", "", "the language of the wording, by its `code`")
	cue := o.String("cue", "", "what it says, by the `id` of the cue")
	folder, err := newEntry(o, args)
	if err != nil {
		return err
	}
	err = newAsker(s).ask(question{"lang", lang, "In which language (en)?", folder.KnownLanguage},
		question{"cue", cue, "What does it say, as the id of a cue (pay-to-withdraw)?", folder.KnownCue})
	if err != nil {
		return err
	}
	changes, err := folder.Wording(*lang, *cue)
	return begun(o, s, changes, err)
}

func newCue(args []string, s streams) error {
	o := newWriter("new cue", aboutNewCue, s)
	c := skeleton.Cue{Day: time.Now().Format(time.DateOnly)}
	families := o.String("family", "", "the families that it speaks for, a `list` such as fake-job,pig-butchering")
	o.StringVar(&c.ID, "id", "", "its `id`: small letters and hyphens, never changed later")
	o.StringVar(&c.Stage, "stage", "", "the `stage` of the course that it belongs to")
	o.StringVar(&c.Topic, "topic", "", "the `name` of the file in cues/ that it goes to, instead of the one of its family")
	folder, err := newEntry(o, args)
	if err != nil {
		return err
	}
	split := func(line string) []string {
		return strings.FieldsFunc(line, func(r rune) bool { return r == ',' || r == ' ' })
	}
	err = newAsker(s).ask(question{"id", &c.ID, "Which id, in small letters and hyphens (sends-parcel)?", folder.FreeCue},
		question{"family", families, "Which families does it speak for (pig-butchering, romance-investment, fake-job)?",
			func(line string) error { return folder.KnownFamilies(split(line)) }},
		question{"stage", &c.Stage, "At which stage of its course, as stages.json names them (bait)?",
			func(line string) error { return folder.KnownStage(line, split(*families)) }})
	if err != nil {
		return err
	}
	c.Families = split(*families)
	changes, err := folder.Cue(c)
	return begun(o, s, changes, err)
}

func newLanguage(args []string, s streams) error {
	o := newWriter("new language", aboutNewLanguage, s)
	var l skeleton.Language
	o.StringVar(&l.Code, "code", "", "its `code` in BCP 47, such as km or fil")
	o.StringVar(&l.Name, "name", "", "its `name` in English")
	o.StringVar(&l.Script, "script", "", "its `script` in ISO 15924, such as Khmr or Latn")
	folder, err := newEntry(o, args)
	if err != nil {
		return err
	}
	a := newAsker(s)
	err = a.ask(question{"code", &l.Code, "Which code does it have in BCP 47 (km)?", folder.FreeLanguage})
	if err == nil && !folder.Listed(l.Code) {
		anything := func(string) error { return nil }
		err = a.ask(question{"name", &l.Name, "What is it called in English?", anything},
			question{"script", &l.Script, "In which script is it written, in ISO 15924 (Khmr)?", skeleton.KnownScript})
	}
	if err != nil {
		return err
	}
	changes, err := folder.Language(l)
	return begun(o, s, changes, err)
}

// begun writes what was begun, and says where it stands, what is to be filled in and how it is checked.
func begun(o *options, s streams, changes []skeleton.Change, err error) error {
	if err != nil {
		return err
	}
	for _, c := range changes {
		name := filepath.Join(o.patterns, filepath.FromSlash(c.Name))
		if err := save(name, c.Content); err != nil {
			return err
		}
		fmt.Fprintf(s.out, "%s:%d: fill in %s.\n", name, c.Line, c.Fill)
	}
	fmt.Fprint(s.out, "Then \"scamcheck lint\" says what is still missing, and \"scamcheck try\" shows what a text rings and why.\n")
	return nil
}
