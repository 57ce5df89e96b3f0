// Package tell puts the trace of a check into sentences: why a text did, or did not, get its verdict. The command line
// prints them and the workbench shows them, so both say the same.
package tell

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"scamcheck/checker"
	"scamcheck/checker/pack"
)

// Section is a heading and what stands below it.
type Section struct {
	Title string `json:"title"`
	Lines []Line `json:"lines"`
}

// Line is one statement. A deeper line explains the one above it.
type Line struct {
	Depth  int    `json:"depth"`
	Text   string `json:"text"`
	At     string `json:"at,omitempty"`     // the place in the pattern files, file:line:column
	Quiet  bool   `json:"quiet,omitempty"`  // it takes no part in the verdict
	Detail bool   `json:"detail,omitempty"` // only for who wants to know everything
}

// add appends a line; at is the zero At where there is no place.
func (s *Section) add(depth int, at pack.At, format string, args ...any) *Line {
	s.Lines = append(s.Lines, Line{Depth: depth, Text: fmt.Sprintf(format, args...), At: at.String()})
	return &s.Lines[len(s.Lines)-1]
}

// nowhere is for lines that stand for no place in the pattern files.
var nowhere pack.At

// teller has what the sections are made from.
type teller struct {
	*checker.Trace
	source string
}

// Trace tells everything about a check of source, the telling things first. Sections and lines for which there is
// nothing to say are left out.
func Trace(t *checker.Trace, source string) []Section {
	x := &teller{t, source}
	return filled(x.verdict(), x.sums(), x.signs(), x.stances(), x.nearly(), x.disguises(), x.slots(), x.called(), x.folded())
}

func filled(sections ...Section) []Section {
	return slices.DeleteFunc(sections, func(s Section) bool { return len(s.Lines) == 0 })
}

// Brief leaves out the details.
func Brief(sections []Section) []Section {
	brief := make([]Section, len(sections))
	for i, s := range sections {
		lines := slices.DeleteFunc(slices.Clone(s.Lines), func(l Line) bool { return l.Detail })
		brief[i] = Section{s.Title, lines}
	}
	return filled(brief...)
}

// details marks all lines of a section as such.
func details(s Section) Section {
	for i := range s.Lines {
		s.Lines[i].Detail = true
	}
	return s
}

// longestQuote is how many characters of a text or a template are quoted at most.
const longestQuote = 70

// quote gives the words of a place.
func (x *teller) quote(s checker.Span) string {
	return "“" + short(strings.Join(strings.Fields(x.source[s[0]:s[1]]), " ")) + "”"
}

// short leaves out the middle of what is too long to quote.
func short(words string) string {
	if utf8.RuneCountInString(words) <= longestQuote {
		return words
	}
	all := []rune(words)
	return string(all[:longestQuote-20]) + " … " + string(all[len(all)-17:])
}

func (x *teller) quotes(spans []checker.Span) string {
	var all []string
	for _, s := range spans {
		all = append(all, x.quote(s))
	}
	return strings.Join(all, " … ")
}

// message names a message of a chat; a text that is none needs no name.
func (x *teller) message(i int) string {
	if len(x.Report.Messages) == 1 {
		return "the text"
	}
	name := fmt.Sprintf("message %d", i+1)
	if sender := x.Report.Messages[i].Sender; sender != "" {
		name += " (" + sender + ")"
	}
	return name
}

// what says what a cue is: its stage and weights, or its stance.
func what(cue *pack.Cue) string {
	if cue.Stance != "" {
		return fmt.Sprintf("%s: speaks for the stance %s, %d", cue.ID, cue.Stance, cue.Weight)
	}
	var weights []string
	for _, family := range pack.Families {
		if w := cue.Families[family]; w != 0 {
			weights = append(weights, fmt.Sprintf("%s %d", family, w))
		}
	}
	kind := cue.Stage
	if kind == "" {
		kind = "counter-sign"
	}
	for _, more := range []struct {
		is   bool
		name string
	}{{cue.Decisive, "decisive"}, {cue.LiftsStance, "lifts a stance"}} {
		if more.is {
			kind += ", " + more.name
		}
	}
	return fmt.Sprintf("%s: %s; %s", cue.ID, kind, strings.Join(weights, ", "))
}
