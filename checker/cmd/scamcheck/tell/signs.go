package tell

import (
	"fmt"
	"strings"

	"scamcheck/checker"
)

// signs tells what was found, cue by cue, in the order of the text.
func (x *teller) signs() Section {
	section := Section{Title: "Signs"}
	told := map[string]bool{}
	for _, first := range x.Signs {
		if told[first.Cue.ID] {
			continue
		}
		told[first.Cue.ID] = true
		x.cue(&section, first.Cue.ID)
	}
	return section
}

// cue tells every place where a cue was found, those that count first.
func (x *teller) cue(section *Section, id string) {
	var places [2][]*checker.Sign // that count, that do not
	for i := range x.Signs {
		if s := &x.Signs[i]; s.Cue.ID == id {
			against := 0
			if s.Against != "" {
				against = 1
			}
			places[against] = append(places[against], s)
		}
	}
	all := append(places[0], places[1]...)
	section.add(0, nowhere, "%s", what(all[0].Cue)).Quiet = len(places[0]) == 0
	for i, s := range all {
		x.place(section, s, i > 0 && s.Against == all[0].Against)
	}
}

// place tells one place of a cue. What says the same as the place before it is a detail.
func (x *teller) place(section *Section, s *checker.Sign, again bool) {
	said := x.quotes(s.Spans)
	switch {
	case s.Line != nil:
		said = fmt.Sprintf("wording %s: %s", short(s.Line.Text), said)
	default:
		said = "frame " + x.frame(s.Parts)
	}
	if why := x.against(s); why != "" {
		said += " – " + why
	}
	line := section.add(1, s.At, "%s", said)
	line.Quiet, line.Detail = s.Against != "", again
	if s.Veto != nil {
		section.add(2, s.Veto.At, "unless %s", short(s.Veto.Text)).Quiet = true
	}
	for _, part := range s.Parts {
		x.part(section, &part)
	}
}

// frame names the parts of a frame with the words that say them.
func (x *teller) frame(parts []checker.Part) string {
	var all []string
	for i := range parts {
		if p := &parts[i]; p.Concept != "" {
			all = append(all, p.Concept+" "+x.quote(p.Span))
		} else {
			all = append(all, strings.Join(p.Concepts, "|")+" –")
		}
	}
	return strings.Join(all, " + ")
}

// part tells which lines of the pattern files found a part of a frame.
func (x *teller) part(section *Section, p *checker.Part) {
	for _, line := range p.Lines {
		section.add(2, line.At, "%s %s by %s", p.Concept, x.quote(p.Span), short(line.Text)).Detail = true
	}
	if len(p.Lines) == 0 && p.Concept != "" {
		section.add(2, nowhere, "%s %s by the engine itself", p.Concept, x.quote(p.Span)).Detail = true
	}
}

// against says why a sign does not count, or in spite of what it does.
func (x *teller) against(s *checker.Sign) string {
	switch s.Against {
	case checker.AgainstDenial:
		if s.Denial != (checker.Span{}) {
			return "does not count: denied or advised against by " + x.quote(s.Denial)
		}
		return "does not count: denied or advised against"
	case checker.AgainstStance:
		return fmt.Sprintf("does not count: %s reads as %s", x.message(s.Message), s.Stance)
	case checker.AgainstSelf:
		return "does not count: only the person who pasted the chat says it"
	case checker.AgainstVeto:
		return "does not count: vetoed by its “unless”"
	}
	if s.Stance != "" {
		return fmt.Sprintf("counts although %s reads as %s", x.message(s.Message), s.Stance)
	}
	return ""
}
