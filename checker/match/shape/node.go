package shape

// Kind is what a Node does.
type Kind uint8

const (
	Char   Kind = iota // takes one character, one of Set
	Edge               // takes nothing, asks where it stands: ^ $ \b \B \A \z \Z
	Seq                // takes its Kids in turn; none at all for an empty one
	Choice             // takes one of its Kids
	Repeat             // takes its one Kid Low to High times
	Look               // takes nothing, asks whether its one Kid stands ahead or behind
)

// Unbounded is the High of a Repeat without an upper bound.
const Unbounded = 1 << 20

// Node is a part of a regex. Groups leave no trace: they are what is in them.
type Node struct {
	Kind      Kind
	Set       Set  // of a Char
	Rune      rune // of a Char that is one character, as written; of an Edge its letter or sign; else 0
	Kids      []*Node
	Low, High int  // of a Repeat
	Behind    bool // of a Look
	Negative  bool // of a Look: it must not stand there
	At        int  // offset in the regex, in bytes
}

// Parts are what n takes in turn: its Kids if it is a Seq, else itself.
func (n *Node) Parts() []*Node {
	if n.Kind == Seq {
		return n.Kids
	}
	return []*Node{n}
}

// varies tells whether a repeat may take more or less.
func (n *Node) varies() bool { return n.Kind == Repeat && n.Low != n.High }

// length is the least and the most characters that n takes, the latter at most Unbounded.
func (n *Node) length() (least, most int) {
	switch n.Kind {
	case Char:
		return 1, 1
	case Seq:
		for _, kid := range n.Kids {
			low, high := kid.length()
			least, most = least+low, most+high
		}
	case Choice:
		least = Unbounded
		for _, kid := range n.Kids {
			low, high := kid.length()
			least, most = min(least, low), max(most, high)
		}
	case Repeat:
		low, high := n.Kids[0].length()
		least, most = low*n.Low, high*n.High
	}
	return min(least, Unbounded), min(most, Unbounded)
}

// first is the set of the characters that what n takes can begin with; of those behind n it knows nothing.
func (n *Node) first() (s Set) {
	switch n.Kind {
	case Char:
		return n.Set
	case Seq:
		for _, kid := range n.Kids {
			s |= kid.first()
			if least, _ := kid.length(); least > 0 {
				break
			}
		}
	case Choice, Repeat:
		for _, kid := range n.Kids {
			s |= kid.first()
		}
	}
	return s
}

// all is the set of all characters that n can take.
func (n *Node) all() (s Set) {
	if n.Kind == Look {
		return s
	}
	s = n.Set
	for _, kid := range n.Kids {
		s |= kid.all()
	}
	return s
}

// Literal is the longest run of the letters a to z that every match must contain in one piece, or "" if it has less
// than three: found in a text, it calls for the regex. Only what stands outside brackets counts.
func (n *Node) Literal() string {
	best, run := "", ""
	for _, kid := range n.Parts() {
		if letter := kid.Rune | 0x20; kid.Kind == Char && letter >= 'a' && letter <= 'z' {
			if run += string(letter); len(run) > len(best) {
				best = run
			}
		} else if kid.Kind != Edge {
			run = ""
		}
	}
	if len(best) < 3 {
		return ""
	}
	return best
}
