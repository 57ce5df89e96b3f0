package lint

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
	"unicode"

	"scamcheck/checker/lint/pump"
	"scamcheck/checker/match"
	"scamcheck/checker/pack"
	"scamcheck/checker/text"
)

// words checks how each line of each language is written, and that none is said twice.
func (l *linter) words() {
	for i := range l.pack.Lexicons {
		lexicon := &l.pack.Lexicons[i]
		script := l.declared(lexicon.Lang).Script
		for _, lines := range lexicon.Words {
			l.lines(lines, script)
			l.repeated(lines)
		}
		byCue := map[int][]pack.Line{}
		texts := map[int]map[string]pack.At{}
		for _, w := range lexicon.Wordings {
			l.lines(w.Any, script)
			l.lines(w.Unless, script)
			l.repeated(w.Unless)
			if texts[w.Cue] == nil {
				texts[w.Cue] = map[string]pack.At{}
			}
			l.repeatedExamples(w, texts[w.Cue])
			if len(w.Unless) > 0 || w.Shadow {
				l.repeated(w.Any) // what has an exception, or is on trial, does not say all that another entry says
			} else {
				byCue[w.Cue] = append(byCue[w.Cue], w.Any...)
			}
		}
		for _, lines := range byCue {
			l.repeated(lines)
		}
	}
}

func (l *linter) lines(lines []pack.Line, script string) {
	for _, line := range lines {
		problem := badCharacter(line)
		switch {
		case problem != "":
		case line.Kind == pack.Regex && !l.Untried: // one that is refused already need not be tried
			problem = grows(line.Text)
		case line.Kind != pack.Regex:
			if problem = disguised(line.Text); problem == "" {
				problem = otherScript(line.Text, script)
			}
		}
		if problem != "" {
			l.Problems.Add(line.At, "%s", problem)
		}
	}
}

// grown keeps what pump.Grows said of a regex: it takes its time, and whoever works on a folder runs this again and again.
var grown sync.Map

func grows(regex string) string {
	said, known := grown.Load(regex)
	if !known {
		said = pump.Grows(regex)
		grown.Store(regex, said)
	}
	return said.(string)
}

// badCharacter finds what nobody can see. Joiners are letters' glue in some scripts; where they are not, they are a
// disguise.
func badCharacter(line pack.Line) string {
	for at, r := range line.Text {
		switch {
		case r == '\u200c', r == '\u200d', r == '\n' && line.Kind == pack.Regex:
		case unicode.Is(unicode.Cf, r), unicode.Is(unicode.Cc, r), r != ' ' && unicode.Is(unicode.Zs, r):
			return "Behind " + quoted(line.Text[:at]) + " stands " + codePoint(r) + ", which nobody can see; remove it or put a space there."
		}
	}
	return ""
}

// disguised finds a word that hides what it is, as scammers write. The engine sees through it in texts; in the patterns
// it only misleads who reads them.
func disguised(line string) string {
	for _, word := range literals(line) {
		folded := text.Fold(word)
		for _, d := range folded.Disguises {
			shown := quoted(word[d.Start:d.End])
			switch d.Kind {
			case "invisible":
				return "An invisible character stands inside " + shown + "; remove it."
			case "mixed-script":
				return "The word " + shown + " mixes letters of two alphabets that look alike; type it anew in one."
			case "leet":
				if word != strings.ToUpper(word) { // a name such as P3MI
					return "The word " + shown + " has digits or signs for letters; write " + quoted(folded.S) + ", which finds both, or a name in capitals."
				}
			}
		}
	}
	return ""
}

// conceptName is a reference to a concept in a template.
var conceptName = regexp.MustCompile(`\{[^}]*\}`)

// literals are the words of a template, or of a phrase.
func literals(line string) []string {
	return strings.FieldsFunc(conceptName.ReplaceAllString(line, " "), func(r rune) bool { return strings.ContainsRune(" ()[]|…*", r) })
}

// alsoWritten are the scripts that a language's own is written together with; Latin names are at home in all.
var alsoWritten = map[string]string{"Jpan": "Hani", "Kore": "Hani"}

// otherScript finds a letter that the language is not written with; script is its own, "" when it is not declared.
func otherScript(line, script string) string {
	for _, r := range line {
		switch s := text.Script(r); s {
		case "", script, "Latn", alsoWritten[script]:
		default:
			if script != "" {
				return "The letter " + quoted(string(r)) + " is of the script " + s + ", and this language is written in " + script +
					"; retype the word, or move it to the language that it belongs to."
			}
		}
	}
	return ""
}

// repeated finds lines that say what another of the list says.
func (l *linter) repeated(lines []pack.Line) {
	templates := make([]*match.Template, len(lines))
	for i, line := range lines {
		if line.Kind == pack.Template {
			templates[i], _ = match.ReadTemplate(l.pack, line.Text)
		}
	}
	for j, line := range lines {
		for i, other := range lines {
			if i == j || !covers(&other, &line, templates[i], templates[j]) {
				continue
			}
			if !covers(&line, &other, templates[j], templates[i]) {
				l.Problems.Add(line.At, "%s finds all that %s does (%s); remove this one.", quoted(other.Text), quoted(line.Text), other.At)
				break
			}
			if i < j {
				l.Problems.Add(line.At, "%s says the same as %s (%s); keep one.", quoted(line.Text), quoted(other.Text), other.At)
				break
			}
		}
	}
}

func covers(a, b *pack.Line, x, y *match.Template) bool {
	if x != nil && y != nil {
		return x.Covers(y)
	}
	return a.Kind == b.Kind && a.Text == b.Text
}

// repeatedExamples finds a text that proves one cue twice; seen holds those before.
func (l *linter) repeatedExamples(w pack.Wording, seen map[string]pack.At) {
	for _, list := range [][]pack.Example{w.Match, w.Clear, w.KnownMiss, w.KnownFalseAlarm} {
		for _, example := range list {
			text, _ := unmark(example.Text)
			if first, twice := seen[text]; twice && text != "" { // an empty one has been told
				l.Problems.Add(example.At, "This text stands in %s already, for the same cue; keep one.", first)
			}
			seen[text] = example.At
		}
	}
}

// mostQuoted is how many characters of a line are quoted; its place tells the rest.
const mostQuoted = 60

// quoted is s in quotation marks, with what cannot be seen written out.
func quoted(s string) string {
	if runes := []rune(s); len(runes) > mostQuoted {
		s = string(runes[:mostQuoted]) + "…"
	}
	return fmt.Sprintf("%q", s)
}

func codePoint(r rune) string { return fmt.Sprintf("U+%04X", r) }
