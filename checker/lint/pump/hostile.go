// Package pump tries what a regex does with the texts that are worst for it. It grows them from the regex itself: what
// its repeats take, over and over, behind what leads to them, and a mismatch at the end, so that a matcher that goes back
// has to try every way. The shape check (checker/match/shape) reckons how long a regex can take; this measures it.
//
// It is for the linter and for tests: it takes time, and reads a clock.
package pump

import (
	"slices"
	"strings"
	"unicode/utf8"

	"scamcheck/checker/match"
	"scamcheck/checker/match/shape"
)

// Hostile gives texts of the length of the longest sentence that a regex is run on, grown from the regex. There are none
// for a regex that package shape cannot read.
func Hostile(source string) (texts []string) {
	tree, err := shape.Parse(source)
	if err != nil {
		return nil
	}
	for _, s := range seeds(tree) {
		texts = append(texts, s.grow(match.MaxRegexSentence))
	}
	return texts
}

// mismatch ends each text: nothing that nearly matched goes on with it.
const mismatch = "\n\x00"

// seed is a text that can be made as long as one likes: what leads to a place in the regex, and what goes on there.
type seed struct{ head, middle string }

func (s seed) grow(length int) string {
	room := max(0, length-len(s.head)-len(mismatch))
	middle := strings.Repeat(s.middle, room/len(s.middle)+1)
	for room > 0 && !utf8.RuneStart(middle[room]) {
		room--
	}
	return s.head + middle[:room] + mismatch
}

func seeds(tree *shape.Node) []seed {
	g := &grower{letters: letters(tree)}
	for _, branch := range branches(tree) {
		g.beginnings(branch)
		g.repeats(branch, "")
		g.blocks(branch)
	}
	for _, c := range g.letters {
		g.add("", string(c))
		g.add("", string(c)+" ")
	}
	g.mixtures()
	return g.seeds
}

// branches are the ways to take the whole regex; each is a row of parts.
func branches(tree *shape.Node) (rows [][]*shape.Node) {
	if tree.Kind != shape.Choice {
		return [][]*shape.Node{tree.Parts()}
	}
	for _, kid := range tree.Kids {
		rows = append(rows, branches(kid)...)
	}
	return rows
}

type grower struct {
	letters []rune
	words   []string // for mixtures
	seeds   []seed
}

func (g *grower) add(head, middle string) {
	if s := (seed{head, middle}); middle != "" && !slices.Contains(g.seeds, s) {
		g.seeds = append(g.seeds, s)
	}
}

// beginnings repeats what matches up to some part: each repetition is a place to begin, and nearly a match.
func (g *grower) beginnings(row []*shape.Node) {
	for pick := range 2 {
		text := ""
		for i, part := range row {
			text += sample(part, pick)
			if i < len(row)-1 && (part.Kind == shape.Repeat || part.Kind == shape.Choice) {
				g.add("", text)
				g.add("", text+" ")
			}
		}
		g.add("", text)
	}
}

// repeats has each repeat in row go on and on.
func (g *grower) repeats(row []*shape.Node, head string) {
	for _, part := range row {
		if part.Kind == shape.Repeat {
			body := part.Kids[0]
			g.add(head, sample(body, 0))
			g.add(head, sample(body, 1)+sample(body, 2))
			for _, c := range g.letters {
				if body.Kind == shape.Char && body.Set.Has(c) {
					g.add(head, string(c))
				}
			}
		}
		for _, kid := range part.Kids {
			g.repeats(kid.Parts(), head)
		}
		head += sample(part, 0)
	}
}

// blocks puts each wording that stands between repeats many times, then the next: the most ways through gaps.
func (g *grower) blocks(row []*shape.Node) {
	words := []string{""}
	for _, part := range row {
		if part.Kind == shape.Repeat && part.High > 1 {
			words = append(words, "")
			continue
		}
		words[len(words)-1] += sample(part, 0)
		for pick := range part.Kids {
			g.words = append(g.words, sample(part, pick))
		}
	}
	g.words = append(g.words, words...)
	for _, room := range []int{20, 40, 60} {
		for gap := range 2 {
			block := ""
			for i, word := range words {
				if i == len(words)-1 && gap > 0 {
					word = " a" // what the last gap takes
				}
				if word != "" {
					block += strings.Repeat(word+" ", 1+room/(len(word)+1))
				}
			}
			g.add("", block)
		}
	}
}

// mixtures throws the dice, always the same way, for rows of wordings and letters.
func (g *grower) mixtures() {
	words := g.words
	for _, c := range g.letters {
		words = append(words, string(c))
	}
	dice := uint32(1)
	for range 12 {
		mixture := ""
		for range 25 {
			dice = dice*1664525 + 1013904223
			mixture += words[int(dice>>8)%len(words)] + []string{"", " "}[dice>>30&1]
		}
		g.add("", mixture)
	}
}
