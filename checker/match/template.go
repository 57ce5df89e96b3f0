package match

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"scamcheck/checker/text"
)

// maxForms bounds how many ways one bracket of a template can be read, brackets inside it included.
const maxForms = 512

// gapRoom is what a … may skip, always inside one sentence: six words, or as much text of a script without spaces.
const (
	gapRoom  = 6 * wordCost
	wordCost = 6 // letters of an ordinary word, whatever this one has
)

type elemKind uint8

const (
	word elemKind = iota // a word, a run of an unspaced script, or one literal sign
	gap                  // what gapRoom allows
	ref                  // one hit of a concept
)

// elem is one step of a sequence.
type elem struct {
	kind     elemKind
	text     string // folded
	prefix   bool   // any ending may follow
	unspaced int    // > 0: a run of that many characters of a script without spaces
	concept  int
}

// step is one place of a template with the alternatives that may stand there; an empty alternative means that it may be
// left out, and comes last, so that the longest reading wins.
type step [][]elem

// templateParser turns a template into steps. Nothing in a template can repeat, which makes it safe by construction.
type templateParser struct {
	src     string
	at      int
	concept func(name string) (int, bool)
	err     string
}

// parseTemplate returns the steps of a template, or a sentence about what is wrong with it.
func parseTemplate(src string, concept func(string) (int, bool)) ([]step, string) {
	p := &templateParser{src: src, concept: concept}
	steps := p.sequence("")
	if p.err == "" && p.at < len(src) {
		p.err = fmt.Sprintf("The bracket %q closes nothing; remove it.", src[p.at:p.at+1])
	}
	switch {
	case p.err != "":
	case anchorStep(steps, nil) < 0:
		p.err = "A template needs at least one word that stands in each of its forms, beside gaps and {concepts}."
	case isGap(steps[0]) || isGap(steps[len(steps)-1]):
		p.err = "A gap … at the beginning or the end says nothing; remove it."
	}
	return steps, p.err
}

func isGap(s step) bool { return len(s) == 1 && len(s[0]) == 1 && s[0][0].kind == gap }

func (p *templateParser) fail(format string, args ...any) step {
	if p.err == "" {
		p.err = fmt.Sprintf(format, args...)
	}
	return nil
}

// sequence reads items until one of the characters in stop, or the end.
func (p *templateParser) sequence(stop string) []step {
	var steps []step
	for p.err == "" && p.at < len(p.src) {
		c := p.src[p.at]
		if strings.IndexByte(stop, c) >= 0 || stop == "" && (c == ')' || c == ']' || c == '|') {
			break
		}
		if c == ' ' {
			p.at++
			continue
		}
		steps = append(steps, p.item(c))
	}
	return steps
}

func (p *templateParser) item(c byte) step {
	switch {
	case c == '(':
		return p.choice(')')
	case c == '[':
		return append(p.choice(']'), nil)
	case c == '{':
		name, _, found := strings.Cut(p.src[p.at+1:], "}")
		if !found {
			return p.fail("The bracket { is never closed; add a }.")
		}
		id, ok := p.concept(name)
		if !ok {
			return p.fail("No concept is named %q; declare it in concepts/ or mend the name.", name)
		}
		p.at += len(name) + 2
		return step{{{kind: ref, concept: id}}}
	case strings.HasPrefix(p.src[p.at:], "…"):
		p.at += len("…")
		return step{{{kind: gap}}}
	}
	end := p.at + strings.IndexAny(p.src[p.at:]+" ", " ()[]{}|…")
	literal := p.src[p.at:end]
	p.at = end
	return p.literal(literal)
}

// choice reads what stands between two brackets, parted by |.
func (p *templateParser) choice(closing byte) step {
	var all step
	for p.at < len(p.src) && p.src[p.at] != closing {
		p.at++ // the opening bracket or a |
		all = append(all, p.flat(p.sequence("|"+string(closing)))...)
	}
	if p.err == "" && p.at >= len(p.src) {
		return p.fail("A bracket is never closed; add a %q.", string(closing))
	}
	p.at++
	return all
}

// flat writes out the steps inside a bracket as plain alternatives.
func (p *templateParser) flat(steps []step) step {
	if len(steps) == 1 {
		return steps[0]
	}
	forms := step{nil}
	for _, s := range steps {
		if len(forms)*len(s) > maxForms {
			return p.fail("This bracket can be read in more than %d ways; split the template in two.", maxForms)
		}
		next := make(step, 0, len(forms)*len(s))
		for _, a := range forms {
			for _, b := range s {
				next = append(next, append(a[:len(a):len(a)], b...))
			}
		}
		forms = next
	}
	return forms
}

// literal folds one word of a template as the text will be folded, so that both meet. A word with an apostrophe is also
// found without it, since that is how people type.
func (p *templateParser) literal(src string) step {
	bare, prefix := strings.CutSuffix(src, "*")
	if bare == "" {
		return p.fail("A star needs the beginning of a word before it.")
	}
	folded := bare
	if !isFolded(bare) {
		folded = strings.TrimSpace(text.Fold(bare).S)
	}
	forms := step{elements(folded, prefix)}
	if strings.Contains(folded, "'") {
		forms = append(forms, elements(strings.ReplaceAll(folded, "'", ""), prefix))
	}
	for _, form := range forms {
		if len(form) == 0 {
			return p.fail("%q holds nothing that can be looked for; use letters, digits or one of %s.", src, signs)
		}
	}
	return forms
}

// isFolded tells words that folding would not change, which most are.
func isFolded(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

// elements cuts folded text into the same units as a message is cut into; only the last one may have any ending.
func elements(folded string, prefix bool) []elem {
	var form []elem
	for at := 0; at < len(folded); {
		start, end, unspaced := nextUnit(folded, at)
		if start < 0 {
			break
		}
		at = end
		run := 0
		for unspaced { // the following characters of the run
			run++
			next, nextEnd, more := nextUnit(folded, end)
			if next != end || !more {
				break
			}
			at, end = nextEnd, nextEnd
		}
		form = append(form, elem{text: folded[start:end], unspaced: run})
	}
	if n := len(form); n > 0 && prefix && form[n-1].unspaced == 0 {
		form[n-1].prefix = true
	}
	return form
}

// anchorStep picks the step whose words call for the template: the one whose weakest alternative has the rarest word.
// It returns -1 when every step can be left out or be read without a word.
func anchorStep(steps []step, everyday map[string]bool) int {
	best, bestRank := -1, 0
	for i, s := range steps {
		weakest := -1
		for _, alternative := range s {
			if _, rank := anchorOf(alternative, everyday); weakest < 0 || rank < weakest {
				weakest = rank
			}
		}
		if weakest > bestRank {
			best, bestRank = i, weakest
		}
	}
	return best
}

// anchorOf picks the word by which an alternative is found: the longest that is not one of the everyday ones. Its rank
// is 0 when there is no word at all.
func anchorOf(form []elem, everyday map[string]bool) (best, bestRank int) {
	best = -1
	for i, e := range form {
		if e.kind != word {
			continue
		}
		rank := 2 * utf8.RuneCountInString(e.text)
		if e.unspaced > 0 {
			rank *= 3 // one such character says as much as several letters
		}
		if everyday[e.text] {
			rank = 1
		}
		if rank > bestRank {
			best, bestRank = i, rank
		}
	}
	return best, bestRank
}
