package shape

import "strings"

const (
	maxLength = 1000 // of a regex, in bytes: many times what an idiom needs
	maxDepth  = 20   // of brackets
)

// Parse reads a regex as regexp2 would read it, without options but that case is no matter. It refuses what it does not
// know, and what no pattern needs. The error is a sentence with the place.
func Parse(source string) (*Node, error) {
	p := &parser{source: source}
	if len(source) > maxLength {
		return nil, &fault{source, maxLength, "A regex may have 1,000 bytes; make several of this one."}
	}
	tree := p.choice()
	if p.more() {
		p.refuse(p.at, `This bracket closes nothing; write it as \).`)
	}
	if p.fault != nil {
		return nil, p.fault
	}
	return tree, nil
}

type parser struct {
	source string
	at     int
	depth  int
	fault  error // the first one; it ends the reading
}

// refuse notes what is wrong and goes to the end, so that nothing reads on.
func (p *parser) refuse(at int, message string) *Node {
	if p.fault == nil {
		p.fault = &fault{p.source, at, message}
	}
	p.at = len(p.source)
	return &Node{}
}

func (p *parser) more() bool { return p.at < len(p.source) }

func (p *parser) next(s string) bool { return strings.HasPrefix(p.source[p.at:], s) }

func (p *parser) take(s string) bool {
	if !p.next(s) {
		return false
	}
	p.at += len(s)
	return true
}

func (p *parser) choice() *Node {
	n := &Node{Kind: Choice, At: p.at, Kids: []*Node{p.sequence()}}
	for p.take("|") {
		n.Kids = append(n.Kids, p.sequence())
	}
	if len(n.Kids) == 1 {
		return n.Kids[0]
	}
	return n
}

func (p *parser) sequence() *Node {
	n := &Node{Kind: Seq, At: p.at}
	for p.more() && !p.next("|") && !p.next(")") {
		n.Kids = append(n.Kids, p.repeated())
	}
	if len(n.Kids) == 1 {
		return n.Kids[0]
	}
	return n
}

// repeated reads a piece and the repeat behind it, if any. A lazy repeat takes the same ways in another order.
func (p *parser) repeated() *Node {
	piece := p.piece()
	at := p.at
	low, high, ok := p.bounds()
	if !ok {
		return piece
	}
	if piece.Kind == Edge || piece.Kind == Look {
		return p.refuse(at, "What is repeated here takes no character; leave the repeat out.")
	}
	p.take("?")
	if p.more() && strings.IndexByte("*+?{", p.source[p.at]) >= 0 {
		return p.refuse(p.at, "This repeat repeats a repeat; one is enough.")
	}
	return &Node{Kind: Repeat, Low: low, High: high, Kids: []*Node{piece}, At: at}
}

// bounds reads *, +, ?, {n}, {n,} or {n,m}.
func (p *parser) bounds() (low, high int, ok bool) {
	start := p.at
	switch {
	case p.take("*"):
		return 0, Unbounded, true
	case p.take("+"):
		return 1, Unbounded, true
	case p.take("?"):
		return 0, 1, true
	case !p.take("{"):
		return 0, 0, false
	}
	low, ok = p.number()
	high = low
	if ok && p.take(",") {
		if high, ok = p.number(); !ok {
			high, ok = Unbounded, true
		}
	}
	if !ok || low > high || !p.take("}") {
		p.refuse(start, `This curly bracket is no repeat such as {2,40}; a plain one is written \{.`)
	}
	return low, high, ok
}

func (p *parser) number() (n int, ok bool) {
	for ; p.more() && p.source[p.at] >= '0' && p.source[p.at] <= '9'; p.at++ {
		n, ok = min(10*n+int(p.source[p.at]-'0'), Unbounded-1), true
	}
	return n, ok
}

// piece reads what a repeat can stand behind.
func (p *parser) piece() *Node {
	start := p.at
	switch r := p.rune(); r {
	case '(':
		return p.group(start)
	case '[':
		return p.class(start)
	case '\\':
		return p.escape(start)
	case '.':
		return &Node{Set: setOf('\n').not(), At: start}
	case '^', '$':
		return &Node{Kind: Edge, Rune: r, At: start}
	case '*', '+', '?', '{':
		return p.refuse(start, `There is nothing that this repeats; a plain sign is written with a \ before it.`)
	default:
		return &Node{Set: setOf(r), Rune: r, At: start}
	}
}

func (p *parser) group(start int) *Node {
	n := &Node{Kind: Look, At: start}
	look := true
	switch {
	case !p.next("?") || p.take("?:"):
		look = false
	case p.take("?="):
	case p.take("?!"):
		n.Negative = true
	case p.take("?<="):
		n.Behind = true
	case p.take("?<!"):
		n.Behind, n.Negative = true, true
	default:
		return p.refuse(start, unknownGroup(p.source[p.at:]))
	}
	if p.depth++; p.depth > maxDepth {
		return p.refuse(start, "Brackets stand in brackets more than 20 deep here; write it flatter.")
	}
	inner := p.choice()
	p.depth--
	if !p.take(")") {
		return p.refuse(start, `This bracket is never closed; a plain one is written \(.`)
	}
	if !look {
		return inner
	}
	n.Kids = []*Node{inner}
	return n
}

func unknownGroup(s string) string {
	switch {
	case strings.HasPrefix(s, "?("):
		return "Conditions in a regex are not allowed; write one regex for each case."
	case strings.HasPrefix(s, "?>"):
		return "Atomic groups are not allowed; write (?:…) and repeats that cannot take the same characters."
	case strings.HasPrefix(s, "?<"), strings.HasPrefix(s, "?'"), strings.HasPrefix(s, "?P"):
		return "Groups with names, and those that count, are not allowed; write (?:…)."
	case strings.HasPrefix(s, "?#"):
		return "Remarks inside a regex are not allowed; write them in a note beside it."
	}
	return "Options are not allowed, and case is no matter anyway; leave them out."
}
