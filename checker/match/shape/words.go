package shape

// A wording is a row of characters that a part of a regex can take, each known by its set. The first and the last of
// the row are not taken: they are what can stand before and after.
type wording []Set

const (
	maxWordings = 64 // that one part of a regex is spelled out into
	maxSpelled  = 42 // the longest, with what stands around it
	maxVaried   = 4  // what a repeat that takes more or less may run to
)

// spell lists all wordings of n, or nothing when they are too many, too long or without end. Edges are left out: they
// only make fewer places fit.
func (n *Node) spell() (all []wording) {
	switch {
	case n.Kind == Look, n.High >= maxSpelled, n.varies() && n.High > maxVaried:
		return nil
	case n.Kind == Choice:
		for _, kid := range n.Kids {
			some := kid.spell()
			if some == nil || len(all)+len(some) > maxWordings {
				return nil
			}
			all = append(all, some...)
		}
		return all
	}
	all = []wording{{every, every}}
	if n.Kind == Char {
		all[0] = wording{every, n.Set, every}
	}
	for _, kid := range n.Kids {
		once := kid.spell()
		for times := 0; times < max(1, n.High) && all != nil; times++ {
			if times == n.Low && n.Kind == Repeat && once != nil {
				once = append(once, wording{every, every})
			}
			all = follow(all, once)
		}
	}
	return all
}

// follow puts each of next behind each of all; nothing when that is too much.
func follow(all, next []wording) (rows []wording) {
	if len(all)*len(next) > maxWordings {
		return nil
	}
	for _, a := range all {
		for _, b := range next {
			if len(a)+len(b) > maxSpelled+2 {
				return nil
			}
			row := make(wording, 0, len(a)+len(b))
			rows = append(rows, append(append(row, a[:len(a)-1]...), b[1:]...))
		}
	}
	return rows
}

// frame has all begin or end where a word begins or ends, if they do so with a letter.
func frame(all []wording, begin, end bool) {
	for _, row := range all {
		last := len(row) - 1
		if begin && row[1].within(words) {
			row[0] = words.not()
		}
		if end && row[last-1].within(words) {
			row[last] = words.not()
		}
	}
}

// meet tells whether a and b can both stand in a text so that b ends shift characters after a.
func meet(a, b wording, shift int) bool {
	for i, j := len(a)-1, len(b)-1-shift; i >= 0 && j >= 0; i, j = i-1, j-1 {
		if j < len(b) && a[i]&b[j] == 0 {
			return false
		}
	}
	return true
}

// alike is the most of all that can end, or begin, at one and the same place. It counts, for each wording, itself and
// those no longer that can stand beside it: the longest of a lot that all stand in one place has all others beside it.
func alike(all []wording, begin bool) float64 {
	most := 0
	for _, a := range all {
		count := 0
		for _, b := range all {
			shift := min(0, len(b)-len(a))
			if !begin {
				shift = 0
			}
			if len(b) <= len(a) && meet(a, b, shift) {
				count++
			}
		}
		most = max(most, count)
	}
	return float64(most)
}

// apart is the least number of characters between the ends of two of all at different places.
func apart(all []wording) int {
	for shift := 1; ; shift++ {
		for _, a := range all {
			for _, b := range all {
				if meet(a, b, shift) {
					return shift
				}
			}
		}
	}
}

// overlap tells whether one of all and one of others can share a character of a text.
func overlap(all, others []wording) bool {
	for _, a := range all {
		for _, b := range others {
			for shift := 3 - len(a); shift < len(b)-2; shift++ {
				if meet(a, b, shift) {
					return true
				}
			}
		}
	}
	return false
}
