package tell

import (
	"strings"

	"scamcheck/checker"
	"scamcheck/checker/match"
	"scamcheck/checker/pack"
)

// disguises tells what folding undid.
func (x *teller) disguises() Section {
	section := Section{Title: "Disguises undone"}
	for _, d := range x.Disguises {
		section.add(0, nowhere, "%s: %s is read as %s", d.Kind, x.quote(d.Span), d.Plain)
	}
	return section
}

// slots tells what the engine finds in every language.
func (x *teller) slots() Section {
	section := Section{Title: "Amounts, links and the like"}
	for _, s := range x.Slots {
		section.add(0, nowhere, "%s %s", s.Kind, x.quote(s.Span))
	}
	return details(section)
}

// called tells of every line of the pattern files that a word of the text called for: what it is for, what it found, or
// what became of it.
func (x *teller) called() Section {
	section := Section{Title: "Lines that were called for"}
	for i := range x.Tries {
		t := &x.Tries[i]
		section.add(0, t.Line.At, "%s", x.tried(t)).Quiet = t.Fate != match.Counts
	}
	return details(section)
}

// tried tells what a line is for, and how it fared.
func (x *teller) tried(t *checker.Try) string {
	goal := "the concept " + t.Concept
	switch {
	case t.Veto:
		goal = "unless, of " + t.Cue
	case t.Cue != "":
		goal = t.Cue
	}
	return short(t.Line.Text) + " for " + goal + ": " + x.fate(t)
}

func (x *teller) fate(t *checker.Try) string {
	switch t.Fate {
	case match.Unconfirmed:
		switch {
		case t.Line.Kind == pack.Regex:
			return x.quote(t.Word) + " calls for it, but the sentence does not match"
		case t.Line.Kind == pack.Fuzzy:
			return x.quote(t.Word) + " calls for it, but the words around differ in too many letters"
		case t.Span == t.Word:
			return x.quote(t.Word) + " calls for it, but beside it is no " + strings.Join(t.Missing, ", and no ")
		}
		return x.quote(t.Span) + " is there, but beside it no " + strings.Join(t.Missing, ", and no ")
	case match.Shadowed:
		return x.quote(t.Span) + " is part of a longer one"
	case match.Conditional:
		return x.quote(t.Span) + " is a condition (“if you …”) and denies nothing"
	case match.Vetoed:
		return x.quote(t.Span) + " is vetoed by " + t.By.Text
	}
	return x.quote(t.Span)
}

// folded is the text in the form in which it is compared.
func (x *teller) folded() Section {
	section := Section{Title: "The text in comparable form"}
	for _, line := range strings.Split(strings.TrimSpace(x.Folded), "\n") {
		section.add(0, nowhere, "%s", line)
	}
	return details(section)
}
