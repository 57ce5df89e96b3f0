package shape

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// rune takes one character of the regex; there must be one.
func (p *parser) rune() rune {
	r, size := utf8.DecodeRuneInString(p.source[p.at:])
	p.at += size
	return r
}

// class reads […], whose opening bracket has been taken.
func (p *parser) class(start int) *Node {
	n := &Node{At: start}
	negative := p.take("^")
	for first := true; first || !p.take("]"); first = false {
		if !p.more() {
			return p.refuse(start, `This bracket is never closed; a plain one is written \[.`)
		}
		n.Set |= p.item()
	}
	if negative {
		n.Set = n.Set.opposite()
	}
	return n
}

// item reads a character, a range or a kind of characters in a class.
func (p *parser) item() Set {
	start := p.at
	first, set, single := p.member()
	if !single {
		return set
	}
	last := first
	if p.next("-") && !p.next("-]") {
		p.at++
		if p.more() {
			last, _, single = p.member()
		}
		if !single || last < first {
			p.refuse(start, `This range in brackets has no order, such as a-z has; a plain dash is written \-.`)
		}
	}
	for r := first; r <= last; r++ {
		if set |= setOf(r); r-first > maxRange {
			return set | others
		}
	}
	return set
}

// maxRange is how much of a range is looked at closely: all of ASCII.
const maxRange = 128

// member reads one character in a class, or a kind such as \d.
func (p *parser) member() (r rune, kind Set, single bool) {
	start := p.at
	switch r = p.rune(); r {
	case '[':
		p.refuse(start, `A bracket inside a class is written \[; classes cannot be nested or subtracted.`)
	case '\\':
		return p.escaped(start)
	}
	return r, 0, true
}

// escape reads what stands behind a backslash outside a class.
func (p *parser) escape(start int) *Node {
	if p.more() && strings.IndexByte("bBAzZ", p.source[p.at]) >= 0 {
		return &Node{Kind: Edge, Rune: p.rune(), At: start}
	}
	r, kind, single := p.escaped(start)
	if single {
		return &Node{Set: setOf(r), Rune: r, At: start}
	}
	return &Node{Set: kind, At: start}
}

// escaped reads what stands behind a backslash, inside a class or outside.
func (p *parser) escaped(start int) (r rune, kind Set, single bool) {
	if !p.more() {
		p.refuse(start, `A backslash at the end says nothing; a plain one is written \\.`)
		return 0, 0, false
	}
	r = p.rune()
	negative := r >= 'A' && r <= 'Z'
	switch r | 0x20 {
	case 'w':
		kind = words
	case 'd':
		kind = digits
	case 's':
		kind = spaces
	case 'p':
		if kind = p.category(start); negative {
			return 0, kind.opposite(), false
		}
		return 0, kind, false
	default:
		return p.single(start, r), 0, true
	}
	if negative {
		kind = kind.not()
	}
	return 0, kind, false
}

// single is the one character that r behind a backslash stands for.
func (p *parser) single(start int, r rune) rune {
	switch {
	case r == 'n':
		return '\n'
	case r == 't':
		return '\t'
	case r >= '0' && r <= '9' || r == 'k':
		p.refuse(start, "References to a group are not allowed, they can take very long; write the words out.")
	case setOf(r).within(words):
		p.refuse(start, `This is no sign that patterns know, as \w \d \s \b \p{L} \n \t are; write the character itself.`)
	}
	return r
}

// category reads {Name} behind \p. Of what is in it only letters are known.
func (p *parser) category(start int) Set {
	end := strings.IndexByte(p.source[p.at:], '}')
	if !p.take("{") || end < 0 {
		p.refuse(start, `A kind of characters is written with its name, for example \p{L} for letters.`)
		return 0
	}
	name := p.source[p.at : p.at+end-1]
	p.at += end
	if name == "L" {
		return letters | otherWord
	}
	if unicode.Categories[name] == nil && unicode.Scripts[name] == nil {
		p.refuse(start, `No kind of characters has this name; \p{L} are letters, \p{N} numbers, \p{Thai} Thai script.`)
	}
	return every
}
