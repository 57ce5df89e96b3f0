package main

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"scamcheck/checker"
	"scamcheck/checker/match"
	"scamcheck/checker/pack"
)

// Kinds of lines in the pattern files.
const (
	aWording = "wordings"
	aFrame   = "frames"
	aWord    = "words of concepts"
)

// lineTally is how much the lines of the pattern files hit. Near-duplicates count once.
type lineTally struct {
	Shares []lineShare `json:"shares"`
	Idle   []usedLine  `json:"idle"`   // that hit no measured text, in the order of the files
	Once   []usedLine  `json:"once"`   // that are there for one text only
	Alarms []usedLine  `json:"alarms"` // that take part in false alarms, most first
	Trial  []usedLine  `json:"trial"`  // wordings on trial, whatever they hit

	pack  *pack.Pack
	place func(pack.At) string
	lines map[pack.At]*usedLine
	order []pack.At // frames, then each language's lines
	most  int       // lines to list of each kind
	mutex sync.Mutex
}

// lineShare sums up the lines of one kind; frames belong to all languages.
type lineShare struct {
	Lang     string `json:"lang"` // "" for all
	Kind     string `json:"kind"`
	Idle     share  `json:"idle"`     // hit nothing, not even an example
	Examples share  `json:"examples"` // hit examples alone
	Once     share  `json:"once"`     // hit one text
}

// usedLine is one wording, frame or word of a concept.
type usedLine struct {
	At      string `json:"at"` // file:line:column
	Kind    string `json:"kind"`
	For     string `json:"for"`  // the cue or the concept
	Text    string `json:"text"` // as it stands in the file; of a frame, its concepts
	Texts   int    `json:"texts"`
	Only    string `json:"only,omitempty"` // where Texts is 1: its name
	Honest  int    `json:"honest"`         // texts of these
	Found   int    `json:"found"`          // scams flagged in which it counts
	Alarms  int    `json:"alarms"`         // honest texts flagged in which it counts
	Example bool   `json:"example"`        // hits an example of the pattern files

	lang   string
	trial  bool
	groups map[string]bool // of near-duplicates, those that were counted, by purpose
}

// newLineTally knows every line of the chosen patterns that can hit texts in these languages (all when empty), and makes
// the checkers that find them.
func newLineTally(o *options, languages []string, workers int) (*lineTally, []*checker.Checker, error) {
	p, err := o.source()
	if err != nil {
		return nil, nil, err
	}
	checkers := make([]*checker.Checker, workers)
	for i := range checkers {
		if checkers[i], err = checker.New(p); err != nil {
			return nil, nil, err
		}
	}
	u := &lineTally{pack: p, place: o.place, lines: map[pack.At]*usedLine{},
		Idle: []usedLine{}, Once: []usedLine{}, Alarms: []usedLine{}, Trial: []usedLine{}}
	for _, cue := range p.Cues {
		for _, frame := range cue.Frames {
			u.know(frame.At, usedLine{Kind: aFrame, For: cue.ID, Text: u.concepts(frame)})
		}
	}
	for _, lex := range p.Lexicons {
		if len(languages) == 0 || slices.ContainsFunc(languages, func(lang string) bool { return serves(lex.Lang, lang) }) {
			u.knowLexicon(lex)
		}
	}
	u.tryExamples(checkers)
	return u, checkers, nil
}

func (u *lineTally) knowLexicon(lex pack.Lexicon) {
	for _, w := range lex.Wordings {
		for _, line := range w.Any {
			u.know(line.At, usedLine{Kind: aWording, For: u.pack.Cues[w.Cue].ID, Text: line.Text, lang: lex.Lang, trial: w.Shadow})
		}
	}
	for _, id := range slices.Sorted(maps.Keys(lex.Words)) {
		for _, line := range lex.Words[id] {
			u.know(line.At, usedLine{Kind: aWord, For: u.pack.Concepts[id].Name, Text: line.Text, lang: lex.Lang})
		}
	}
}

func (u *lineTally) know(at pack.At, line usedLine) {
	u.lines[at] = &line
	u.order = append(u.order, at)
}

// concepts writes a frame as its file does: pay + fee|tax + withdraw.
func (u *lineTally) concepts(f pack.Frame) string {
	var parts []string
	for _, choice := range f.All {
		var names []string
		for _, id := range choice {
			names = append(names, u.pack.Concepts[id].Name)
		}
		parts = append(parts, strings.Join(names, "|"))
	}
	return strings.Join(parts, " + ")
}

// unmarked takes away the marks around the words that an example must show.
var unmarked = strings.NewReplacer("⟦", "", "⟧", "")

// tryExamples marks the lines that the examples of the pattern files hit.
func (u *lineTally) tryExamples(checkers []*checker.Checker) {
	var texts []string
	for _, lex := range u.pack.Lexicons {
		for _, w := range lex.Wordings {
			for _, example := range slices.Concat(w.Match, w.Clear) {
				texts = append(texts, unmarked.Replace(example.Text))
			}
		}
	}
	var wait sync.WaitGroup
	for i, c := range checkers {
		wait.Go(func() {
			for n := i; n < len(texts); n += len(checkers) {
				if trace, err := c.Trace(texts[n]); err == nil {
					u.mutex.Lock()
					for line := range u.linesOf(trace) {
						line.Example = true
					}
					u.mutex.Unlock()
				}
			}
		})
	}
	wait.Wait()
}

// linesOf gives the lines that hit a text, and whether they count as part of a sign in it. Signs that no line says, such
// as sums that do not add up, are left out.
func (u *lineTally) linesOf(t *checker.Trace) map[*usedLine]bool {
	lines := map[*usedLine]bool{}
	for _, try := range t.Tries {
		if line := u.lines[try.Line.At]; line != nil && try.Fate != match.Unconfirmed && try.Fate != match.Vetoed {
			lines[line] = false
		}
	}
	for _, sign := range t.Signs {
		if line := u.lines[sign.At]; line != nil && sign.Against != checker.AgainstVeto {
			lines[line] = lines[line] || sign.Against == ""
		}
	}
	return lines
}

// note counts the lines that hit a text.
func (u *lineTally) note(s *sample, t *checker.Trace) {
	answer := newOutcome(t.Report)
	u.mutex.Lock()
	defer u.mutex.Unlock()
	for line, counts := range u.linesOf(t) {
		if line.Texts == 0 || s.name() < line.Only { // whichever worker is first, the same is named
			line.Only = s.name()
		}
		line.count(&line.Texts, "", s, true)
		line.count(&line.Honest, "honest", s, s.honest())
		line.count(&line.Alarms, "alarm", s, s.honest() && counts && answer.flagged())
		line.count(&line.Found, "found", s, s.target() && counts && answer.flagged())
	}
}

// count counts a text of which yes holds, unless a near-duplicate of it was counted for the same purpose.
func (l *usedLine) count(counter *int, purpose string, s *sample, yes bool) {
	if !yes {
		return
	}
	if s.cluster != "" {
		key := purpose + " " + s.group()
		if l.groups[key] {
			return
		}
		if l.groups == nil {
			l.groups = map[string]bool{}
		}
		l.groups[key] = true
	}
	*counter++
}
