package lint

import (
	"slices"
	"strings"

	"scamcheck/checker"
	"scamcheck/checker/pack"
)

// examples runs every example through the whole engine.
func (l *linter) examples(c *checker.Checker) error {
	for _, lexicon := range l.pack.Lexicons {
		for _, w := range lexicon.Wordings {
			p := prover{l, c, lexicon.Lang, l.pack.Cues[w.Cue].ID, w.Shadow, nil}
			for _, e := range w.Match {
				p.match(e)
			}
			for _, e := range w.Clear {
				p.clear(e)
			}
			for _, e := range w.KnownMiss {
				if p.look(e.Text).shown {
					l.Problems.Add(e.At, "%q is found here by now; move this text from \"known_miss\" to \"match\".", p.cue)
				}
			}
			for _, e := range w.KnownFalseAlarm {
				if !p.look(e.Text).shown {
					l.Problems.Add(e.At, "%q is no longer shown here; move this text from \"known_false_alarm\" to \"clear\".", p.cue)
				}
			}
			if p.err != nil {
				return p.err
			}
		}
	}
	return nil
}

// prover tries the examples of one entry.
type prover struct {
	*linter
	checker *checker.Checker
	lang    string
	cue     string
	shadow  bool // the entry is on trial
	err     error
}

// seen is what a text shows of a cue.
type seen struct {
	shown    bool // the cue is there, and counts
	spans    [][2]int
	others   []string // the cues that count, or why this one does not
	language string
}

// look runs a text through the engine. Of an entry on trial it asks whether its own wordings find the cue.
func (p *prover) look(text string) (s seen) {
	if p.shadow {
		return p.lookInShadow(text)
	}
	report, err := p.checker.Check(text)
	if err != nil {
		p.err = err
		return s
	}
	s.language = report.Language
	for _, hit := range report.Cues {
		switch {
		case hit.Cue == p.cue && hit.Counted:
			s.shown, s.spans = true, hit.Spans
		case hit.Counted:
			s.others = append(s.others, hit.Cue)
		case hit.Cue == p.cue:
			s.others = append(s.others, hit.Cue+", which does not count here")
		}
	}
	return s
}

func (p *prover) lookInShadow(text string) (s seen) {
	trace, err := p.checker.Trace(text)
	if err != nil {
		p.err = err
		return s
	}
	s.language = trace.Report.Language
	for _, sign := range trace.Signs {
		if sign.Cue.ID == p.cue && sign.Against == checker.AgainstShadow {
			s.shown = true
			for _, span := range sign.Spans {
				s.spans = append(s.spans, span)
			}
		}
	}
	return s
}

// match holds a text to showing the cue, exactly at the words in ⟦ ⟧ where it has such.
func (p *prover) match(e pack.Example) {
	text, marked := unmark(e.Text)
	switch s := p.look(text); {
	case badMarks(e.Text) != "": // told already
	case !s.shown:
		p.Problems.Add(e.At, "This match example does not show %q%s. Add words or a wording that find it, or change the example.", p.cue, s.instead(p.lang))
	case marked != nil && !slices.Equal(s.spans, marked):
		p.Problems.Add(e.At, "%q is shown at %s and not where the example marks it; move the marks, or mend what finds it.", p.cue, quote(text, s.spans))
	}
}

// clear holds a text to not showing the cue.
func (p *prover) clear(e pack.Example) {
	if s := p.look(e.Text); s.shown {
		p.Problems.Add(e.At, "This clear example shows %q at %s. Narrow what finds it, for example by an \"unless\", or change the example.",
			p.cue, quote(e.Text, s.spans))
	}
}

// instead says what a text shows in place of what it should.
func (s seen) instead(lang string) string {
	said := ""
	if len(s.others) > 0 {
		said = "; it shows " + strings.Join(s.others, ", ")
	}
	if s.language != lang {
		said += " (it was read as " + s.language + ", not as " + lang + ")"
	}
	return said
}

// unmark takes the ⟦ ⟧ out of an example and gives the places between them.
func unmark(example string) (text string, spans [][2]int) {
	for {
		before, rest, found := strings.Cut(example, "⟦")
		text += before
		if !found {
			return text, spans
		}
		inside, after, _ := strings.Cut(rest, "⟧")
		spans = append(spans, [2]int{len(text), len(text) + len(inside)})
		text += inside
		example = after
	}
}

// quote gives the words at spans of a text.
func quote(text string, spans [][2]int) string {
	var words []string
	for _, s := range spans {
		words = append(words, quoted(text[s[0]:s[1]]))
	}
	return strings.Join(words, " + ")
}
