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

// class is a set of characters that is known at its edges only: some characters may be in it (a Greek letter, where the
// regex has [α-κ]), and some are in it for sure. The complement needs both.
type class struct{ may, sure Set }

func exactly(s Set) class { return class{s, s} }

func (c class) union(o class) class { return class{c.may.union(o.may), c.sure.union(o.sure)} }

func (c class) not() class { return class{c.sure.not(), c.may.not()} }

func character(r rune) class {
	s := setOf(r)
	if r >= utf8.RuneSelf {
		return class{may: s}
	}
	return exactly(s)
}

// class reads […], whose opening bracket has been taken.
func (p *parser) class(start int) *Node {
	negative := p.take("^")
	var c class
	for first := true; ; first = false {
		if !p.more() {
			return p.refuse(start, `This bracket is never closed; a plain one is written \[.`)
		}
		if !first && p.take("]") {
			break
		}
		c = c.union(p.item())
	}
	if negative {
		c = c.not()
	}
	return &Node{Set: c.may, At: start}
}

// item reads a character, a range or a kind of characters in a class.
func (p *parser) item() class {
	start := p.at
	first, kind, single := p.member()
	if !single {
		return kind
	}
	if !p.next("-") || p.next("-]") {
		return character(first)
	}
	p.at++
	last, _, single := rune(0), class{}, false
	if p.more() {
		last, _, single = p.member()
	}
	if !single || last < first {
		p.refuse(start, `This range in brackets has no order, such as a-z has; a plain dash is written \-.`)
		return class{}
	}
	return between(first, last)
}

// between is a range. Beyond ASCII a long one is not looked at closely.
func between(first, last rune) (c class) {
	if last >= utf8.RuneSelf+1000 && last-first > 1000 {
		c.may = span(otherWord, otherSign)
		last = utf8.RuneSelf - 1
	}
	for r := first; r <= last; r++ {
		c = c.union(character(r))
	}
	return c
}

// member reads one character in a class, or a kind such as \d.
func (p *parser) member() (r rune, kind class, single bool) {
	start := p.at
	switch r = p.rune(); r {
	case '[':
		p.refuse(start, `A bracket inside a class is written \[; classes cannot be nested or subtracted.`)
	case '\\':
		return p.escaped(start)
	}
	return r, class{}, true
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
	return &Node{Set: kind.may, At: start}
}

// escaped reads what stands behind a backslash, inside a class or outside.
func (p *parser) escaped(start int) (r rune, kind class, single bool) {
	if !p.more() {
		p.refuse(start, `A backslash at the end says nothing; a plain one is written \\.`)
		return 0, class{}, false
	}
	switch r = p.rune(); r {
	case 'w':
		return 0, exactly(words), false
	case 'W':
		return 0, exactly(words).not(), false
	case 'd':
		return 0, exactly(digits), false
	case 'D':
		return 0, exactly(digits).not(), false
	case 's':
		return 0, exactly(spaces), false
	case 'S':
		return 0, exactly(spaces).not(), false
	case 'p', 'P':
		return 0, p.category(start, r == 'P'), false
	case 'n':
		return '\n', class{}, true
	case 't':
		return '\t', class{}, true
	}
	if r >= '0' && r <= '9' || r == 'k' {
		p.refuse(start, "References to a group are not allowed, they can take very long; write the words out.")
	} else if setOf(r).within(words) {
		p.refuse(start, `This is no sign that patterns know: \w \d \s \b \p{L} \n \t and their opposites are; write the character itself.`)
	}
	return r, class{}, true
}

// category reads {L} or {N} behind \p. Of all other names it knows nothing but that they may hold anything.
func (p *parser) category(start int, negative bool) class {
	end := strings.IndexByte(p.source[p.at:], '}')
	if !p.take("{") || end < 2 {
		p.refuse(start, `A kind of characters is written with its name, for example \p{L} for letters.`)
		return class{}
	}
	name := p.source[p.at : p.at+end-1]
	p.at += end
	if unicode.Categories[name] == nil && unicode.Scripts[name] == nil {
		p.refuse(start, `No kind of characters has this name; \p{L} are letters, \p{N} numbers, \p{Thai} Thai script.`)
	}
	c := class{may: every}
	switch name {
	case "L":
		c = class{span('a', 'z').union(one(otherWord)), span('a', 'z')}
	case "N":
		c = class{digits.union(one(otherSign), one(otherWord)), digits}
	}
	if negative {
		return c.not()
	}
	return c
}
