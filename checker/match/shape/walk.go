package shape

// walk leads the flow through n. It spells out as much as it can in one go: the longer a wording, the fewer places it
// fits.
func (c *checker) walk(n *Node) {
	for kids := n.Parts(); len(kids) > 0 && c.fault == nil; {
		if taken := stretch(kids); taken > 0 {
			word := taken < len(kids) && kids[taken].Kind == Edge && kids[taken].Rune == 'b'
			c.wordings(kids[:taken], word)
			kids = kids[taken:]
			continue
		}
		switch n := kids[0]; n.Kind {
		case Edge:
			c.edge(n)
		case Look:
			c.look(n)
		case Choice:
			c.choice(n, n.Kids)
		case Repeat:
			c.repeat(n)
		default:
			c.walk(n)
		}
		kids = kids[1:]
	}
}

// stretch tells how many of kids can be spelled out together.
func stretch(kids []*Node) int {
	all := []wording{{every, every}}
	for i, kid := range kids {
		if all = follow(all, kid.spell()); all == nil || kid.Kind == Edge || kid.loops() {
			return i
		}
	}
	return len(kids)
}

// wordings leads through parts that can be spelled out; word tells that a word must end there.
func (c *checker) wordings(parts []*Node, word bool) {
	c.spend(parts[0], c.often*perTry)
	before, all := c.flow, []wording{{every, every}}
	for i, part := range parts {
		c.spend(part, c.often*part.effort())
		all = follow(all, part.spell())
		if i+1 < len(parts) && parts[i+1].effort() < perTry {
			continue // not worth to reckon how often
		}
		frame(all, before.atEdge, word && i == len(parts)-1)
		begin := alike(all, true)
		c.ways, c.often, c.apart, c.pin = before.ways*alike(all, false), before.often*begin, apart(all), before.pin*begin
		c.crowd()
	}
	c.atEdge, c.tail = false, 0
	last, optional := Set(0), false
	for _, row := range all {
		if len(row) == 2 {
			optional = true
			continue
		}
		last |= row[len(row)-2]
		for _, set := range row[1 : len(row)-1] {
			if !set.within(words) {
				c.pin = 0
			}
		}
	}
	if optional {
		c.last |= last
		return
	}
	c.last, c.taken, c.takes = last, 0, 0
	c.meetRivals(all)
}

// meetRivals adds all to the wordings on the way that it cannot share a character with; the others no longer count.
func (c *checker) meetRivals(all []wording) {
	after := [][]wording{all}
	for _, others := range c.rivals {
		if !overlap(all, others) && len(after) < len(crowded) {
			after = append(after, others)
		}
	}
	c.rivals = after
	c.crowd()
}

// edge asks where it stands.
func (c *checker) edge(n *Node) {
	c.spend(n, c.often*perEdge)
	c.pin, c.atEdge = 0, n.Rune == 'b'
	switch n.Rune {
	case 'b':
		c.pin = c.ways
		if c.tail > 0 {
			c.apart = c.tail + 1 // two words that long cannot end closer to each other
			c.crowd()
		}
	case '^', 'A':
		c.last = 0 // the beginning of the text: nothing before it, and only one place
	}
}

// look tries what stands ahead or behind; if it is there, it is there in one way only.
func (c *checker) look(n *Node) {
	before := c.flow
	if n.Behind && n.Kids[0].spell() == nil {
		c.refuse(n, "A look behind takes a few plain wordings of up to 40 characters; write the words before in the regex itself.")
	}
	c.walk(n.Kids[0])
	c.flow = before
}

// choice leads through each of branches: what arrives behind them adds up.
func (c *checker) choice(n *Node, branches []*Node) {
	c.spend(n, c.often*perChoice*float64(len(branches)))
	before, sum := c.flow, flow{apart: 1}
	for _, branch := range branches {
		c.flow = before
		c.walk(branch)
		sum.ways, sum.often, sum.last = sum.ways+c.ways, sum.often+c.often, sum.last|c.last
		sum.taken, sum.takes = sum.taken|c.taken, max(sum.takes, c.takes)
	}
	c.flow = sum
}
