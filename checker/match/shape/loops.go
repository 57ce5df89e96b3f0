package shape

import "math"

// loops tells whether n repeats one character more or less often.
func (n *Node) loops() bool { return n.varies() && n.High > 1 && n.Kids[0].Kind == Char }

// loop leads through a repeat of one character.
func (c *checker) loop(n *Node, f flow) flow {
	set := n.Kids[0].Set
	lengths := float64(n.High - n.Low + 1)
	free := f.ways * math.Ceil(lengths/float64(f.apart))
	ways := free
	if !set.meets(f.last) {
		ways = f.ways // a way that ends here began behind the last character that is not of the set
	} else if f.pin > 0 && set.within(words) {
		ways = min(free, f.pin*2) // the word begins in one place; twice, since \b stands at its end too
	}
	if ways == free {
		c.beside(n, set, lengths, f)
	}
	taken, tail := perTaken, 0
	if set.within(words) {
		taken, tail = perWord, n.Low
	}
	c.spend(n, f.often*perTry+min(f.often*float64(n.High), ways)*taken)
	f.loop, f.loops = f.loop.union(set), max(1, f.loops)*ways/f.ways
	f.often = min(f.often*lengths, ways*f.crowded())
	f.ways, f.apart, f.pin, f.edge, f.tail = ways, 1, 0, false, tail
	if n.Low > 0 {
		f.last = Set{}
	}
	f.last = f.last.union(set)
	return f
}

// repeat leads through a repeat of more than one character. Its rules see to it that from any place, so many times
// around lead to one other place in one way.
func (c *checker) repeat(n *Node, f flow) flow {
	body := n.Kids[0]
	if n.Low == 0 && n.High == 1 {
		return c.choice(n, []*Node{{Kind: Seq}, body}, f)
	}
	least, most := body.length()
	lengths := float64(most*n.High - least*n.Low + 1)
	c.beside(n, body.all(), lengths, f)
	inside := flow{ways: f.ways * lengths, often: f.often * lengths, apart: 1, last: every, rivals: f.rivals}
	c.spend(n, inside.often*perRepeat)
	out := c.walk(body, inside)
	if n.Low == 0 {
		out.last = out.last.union(f.last)
	}
	return flow{
		ways: inside.ways, often: inside.often, apart: 1, last: out.last, rivals: f.rivals,
		loop: f.loop.union(body.all()), loops: max(1, f.loops) * lengths,
	}
}

// beside refuses a repeat of set that takes more or less of what one before it leaves.
func (c *checker) beside(n *Node, set Set, lengths float64, f flow) {
	switch {
	case lengths <= tolerable:
	case set.meets(f.loop) && (f.loops > tolerable || n.High == Unbounded):
		c.refuse(n, "This repeat and the one before can take the same characters, in many ways; put a word or a sign between "+
			"them that neither takes, or let one of them run to 4 characters at most.")
	case n.High == Unbounded:
		c.refuse(n, `Nothing fixed begins this repeat; put \b or a sign that it cannot take before it, or bound it, for example {1,20}.`)
	}
}
