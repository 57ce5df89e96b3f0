// Package shape tells of a regex, before it ever runs, that no text can make it run for long. Regexes come from pattern
// files, also of strangers, and in WebAssembly nothing can stop one that has run away.
//
// Parse reads the regex into a tree. Rules look at the tree for what is known to take long and say how to write it
// instead. What passes them is held to a budget of steps for each character of a text, see budget.go; so what is
// accepted takes time in proportion to the text.
//
// It is part of what every visitor downloads: small matters more than fast here.
package shape

import (
	"errors"
	"strconv"
	"unicode/utf8"
)

// Check reads a regex and refuses what could take long to match. The error is a sentence with the place.
func Check(source string) (*Node, error) {
	tree, err := Parse(source)
	if err != nil {
		return nil, err
	}
	c := &checker{source: source, flow: flow{ways: 1, often: 1, apart: 1, last: every}}
	c.rules(tree, false)
	c.walk(tree)
	return tree, c.fault
}

type checker struct {
	flow   // to where the walk has come
	source string
	steps  float64 // for each character of a text, see budget.go
	fault  error   // the first one
}

func (c *checker) refuse(n *Node, message string) {
	if c.fault == nil {
		c.fault = fault(c.source, n.At, message)
	}
}

// fault is a reason to refuse a regex: a sentence that says what to do instead, with the place.
func fault(source string, at int, message string) error {
	return errors.New("Character " + strconv.Itoa(1+utf8.RuneCountInString(source[:at])) + " of the regex: " + message)
}
