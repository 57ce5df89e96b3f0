package lint

import (
	"slices"
	"strings"

	"scamcheck/checker"
	"scamcheck/checker/pack"
	"scamcheck/checker/score"
)

// verdicts are all answers that a text can get.
var verdicts = []string{score.None, score.Careful, score.Strong, checker.TooShort, checker.CannotRead}

// texts checks what people are told: its form in every language, and that nothing is left unexplained.
func (l *linter) texts() {
	for name, root := range l.roots {
		if schemaOf(name) != "text.json" {
			continue
		}
		t := telling{l, name, root, nil}
		t.check()
		l.gaps(name, t.missing, "Not explained in this language")
	}
	langs := append(l.languagesWithWords(), Reference)
	slices.Sort(langs)
	for _, lang := range slices.Compact(langs) {
		name := "text/" + lang + ".json"
		switch _, ok := l.roots[name]; {
		case ok:
		case lang == Reference:
			l.Problems.Add(pack.PlaceIn(name, "", -1), "This file is missing; without it nobody is told what the signs mean.")
		default:
			l.Notes.Add(pack.PlaceIn(name, "", -1), "This file is missing: in this language nobody is told what the signs mean.")
		}
	}
}

// telling is one file of explanations being checked.
type telling struct {
	*linter
	name    string
	root    pack.Node
	missing []string // in a language other than Reference
}

func (t *telling) check() {
	f := t.root.Object("$schema", "language!", "reviewed!", "note", "verdicts!", "stances!", "families!", "tracks!", "stages!", "cues!")
	if lang := f["language"]; lang.Exists() && lang.Text() != languageOf(t.name) {
		lang.Problem("This file is named for the language %q; write that here, or rename it.", languageOf(t.name))
	}
	oneOf(f["reviewed"], "none", "author", "native")
	t.section(f["verdicts"], verdicts, "verdict", told)
	t.section(f["stances"], pack.Stances, "stance", told)
	t.section(f["families"], pack.Families, "family", story)
	var tracks, stages, cues []string
	for _, track := range t.pack.Tracks {
		tracks = append(tracks, track.ID)
		for _, stage := range track.Stages {
			stages = append(stages, track.ID+"/"+stage)
		}
	}
	for _, cue := range t.pack.Cues {
		cues = append(cues, cue.ID)
	}
	t.section(f["tracks"], tracks, "track", story)
	t.section(f["stages"], stages, "stage", stage)
	t.section(f["cues"], cues, "cue", cue)
}

// section checks the entries of one kind: each has its form, is known, and none is missing.
func (t *telling) section(section pack.Node, ids []string, kind string, form func(pack.Node)) {
	explained := map[string]bool{}
	section.Entries(func(id string, at pack.At, entry pack.Node) {
		if !slices.Contains(ids, id) {
			t.Problems.Add(at, "There is no %s %q to be explained; mend the name or remove the entry.", kind, id)
		}
		explained[id] = true
		form(entry)
	})
	for _, id := range ids {
		switch {
		case explained[id]:
		case languageOf(t.name) == Reference:
			section.Problem("The %s %q is not explained; add it.", kind, id)
		default:
			t.missing = append(t.missing, id)
		}
	}
}

// told is the form of what is said about a verdict or a stance.
func told(entry pack.Node) {
	f := entry.Object("title!", "text!", "do!")
	if title := f["title"]; strings.Contains(strings.ToLower(title.Text()), "safe") {
		title.Problem("Nobody can know that a message is safe; say what was found and what was not.")
	}
	f["text"].Text()
	steps(f["do"])
}

func story(entry pack.Node) {
	f := entry.Object("name!", "story!", "do")
	f["name"].Text()
	f["story"].Text()
	steps(f["do"])
}

func stage(entry pack.Node) {
	f := entry.Object("name!", "now!", "next!")
	for _, key := range []string{"name", "now", "next"} {
		f[key].Text()
	}
}

// mostWords is how long the name of a sign may be: it stands on a small mark.
const mostWords = 8

func cue(entry pack.Node) {
	f := entry.Object("name!", "why!", "do!")
	if name := f["name"]; len(strings.Fields(name.Text())) > mostWords {
		name.Problem("The name of a sign has at most %d words; leave the rest to \"why\".", mostWords)
	}
	f["why"].Text()
	f["do"].Text()
}

func steps(list pack.Node) {
	if list.Exists() && len(list.Texts()) == 0 {
		list.Problem("Say at least one thing that can be done.")
	}
}

// oneOf holds a text to a choice.
func oneOf(n pack.Node, choice ...string) {
	if !n.Exists() {
		return
	}
	text := n.Text()
	if slices.Contains(choice, text) {
		return
	}
	n.Problem("%q is not known here; use one of %s.", text, strings.Join(choice, ", "))
}
