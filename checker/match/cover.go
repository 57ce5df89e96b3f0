package match

import (
	"strings"

	"scamcheck/checker/pack"
)

// Template is a template read for comparing it with others, for tools that look for wordings said twice.
type Template struct {
	steps []step
	forms step // all ways to read it, written out; nil when there are too many to compare
}

// ReadTemplate reads a template; ok is false when something is wrong with it, which Compile tells.
func ReadTemplate(p *pack.Pack, source string) (t *Template, ok bool) {
	steps, err := parseTemplate(source, p.ConceptID)
	if err != "" {
		return nil, false
	}
	return &Template{steps, new(templateParser).flat(steps)}, true
}

// Concepts are the concepts that a template refers to (indexes into Pack.Concepts).
func (t *Template) Concepts() []int { return refs(t.steps) }

// Covers tells whether t finds all that other finds, so that other is not needed beside it. It says yes only where that is
// plain from the words: a gap of one is not held against words of the other.
func (t *Template) Covers(other *Template) bool {
	for _, form := range other.forms {
		if !reads(t.steps, form) {
			return false
		}
	}
	return len(other.forms) > 0
}

// reads tells whether steps can be read so that they find what form finds, and nothing beside it.
func reads(steps []step, form []elem) bool {
	if len(steps) == 0 {
		return len(form) == 0
	}
	for _, alternative := range steps[0] {
		if len(alternative) <= len(form) && allCover(alternative, form) && reads(steps[1:], form[len(alternative):]) {
			return true
		}
	}
	return false
}

// allCover compares as many elements as a has.
func allCover(a, b []elem) bool {
	for i := range a {
		if a[i] != b[i] && !(a[i].prefix && b[i].kind == word && b[i].unspaced == 0 && strings.HasPrefix(b[i].text, a[i].text)) {
			return false
		}
	}
	return true
}
