package shape

import "strconv"

// How the budget is counted. A backtracking matcher tries every place of a text as a beginning and, from there, every
// way through the regex. The question is how many such ways, of all beginnings together, can arrive at one and the same
// character: that many times at most the next part of the regex is tried there. A wording of fixed letters lets no more
// ways through than arrived. A gap of up to 60 lets 61 arrive where one did before, or fewer if the wording before it
// fits only every few characters. A choice of wordings adds those that can end alike. If no part of a regex is tried
// more than so many times for each character, the time grows with the text and no faster.

const (
	// maxSteps is the most steps for each character of a text. A step takes regexp2 up to 20 ns on a desktop (measured),
	// so the longest sentence that a regex is run on, 2,000 bytes, takes 160 ms with the worst regex and the worst text.
	maxSteps = 4000
	// tolerable is how many ways a short repeat may have beside another that takes the same characters.
	tolerable = 4
)

// What parts of a regex cost each time they are tried, in steps; measured.
const (
	perTry    = 1
	perEdge   = 4.5 // looks up two characters in the tables of Unicode
	perClass  = 2.5
	perLetter = 0.02
	perChoice = 0.8
	perRepeat = 2
	perWord   = 2   // each character that a repeat of \w takes
	perTaken  = 0.3 // each character that another takes
)

// flow is what is known of all the ways that lead to some place in the regex.
type flow struct {
	ways   float64 // the most that can arrive at one and the same character
	often  float64 // the most that arrive at one character, on average over a text
	apart  int     // arrivals are at least so many characters apart
	last   Set     // what the character before can be
	atEdge bool    // the last thing on the way is a word boundary
	tail   int     // word letters that surely stand before, if the last thing on the way is a repeat of them
	// pin is not 0 if every way here leads from a word boundary through fixed word letters only: the most ways that
	// begin at one and the same word. However far a \w+ runs on from here, each of its characters belongs to one word.
	pin float64
	// rivals are the wordings on the way of which no two can share a character: see crowded.
	rivals [][]wording
	// taken is what the repeats take behind which nothing fixed has come yet, and takes how many ways they brought.
	taken Set
	takes float64
}

// crowded is the part of the ways to one character that there can be on average, by the number of rivals: a text that is
// full of one has no room for the others. The best mixture of 2, 3 or 4 brings 0.31, 0.13 or 0.06 of what each could
// bring if it had the text to itself; found by trial.
var crowded = [...]float64{1, 1, 0.36, 0.18, 0.09}

// crowd bounds how often ways arrive by what is known of the places where they can.
func (f *flow) crowd() {
	f.often = min(f.often, f.ways/float64(f.apart)*crowded[min(len(f.rivals), len(crowded)-1)])
}

// spend counts steps and refuses the regex at the part that goes beyond the budget.
func (c *checker) spend(n *Node, steps float64) {
	if c.steps += steps; c.steps > maxSteps {
		c.refuse(n, "Up to here, this regex can take over "+strconv.Itoa(maxSteps)+
			" steps for each character of a text; shorten the gaps before, or make two regexes of it.")
	}
}

// effort is what trying n costs.
func (n *Node) effort() (steps float64) {
	for _, kid := range n.Kids {
		steps += kid.effort()
	}
	switch n.Kind {
	case Char:
		if n.Rune != 0 {
			return perLetter
		}
		return perClass
	case Edge:
		return perEdge
	case Choice:
		steps += perChoice * float64(len(n.Kids))
	case Repeat:
		steps = perRepeat + steps*float64(max(1, n.High))
	}
	return steps
}
