package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

//go:generate go run ./internal/gen

// A form says what becomes of a character: itself (same), another one (its code point), several (long), or one of these.
type form int32

const (
	same   form = 0
	gone   form = -1 // an ordinary part of writing that comparing does without: marks, joiners, optional vowel signs
	hidden form = -2 // not seen, and a disguise inside a Latin or Cyrillic word
	joins  form = -3 // makes one letter with the character before it if that pair is known; else it is itself
	marks  form = -4 // the same, but else it is gone
	long   form = -5 // and below: entry long-form of formTable.long
)

// formTable knows the form of every character.
type formTable struct {
	pages    [0x200]*[0x100]form // below U+20000, by higher and lower bits; a nil page changes nothing
	long     []string
	composed map[[2]rune]rune // pairs of folded characters that make one
}

// forms is spelled out when the program starts, from lists and ranges a tenth of its size: a page that has to come over
// a slow line pays for every byte.
var forms = newFormTable()

func (t *formTable) of(r rune) form {
	switch high := int(r >> 8); {
	case high < len(t.pages):
		if page := t.pages[high]; page != nil {
			return page[r&0xFF]
		}
	case high == 0xE00:
		return hidden // tags
	case high == 0xE01:
		return gone // variation selectors
	}
	return same
}

// compose joins r to the folded character before it: decomposed Korean (as Unicode chapter 3.12 says), kana and Indic
// vowels are then found too.
func (t *formTable) compose(before, r rune) (rune, bool) {
	const leads, vowels, tails, syllables = 0x1100, 0x1161, 0x11A7, 0xAC00
	if r == halfWidthVoiced || r == halfWidthVoiced+1 {
		r += voiced - halfWidthVoiced
	}
	switch {
	case r < vowels || r > tails+27:
		whole, ok := t.composed[[2]rune{before, r}]
		return whole, ok
	case before >= leads && before < leads+19 && r < vowels+21:
		return syllables + ((before-leads)*21+r-vowels)*28, true
	case before >= syllables && before < syllables+11172 && (before-syllables)%28 == 0 && r > tails:
		return before + r - tails, true
	}
	return 0, false
}

// Compiled into its callers, set would add kilobytes to the page.
//
//go:noinline
func (t *formTable) set(r rune, f form) {
	page := t.pages[r>>8]
	if page == nil {
		page = new([0x100]form)
		t.pages[r>>8] = page
	}
	page[r&0xFF] = f
}

// setRun gives n characters from first on consecutive forms.
//
//go:noinline
func (t *formTable) setRun(first, n, plain rune) {
	for i := range n {
		t.set(first+i, form(plain+i))
	}
}

func (t *formTable) setAll(ranges [][2]rune, f form) {
	for _, r := range ranges {
		for at := r[0]; at <= r[1]; at++ {
			t.set(at, f)
		}
	}
}

func newFormTable() *formTable {
	t := &formTable{composed: make(map[[2]rune]rune, 128)}
	t.setAll(unseen, hidden)
	t.setAll(unneeded, gone)
	t.setAll(spaces, ' ')
	t.setAll(lineBreaks, '\n')
	t.setLetters()
	t.setDigits()
	for _, variants := range strings.Fields(variants) {
		plain, size := utf8.DecodeRuneInString(variants)
		for _, r := range variants[size:] {
			t.set(r, form(plain))
		}
	}
	t.setListed()
	t.setCapitals()
	for i := rune(0x21); i <= 0x7E; i++ {
		t.set(0xFF00+i-0x20, form(t.plain(i))) // full width
	}
	t.setComposites()
	return t
}

// setLetters sets what follows from arithmetic.
func (t *formTable) setLetters() {
	for _, first := range letterRuns {
		t.setRun(first, 26, 'a')
	}
	for first := rune(0x1D400); first < 0x1D6A4; first += 26 {
		t.setRun(first, 26, 'a') // mathematical letters, bold to monospaced
	}
	for first := rune(0x1D6A8); first < 0x1D7CA; first += 58 {
		for _, alpha := range []rune{first, first + 26} { // mathematical Greek: capitals, nabla, small letters
			t.setRun(alpha, 25, 'α')
			t.set(alpha+'ς'-'α', 'σ')
		}
	}
	t.setRun(0x10A0, 38, 'ა') // Georgian capitals, old and new
	t.setRun(0x1C90, 43, 'ა')
	for _, rows := range ethiopicRows {
		t.setRun(rows[0], 7, rows[1])
	}
}

func (t *formTable) setDigits() {
	for _, zero := range zeros {
		t.setRun(zero, 10, '0')
	}
	for _, one := range circledOnes {
		t.setRun(one, 9, '1')
	}
}

// plain is the one character that r becomes, r itself if that is none or several.
func (t *formTable) plain(r rune) rune {
	if f := t.of(r); f > 0 {
		return rune(f)
	}
	return r
}

// setListed reads the generated list. What a character becomes there may be folded further.
func (t *formTable) setListed() {
	for entry := range strings.SplitSeq(plainForms, " ") {
		r, size := utf8.DecodeRuneInString(entry)
		entry = entry[size:]
		switch one, size := utf8.DecodeRuneInString(entry); {
		case size < len(entry):
			t.set(r, long-form(len(t.long)))
			t.long = append(t.long, strings.Map(t.plain, entry))
		case t.of(one) == gone:
			t.set(r, gone)
		default:
			t.set(r, form(t.plain(one)))
		}
	}
}

// setCapitals gives capital letters the form of the small ones.
func (t *formTable) setCapitals() {
	for _, r := range capitals {
		for at := r[0]; at <= r[1]; at++ {
			small := unicode.ToLower(at)
			if small == at || t.of(at) != same {
				continue
			}
			t.set(at, t.of(small))
			if t.of(small) == same {
				t.set(at, form(small))
			}
		}
	}
}

func (t *formTable) setComposites() {
	for entry := range strings.SplitSeq(composites, " ") {
		pair := []rune(entry)
		t.composed[[2]rune{pair[0], pair[1]}] = pair[2]
		switch t.of(pair[1]) {
		case gone:
			t.set(pair[1], marks)
		case same:
			t.set(pair[1], joins)
		}
	}
	t.setAll([][2]rune{{0x1161, 0x1175}, {0x11A8, 0x11C2}}, joins)
	t.setAll([][2]rune{{halfWidthVoiced, halfWidthVoiced + 1}}, marks)
}
