package lint

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"scamcheck/checker/pack"
	"scamcheck/checker/text"
)

// declared is the language with this code, empty if there is none.
func (l *linter) declared(code string) pack.Language {
	for _, language := range l.pack.Languages {
		if language.Code == code {
			return language
		}
	}
	return pack.Language{}
}

// declarations checks what the engine has no use for in stages, languages, concepts and cues, and people have.
func (l *linter) declarations() {
	for name, root := range l.roots {
		switch schemaOf(name) {
		case "languages.json":
			l.languages(root)
		case "concepts.json":
			root.Field("concepts").Entries(func(name string, at pack.At, concept pack.Node) {
				if !concept.Field("about").Exists() {
					l.Problems.Add(at, "Nobody can find words for %q without knowing what it means; add an \"about\".", name)
				}
			})
		case "cues.json":
			l.cues(name, root)
		}
	}
}

func (l *linter) languages(root pack.Node) {
	seen := map[string]bool{}
	for _, language := range root.Field("languages").List() {
		code := language.Field("code")
		if seen[code.Text()] {
			code.Problem("The language %q is declared already; keep one of the two.", code.Text())
		}
		seen[code.Text()] = true
		if script := language.Field("script"); !slices.Contains(text.Scripts(), script.Text()) {
			script.Problem("The engine knows no script %q; use one of %s.", script.Text(), strings.Join(text.Scripts(), ", "))
		}
		if !language.Field("name").Exists() {
			language.Problem("A language needs a \"name\", in English; add it.")
		}
		if language.Field("read").Yes() && len(l.langs) == 0 && !slices.Contains(l.languagesWithWords(), code.Text()) {
			language.Field("read").Problem("There are no words for %q, so it cannot be read; add words/%s/ or remove \"read\".", code.Text(), code.Text())
		}
	}
}

func (l *linter) languagesWithWords() []string {
	var all []string
	for _, lexicon := range l.pack.Lexicons {
		all = append(all, lexicon.Lang)
	}
	return all
}

// cues checks what only people read of cues.
func (l *linter) cues(file string, root pack.Node) {
	var unsourced []string
	for _, cue := range root.Field("cues").List() {
		checkCue(cue)
		if cue.Field("stage").Exists() && len(cue.Field("sources").List()) == 0 {
			unsourced = append(unsourced, cue.Field("id").Text())
		}
	}
	l.gaps(file, unsourced, "Cues without a source")
}

func checkCue(cue pack.Node) {
	id := cue.Field("id").Text()
	if !cue.Field("about").Exists() {
		cue.Problem("Say in one sentence, as \"about\", what the cue %q stands for.", id)
	}
	if !cue.Field("added").Exists() {
		cue.Problem("Add the day on which the cue %q was written, as \"added\": \"2026-11-24\".", id)
	}
	day(cue.Field("added"))
	for _, code := range cue.Field("codes").List() {
		if !taxonomyCode.MatchString(code.Text()) {
			code.Problem("%q is no code of the taxonomy; they are a letter and a number, such as A12.", code.Text())
		}
	}
}

var taxonomyCode = regexp.MustCompile(`^[A-Z][0-9]{1,2}$`)

// day holds a day to the form 2026-11-24; a missing one is well.
func day(n pack.Node) {
	if !n.Exists() {
		return
	}
	if _, err := time.Parse(time.DateOnly, n.Text()); err != nil {
		n.Problem("%q is no day; write it as 2026-11-24.", n.Text())
	}
}
