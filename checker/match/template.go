package match

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"scamcheck/checker/text"
)

// maxForms bounds the number of plain sequences that one template stands for.
const maxForms = 512

// gapWords is how many words a … may skip, always inside one sentence.
const gapWords = 6

type elemKind uint8

const (
	word elemKind = iota // a word, a run of an unspaced script, or one literal sign
	gap                  // up to gapWords words
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

// templateParser turns a template into the plain sequences that it stands for: every choice and option written out.
// That makes a template safe by construction: nothing in it can repeat.
type templateParser struct {
	src     string
	at      int
	concept func(name string) (int, bool)
	err     string
}

// parseTemplate returns the sequences of a template, or a sentence about what is wrong with it.
func parseTemplate(src string, concept func(string) (int, bool)) ([][]elem, string) {
	p := &templateParser{src: src, concept: concept}
	forms := p.sequence("")
	if p.err == "" && p.at < len(src) {
		p.err = fmt.Sprintf("The bracket %q closes nothing; remove it.", src[p.at:p.at+1])
	}
	if p.err != "" {
		return nil, p.err
	}
	for _, form := range forms {
		if anchorOf(form, nil) < 0 {
			return nil, "Every form of a template needs at least one word of its own beside gaps and {concepts}."
		}
		if form[0].kind == gap || form[len(form)-1].kind == gap {
			return nil, "A gap … at the beginning or the end says nothing; remove it."
		}
	}
	return forms, ""
}

func (p *templateParser) fail(format string, args ...any) [][]elem {
	if p.err == "" {
		p.err = fmt.Sprintf(format, args...)
	}
	return nil
}

// sequence reads items until one of the characters in stop, or the end.
func (p *templateParser) sequence(stop string) [][]elem {
	forms := [][]elem{nil}
	for p.err == "" && p.at < len(p.src) {
		c := p.src[p.at]
		if strings.IndexByte(stop, c) >= 0 || stop == "" && (c == ')' || c == ']' || c == '|') {
			break
		}
		if c == ' ' {
			p.at++
			continue
		}
		item := p.item(c)
		if forms = product(forms, item); len(forms) > maxForms {
			return p.fail("This template stands for more than %d forms; split it in two.", maxForms)
		}
	}
	return forms
}

func (p *templateParser) item(c byte) [][]elem {
	switch {
	case c == '(':
		return p.choice()
	case c == '[':
		p.at++
		forms := p.sequence("]")
		return append([][]elem{nil}, p.closed(forms, ']')...)
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
		return [][]elem{{{kind: ref, concept: id}}}
	case strings.HasPrefix(p.src[p.at:], "…"):
		p.at += len("…")
		return [][]elem{{{kind: gap}}}
	}
	end := p.at + strings.IndexAny(p.src[p.at:]+" ", " ()[]{}|…")
	literal := p.src[p.at:end]
	p.at = end
	return p.literal(literal)
}

func (p *templateParser) choice() [][]elem {
	var forms [][]elem
	for p.src[p.at] != ')' {
		p.at++ // the opening bracket or a |
		forms = append(forms, p.sequence("|)")...)
		if p.err != "" || p.at >= len(p.src) {
			break
		}
	}
	return p.closed(forms, ')')
}

func (p *templateParser) closed(forms [][]elem, bracket byte) [][]elem {
	if p.err == "" && (p.at >= len(p.src) || p.src[p.at] != bracket) {
		return p.fail("A bracket is never closed; add a %q.", string(bracket))
	}
	p.at++
	return forms
}

// literal folds one word of a template as the text will be folded, so that both meet. A word with an apostrophe is also
// found without it, since that is how people type.
func (p *templateParser) literal(src string) [][]elem {
	bare, prefix := strings.CutSuffix(src, "*")
	if bare == "" {
		return p.fail("A star needs the beginning of a word before it.")
	}
	folded := strings.TrimSpace(text.Fold(bare).S)
	forms := [][]elem{elements(folded, prefix)}
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

func product(forms, next [][]elem) [][]elem {
	all := make([][]elem, 0, len(forms)*len(next))
	for _, a := range forms {
		for _, b := range next {
			all = append(all, append(a[:len(a):len(a)], b...))
		}
	}
	return all
}

// anchorOf picks the step whose text calls for the sequence: the longest word that is not one of the everyday ones.
// It returns -1 when the sequence has no word at all.
func anchorOf(form []elem, everyday map[string]bool) int {
	best, bestRank := -1, 0
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
	return best
}
