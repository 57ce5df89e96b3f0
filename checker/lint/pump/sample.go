package pump

import (
	"slices"
	"strings"

	"scamcheck/checker/match/shape"
)

// ordinary stand for whole kinds of characters: a gap takes the first, \w the second, \d the third.
var ordinary = []rune(" a0-_,é中€\u0301\n")

// maxLetters is the most characters that are tried one by one.
const maxLetters = 24

// letters are the characters that the regex names, and those that stand for kinds.
func letters(tree *shape.Node) []rune {
	all := slices.Clone(ordinary)
	var collect func(n *shape.Node)
	collect = func(n *shape.Node) {
		if n.Kind == shape.Char && n.Rune != 0 && !slices.Contains(all, n.Rune) && len(all) < maxLetters {
			all = append(all, n.Rune)
		}
		for _, kid := range n.Kids {
			collect(kid)
		}
	}
	collect(tree)
	return all
}

// sample is a short text that n takes. pick chooses among choices and characters.
func sample(n *shape.Node, pick int) string {
	switch n.Kind {
	case shape.Char:
		return string(character(n, pick))
	case shape.Seq:
		text := ""
		for _, kid := range n.Kids {
			text += sample(kid, pick)
		}
		return text
	case shape.Choice:
		return sample(n.Kids[pick%len(n.Kids)], pick)
	case shape.Repeat:
		return strings.Repeat(sample(n.Kids[0], pick), min(max(1, n.Low), n.High))
	}
	return ""
}

func character(n *shape.Node, pick int) rune {
	if n.Rune != 0 {
		return n.Rune
	}
	var fitting []rune
	for _, c := range ordinary {
		if n.Set.Has(c) {
			fitting = append(fitting, c)
		}
	}
	for c := rune(' '); c < 0x7f && len(fitting) == 0; c++ {
		if n.Set.Has(c) {
			fitting = append(fitting, c)
		}
	}
	if len(fitting) == 0 {
		return 'a' // nothing printable fits; anything will do
	}
	return fitting[pick%len(fitting)]
}
