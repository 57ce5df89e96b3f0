package shape

import "math"

// loops tells whether n repeats one character more or less often.
func (n *Node) loops() bool { return n.varies() && n.High > 1 && n.Kids[0].Kind == Char }

// repeat leads through a repeat that cannot be spelled out.
func (c *checker) repeat(n *Node) {
	body := n.Kids[0]
	if n.Low == 0 && n.High == 1 {
		c.choice(n, []*Node{{Kind: Seq}, body})
		return
	}
	set := body.all()
	least, most := body.length()
	lengths := float64(most*n.High - least*n.Low + 1)
	free := c.ways * math.Ceil(lengths/float64(c.apart))
	ways := free
	if body.Kind == Char {
		if set&c.last == 0 {
			ways = c.ways // a way that ends here began behind the last character that is not of the set
		} else if c.pin > 0 && set.within(words) {
			ways = min(free, c.pin*2) // the word begins in one place; twice, since \b stands at its end too
		}
	}
	if ways == free {
		c.beside(n, set, lengths)
	}
	last := c.last
	if n.Low > 0 {
		last = 0
	}
	behind := flow{ways: ways, often: c.often * lengths, apart: 1, last: last | set, rivals: c.rivals,
		taken: c.taken | set, takes: max(1, c.takes) * ways / c.ways}
	behind.crowd()
	if body.Kind != Char {
		c.around(n, behind)
	} else if set.within(words) {
		behind.tail = n.Low
		c.spend(n, c.often*perTry+min(c.often*float64(n.High), ways)*perWord)
	} else {
		c.spend(n, c.often*perTry+min(c.often*float64(n.High), ways)*perTaken)
	}
	c.flow = behind
}

// around goes once through what is repeated, from every place where it can begin again. The rules see to it that from
// any place, so many times around lead to one other place in one way.
func (c *checker) around(n *Node, behind flow) {
	c.flow = flow{ways: behind.ways, often: behind.often, apart: 1, last: every}
	c.spend(n, c.often*perRepeat)
	c.walk(n.Kids[0])
}

// beside refuses a repeat of set that takes more or less of what one before it leaves.
func (c *checker) beside(n *Node, set Set, lengths float64) {
	switch {
	case lengths <= tolerable:
	case set&c.taken != 0 && (c.takes > tolerable || n.High == Unbounded):
		c.refuse(n, "This repeat and the one before can take the same characters, in many ways; put a word or a sign between "+
			"them that neither takes, or let one of them run to 4 characters at most.")
	case n.High == Unbounded:
		c.refuse(n, `Nothing fixed begins this repeat; put \b or a sign that it cannot take before it, or bound it, for example {1,20}.`)
	}
}
