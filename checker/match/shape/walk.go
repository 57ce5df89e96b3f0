package shape

// walk leads the flow through n.
func (c *checker) walk(n *Node, f flow) flow {
	switch {
	case c.fault != nil:
		return f
	case n.Kind == Edge:
		return c.edge(n, f)
	case n.Kind == Look:
		return c.look(n, f)
	case n.loops():
		return c.loop(n, f)
	}
	if n.spell() != nil {
		return c.wordings([]*Node{n}, false, f)
	}
	switch n.Kind {
	case Seq:
		return c.sequence(n.Kids, f)
	case Choice:
		return c.choice(n, n.Kids, f)
	}
	return c.repeat(n, f)
}

// sequence takes as much as it can spell out in one go: the longer a wording, the fewer places it fits.
func (c *checker) sequence(kids []*Node, f flow) flow {
	for len(kids) > 0 {
		taken := stretch(kids)
		if taken == 0 {
			f, kids = c.walk(kids[0], f), kids[1:]
			continue
		}
		word := taken < len(kids) && kids[taken].Kind == Edge && kids[taken].Rune == 'b'
		f = c.wordings(kids[:taken], word, f)
		kids = kids[taken:]
	}
	return f
}

// stretch tells how many of kids can be spelled out together.
func stretch(kids []*Node) int {
	all := []wording{spelled()}
	for i, kid := range kids {
		if all = follow(all, kid.spell()); all == nil || kid.Kind == Edge || kid.loops() {
			return i
		}
	}
	return len(kids)
}

// wordings leads through parts that can be spelled out; word tells that a word must end there.
func (c *checker) wordings(parts []*Node, word bool, f flow) flow {
	c.spend(parts[0], f.often*perTry)
	before, all, tries := f, []wording{spelled()}, f.often
	for i, part := range parts {
		c.spend(part, tries*part.effort())
		all = follow(all, part.spell())
		if f.edge {
			beginWords(all)
		}
		if word && i == len(parts)-1 {
			endWords(all)
		}
		alike := float64(beginningAlike(all))
		f.ways, f.apart = before.ways*float64(endingAlike(all)), apart(all)
		tries = min(before.often*alike, f.ways/float64(f.apart)*f.crowded())
		f.pin = before.pin * alike
	}
	return f.behind(all, tries)
}

// behind is the flow behind wordings, all of them.
func (f flow) behind(all []wording, often float64) flow {
	last, least := Set{}, maxSpelled
	for _, one := range all {
		if least = min(least, len(one.sets)); len(one.sets) > 0 {
			last = last.union(one.at(0))
		}
		for _, set := range one.sets {
			if !set.within(words) {
				f.pin = 0
			}
		}
	}
	f.often, f.edge, f.tail = often, false, 0
	if least == 0 {
		f.last = f.last.union(last)
		return f
	}
	f.last, f.loop, f.loops = last, Set{}, 0
	f.rivals = rivals(f.rivals, all)
	f.often = min(f.often, f.ways/float64(f.apart)*f.crowded())
	return f
}

// rivals adds all to those before that it cannot share a character with; the others no longer count.
func rivals(before [][]wording, all []wording) (after [][]wording) {
	for _, others := range before {
		if !overlap(all, others) && len(after) < maxRivals {
			after = append(after, others)
		}
	}
	return append(after, all)
}

func (c *checker) edge(n *Node, f flow) flow {
	c.spend(n, f.often*perEdge)
	f.pin, f.edge = 0, n.Rune == 'b'
	switch n.Rune {
	case 'b':
		f.pin = f.ways
		if f.tail > 0 { // two words that long cannot end closer to each other
			f.apart = f.tail + 1
			f.often = min(f.often, f.ways/float64(f.apart)*f.crowded())
		}
	case '^', 'A':
		f.last = Set{} // the beginning of the text: no repeat before it, only one place
	}
	return f
}

// look tries what stands ahead or behind; if it is there, it is there in one way only.
func (c *checker) look(n *Node, f flow) flow {
	if n.Kids[0].spell() != nil {
		c.wordings(n.Kids, false, f)
	} else if n.Behind {
		c.refuse(n, "A look behind takes a few plain wordings, 64 at most; write the words before in the regex itself.")
	} else {
		c.walk(n.Kids[0], f)
	}
	return f
}

// choice leads through each of branches: what arrives behind them adds up.
func (c *checker) choice(n *Node, branches []*Node, f flow) flow {
	c.spend(n, f.often*perChoice*float64(len(branches)))
	out := flow{apart: 1}
	for _, branch := range branches {
		one := c.walk(branch, f)
		out.ways, out.often = out.ways+one.ways, out.often+one.often
		out.last = out.last.union(one.last)
		out.loop, out.loops = out.loop.union(one.loop), max(out.loops, one.loops)
	}
	return out
}
