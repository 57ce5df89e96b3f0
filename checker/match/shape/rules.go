package shape

// maxRepeat is the most that one bounded repeat may run to: enough for a gap inside a sentence.
const maxRepeat = 80

// rules holds n and all in it to the rules that can be told from a part alone; the innermost part is told of first.
// repeated tells that a repeat stands around n.
func (c *checker) rules(n *Node, repeated bool) {
	for _, kid := range n.Kids {
		c.rules(kid, repeated || n.High > 1)
	}
	switch {
	case n.Kind == Repeat:
		c.repeatRules(n, repeated)
	case n.Kind == Choice && repeated:
		c.choiceRules(n)
	}
}

func (c *checker) repeatRules(n *Node, repeated bool) {
	body := n.Kids[0]
	least, _ := body.length()
	switch {
	case repeated && n.varies():
		c.refuse(n, "A repeat inside another repeat can be taken in countless ways; write it without one of them.")
	case n.High > 1 && least == 0:
		c.refuse(n, "What is repeated here may be empty; write it so that it always takes a character.")
	case n.High == Unbounded && !(body.Kind == Char && (body.Set.within(words) || body.Set.within(spaces))):
		c.refuse(n, `Only \w, \d, \s and letters may repeat without a bound; give this repeat one, for example {0,40}.`)
	case n.Low > maxRepeat, n.High > maxRepeat && n.High != Unbounded:
		c.refuse(n, "This repeat can run to more than 80; bound it, for example {0,40}.")
	}
}

// choiceRules are for choices inside a repeat: each time around, the first character must decide.
func (c *checker) choiceRules(n *Node) {
	before := Set(0)
	for _, kid := range n.Kids {
		if least, _ := kid.length(); least == 0 || kid.first()&before != 0 {
			c.refuse(n, "Two of these choices can begin alike, or one is empty, inside a repeat; write what they share once, "+
				"before the bracket.")
		}
		before |= kid.first()
	}
}
