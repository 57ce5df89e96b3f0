package shape

// A wording is a row of characters that a part of a regex can take, each known by its set, and what can stand before
// and after it.
type wording struct {
	sets          []Set
	before, after Set
}

func spelled(sets ...Set) wording { return wording{sets, every, every} }

const (
	maxWordings = 64 // that one part of a regex is spelled out into
	maxSpelled  = 40 // characters of one wording
	maxBehind   = 4  // what a repeat that is spelled out may run to
)

// spell lists all wordings of n, or nothing when they are too many, too long or without end. Edges are left out: they
// only make fewer places fit.
func (n *Node) spell() []wording {
	switch n.Kind {
	case Char:
		return []wording{spelled(n.Set)}
	case Edge:
		return []wording{spelled()}
	case Choice:
		var all []wording
		for _, kid := range n.Kids {
			some := kid.spell()
			if some == nil || len(all)+len(some) > maxWordings {
				return nil
			}
			all = append(all, some...)
		}
		return all
	case Seq:
		all := []wording{spelled()}
		for _, kid := range n.Kids {
			if all = follow(all, kid.spell()); all == nil {
				return nil
			}
		}
		return all
	case Repeat:
		return n.spellRepeat()
	}
	return nil
}

func (n *Node) spellRepeat() []wording {
	if n.High > maxSpelled || n.varies() && n.High > maxBehind {
		return nil
	}
	var all []wording
	run := []wording{spelled()}
	kid := n.Kids[0].spell()
	for times := 0; times <= n.High && run != nil; times++ {
		if times >= n.Low {
			all = append(all, run...)
		}
		if times < n.High {
			run = follow(run, kid)
		}
	}
	if run == nil || len(all) > maxWordings {
		return nil
	}
	return all
}

// follow puts each of next behind each of all; nothing when that is too much.
func follow(all, next []wording) []wording {
	if len(all)*len(next) > maxWordings {
		return nil
	}
	var long []wording
	for _, a := range all {
		for _, b := range next {
			size := len(a.sets)
			if size+len(b.sets) > maxSpelled {
				return nil
			}
			long = append(long, spelled(append(a.sets[:size:size], b.sets...)...))
		}
	}
	return long
}

// beginWords has all begin, and endWords has all end, where a word begins or ends, if they do so with a letter.
func beginWords(all []wording) {
	for i, one := range all {
		if size := len(one.sets); size > 0 && one.sets[0].within(words) {
			all[i].before = words.not()
		}
	}
}

func endWords(all []wording) {
	for i, one := range all {
		if len(one.sets) > 0 && one.at(0).within(words) {
			all[i].after = words.not()
		}
	}
}

// at is what can stand i characters before the last one of w; just around w that is what its edges allow.
func (w wording) at(i int) Set {
	switch size := len(w.sets); {
	case i >= 0 && i < size:
		return w.sets[size-1-i]
	case i == -1:
		return w.after
	case i == size:
		return w.before
	}
	return every
}

// meet tells whether a and b can both stand in a text so that b ends shift characters after a.
func meet(a, b wording, shift int) bool {
	for i := -1; i <= max(len(b.sets), len(a.sets)+shift); i++ {
		if !b.at(i).meets(a.at(i - shift)) {
			return false
		}
	}
	return true
}

// endingAlike is the most of all that can end at one and the same place.
func endingAlike(all []wording) int {
	return alike(all, func(a, b wording) int { return 0 })
}

// beginningAlike is the most of all that can begin at one and the same place.
func beginningAlike(all []wording) int {
	return alike(all, func(a, b wording) int { return len(b.sets) - len(a.sets) })
}

// alike counts, for each wording, itself and those no longer that can stand beside it: the longest of a lot that all
// stand in one place has all others beside it.
func alike(all []wording, shift func(a, b wording) int) (most int) {
	for _, a := range all {
		count := 0
		for _, b := range all {
			if len(b.sets) <= len(a.sets) && meet(a, b, shift(a, b)) {
				count++
			}
		}
		most = max(most, count)
	}
	return most
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
			for shift := 1 - len(a.sets); shift < len(b.sets); shift++ {
				if meet(a, b, shift) {
					return true
				}
			}
		}
	}
	return false
}
