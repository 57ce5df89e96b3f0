package evidence

import (
	"strings"
	"unicode/utf8"
)

// name is one way to write a currency, a unit or a word for percent.
type name struct {
	letters string // in plain form, or exact when it has a capital letter
	exact   bool   // capital letters must be capital letters
	open    bool   // may go on: рубл* is рубля and рублей
	meaning int    // index into the table that the name comes from
}

// newName reads a name of a table: _ stands for a space, * for any ending.
func newName(word string, meaning int) name {
	letters, open := strings.CutSuffix(strings.ReplaceAll(word, "_", " "), "*")
	return name{letters, strings.ToLower(letters) != letters, open, meaning}
}

// matchAt tells whether the name stands at at, and where it ends.
func (n *name) matchAt(s string, at int) (end int, ok bool) {
	end = at
	for _, want := range n.letters {
		r, size := runeAt(s, end)
		got := plain(r)
		for got == -1 {
			end += size
			r, size = runeAt(s, end)
			got = plain(r)
		}
		if n.exact {
			got = r
		}
		if size == 0 || got != want {
			return at, false
		}
		end += size
	}
	for {
		r, size := runeAt(s, end)
		if size == 0 || plain(r) != -1 && !(n.open && isSpacedLetter(r)) {
			break
		}
		end += size
	}
	return end, n.open || !splitsWord(s, end)
}

// names finds the longest name of a table that stands somewhere.
type names struct {
	byFirst map[rune][]name
	lasts   map[rune]bool // the characters that names end with
}

// newNames makes a table from lists of words; what a name means is the index of its list.
func newNames(lists ...string) names {
	all := names{map[rune][]name{}, map[rune]bool{}}
	for meaning, list := range lists {
		for word := range strings.FieldsSeq(list) {
			n := newName(word, meaning)
			first, _ := utf8.DecodeRuneInString(n.letters)
			last, _ := utf8.DecodeLastRuneInString(n.letters)
			all.byFirst[plain(first)] = append(all.byFirst[plain(first)], n)
			all.lasts[plain(last)] = true
		}
	}
	return all
}

// at finds the longest name that begins at at. end is at when there is none.
func (all names) at(s string, at int) (best *name, end int) {
	r, _ := runeAt(s, at)
	list := all.byFirst[plain(r)]
	end = at
	for i := range list {
		if to, ok := list[i].matchAt(s, at); ok && to > end {
			best, end = &list[i], to
		}
	}
	return best, end
}

// longestName is how many characters the longest name in front of a number has.
const longestName = 10

// before finds the longest name that ends at end and does not begin in front of floor. Names that may go on are not
// looked for.
func (all names) before(s string, floor, end int) (best *name, start int) {
	if r, _ := runeBefore(s[floor:], end-floor); !all.lasts[plain(r)] {
		return nil, end
	}
	at := end
	for n := 0; n < longestName && at > floor; n++ {
		_, size := runeBefore(s, at)
		at -= size
		if name, to := all.at(s, at); to == end && name != nil && !splitsWord(s, at) {
			best, start = name, at
		}
	}
	return best, start
}
