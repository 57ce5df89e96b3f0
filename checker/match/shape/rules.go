package shape

const (
	// maxRepeat is the most that one bounded repeat may run to: enough for a gap inside a sentence.
	maxRepeat = 80
	// maxLook is the longest that a look behind may be.
	maxLook = 40
)

// place is what stands around a part of a regex.
type place struct{ repeated, behind bool }

// rules holds n and all in it to the rules that can be told from a part alone; the innermost part is told of first.
func (c *checker) rules(n *Node, in place) {
	within := in
	within.repeated = in.repeated || n.Kind == Repeat && n.High > 1
	within.behind = in.behind || n.Behind
	for _, kid := range n.Kids {
		c.rules(kid, within)
	}
	switch {
	case n.Kind == Repeat:
		c.repeatRules(n, in)
	case n.Kind == Choice && in.repeated:
		c.choiceRules(n)
	case n.Kind == Look:
		c.lookRules(n, in)
	}
}

func (c *checker) repeatRules(n *Node, in place) {
	body := n.Kids[0]
	least, _ := body.length()
	steady := body.Kind == Char && (body.Set.within(words) || body.Set.within(spaces))
	switch {
	case in.repeated && n.varies():
		c.refuse(n, "A repeat inside another repeat can be taken in countless ways; write it without one of them.")
	case in.behind && n.High > maxBehind:
		c.refuse(n, "A repeat in a look behind may run to 4 at most; write the words before in the regex itself.")
	case n.High > 1 && least == 0:
		c.refuse(n, "What is repeated here may be empty; write it so that it always takes a character.")
	case n.High == Unbounded && !steady:
		c.refuse(n, `Only \w, \d, \s and classes of such letters may repeat without a bound; give this repeat one, for example {0,40}.`)
	case n.Low > maxRepeat, n.High > maxRepeat && n.High != Unbounded:
		c.refuse(n, "This repeat can run to more than 80; bound it, for example {0,40}.")
	}
}

// choiceRules are for choices inside a repeat: each time around, the first character must decide.
func (c *checker) choiceRules(n *Node) {
	var before Set
	for _, kid := range n.Kids {
		if least, _ := kid.length(); least == 0 {
			c.refuse(n, "One of these choices may be empty, inside a repeat; write it so that each takes a character.")
		}
		if kid.first().meets(before) {
			c.refuse(n, "Two of these choices can begin alike, inside a repeat; write what they share before the bracket, once.")
		}
		before = before.union(kid.first())
	}
}

func (c *checker) lookRules(n *Node, in place) {
	_, most := n.Kids[0].length()
	switch {
	case in.behind:
		c.refuse(n, "A look inside a look behind is not allowed; take it out.")
	case n.Behind && most > maxLook:
		c.refuse(n, "A look behind may be 40 characters long at most; write the words before in the regex itself.")
	}
}
