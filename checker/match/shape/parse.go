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
		return nil, fault(source, maxLength, "A regex may have 1,000 bytes; make several of this one.")
	}
	tree := p.choice()
	if p.more() {
		p.refuse(p.at, `This bracket closes nothing; a plain one is written \).`)
	}
	return tree, p.fault
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
		p.fault = fault(p.source, at, message)
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

// oneOf takes the next character if it is one of those.
func (p *parser) oneOf(these string) bool {
	if !p.more() || strings.IndexByte(these, p.source[p.at]) < 0 {
		return false
	}
	p.at++
	return true
}

// choice reads up to the end, or to a bracket that closes.
func (p *parser) choice() *Node {
	n := &Node{Kind: Choice, At: p.at}
	row := &Node{Kind: Seq, At: p.at}
	for p.more() && !p.next(")") {
		if p.take("|") {
			n.Kids = append(n.Kids, row)
			row = &Node{Kind: Seq, At: p.at}
		} else {
			row.Kids = append(row.Kids, p.repeated())
		}
	}
	if len(row.Kids) == 1 {
		row = row.Kids[0]
	}
	if n.Kids == nil {
		return row
	}
	n.Kids = append(n.Kids, row)
	return n
}

// repeated reads a piece and the repeat behind it, if any. A lazy repeat takes the same ways in another order.
func (p *parser) repeated() *Node {
	piece := p.piece()
	n := &Node{Kind: Repeat, At: p.at, Kids: []*Node{piece}}
	if !p.bounds(n) {
		return piece
	}
	p.take("?")
	if p.oneOf("*+?{") {
		p.refuse(p.at-1, "This repeat repeats a repeat; one is enough.")
	}
	return n
}

// bounds reads *, +, ?, {n}, {n,} or {n,m}, if one of them is next.
func (p *parser) bounds(n *Node) bool {
	if !p.oneOf("*+?{") {
		return false
	}
	n.High = Unbounded
	switch p.source[p.at-1] {
	case '+':
		n.Low = 1
	case '?':
		n.High = 1
	case '{':
		low, ok := p.number()
		n.Low, n.High = low, low
		if ok && p.take(",") {
			if n.High, ok = p.number(); !ok {
				n.High, ok = Unbounded, true
			}
		}
		if !ok || low > n.High || !p.take("}") {
			p.refuse(n.At, `This curly bracket is no repeat such as {2,40}; a plain one is written \{.`)
		}
	}
	return true
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
		return &Node{Set: newline.not(), At: start}
	case '^', '$':
		return &Node{Kind: Edge, Rune: r, At: start}
	case '*', '+', '?', '{':
		return p.refuse(start, `There is nothing that this repeats; a plain sign is written with a \ before it.`)
	default:
		return &Node{Set: setOf(r), Rune: r, At: start}
	}
}

// looks are the beginnings of brackets that only look: ahead and behind, for what stands there and what does not.
var looks = [...]string{"?=", "?!", "?<=", "?<!"}

func (p *parser) group(start int) *Node {
	var look *Node
	for i, begin := range looks {
		if p.take(begin) {
			look = &Node{Kind: Look, At: start, Behind: i > 1, Negative: i&1 > 0}
		}
	}
	if look == nil && !p.take("?:") && p.next("?") {
		p.refuse(start, unknownGroup(p.source[p.at:]))
	}
	if p.depth++; p.depth > maxDepth {
		p.refuse(start, "Brackets stand in brackets more than 20 deep here; write it flatter.")
	}
	inner := p.choice()
	p.depth--
	if !p.take(")") {
		p.refuse(start, `This bracket is never closed; a plain one is written \(.`)
	}
	if look == nil {
		return inner
	}
	look.Kids = []*Node{inner}
	return look
}

func unknownGroup(s string) string {
	switch {
	case strings.HasPrefix(s, "?("):
		return "Conditions are not allowed; write one regex for each case."
	case strings.HasPrefix(s, "?>"):
		return "Atomic groups are not allowed; write (?:…) and repeats that cannot take the same characters."
	case strings.HasPrefix(s, "?<"), strings.HasPrefix(s, "?'"), strings.HasPrefix(s, "?P"):
		return "Groups with names, and those that count, are not allowed; write (?:…)."
	case strings.HasPrefix(s, "?#"):
		return "Remarks inside a regex are not allowed; write a note beside it."
	}
	return "Options are not allowed, and case is no matter anyway; leave them out."
}
