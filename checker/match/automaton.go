package match

import "sort"

// automaton finds all literals in one pass over the text, whatever their number (Aho and Corasick, CACM 18, 1975).
// Nodes are numbered breadth first and their edges stand in one array, so that it takes few bytes and follows the cache.
type automaton struct {
	first  []int32 // node → its first edge; one more at the end
	label  []byte  // edge → byte
	target []int32 // edge → node
	fail   []int32 // node → the node of its longest proper suffix
	word   []int32 // node → literal that ends here, or -1
	link   []int32 // node → next node on the fail path with a literal, or -1
	root   [256]int32
}

// newAutomaton builds the automaton of distinct, non-empty literals.
func newAutomaton(literals []string) *automaton {
	order := make([]int32, len(literals))
	for i := range order {
		order[i] = int32(i)
	}
	sort.Slice(order, func(i, j int) bool { return literals[order[i]] < literals[order[j]] })
	a := &automaton{}
	// Each node is a run of the sorted literals that share its prefix.
	type run struct{ from, to, depth int32 }
	queue := []run{{0, int32(len(order)), 0}}
	for n := 0; n < len(queue); n++ {
		r := queue[n]
		a.first = append(a.first, int32(len(a.label)))
		ends := int32(-1)
		i := r.from
		if i < r.to && len(literals[order[i]]) == int(r.depth) {
			ends = order[i]
			i++
		}
		a.word = append(a.word, ends)
		for i < r.to {
			c := literals[order[i]][r.depth]
			j := i + 1
			for j < r.to && literals[order[j]][r.depth] == c {
				j++
			}
			a.label = append(a.label, c)
			a.target = append(a.target, int32(len(queue)))
			queue = append(queue, run{i, j, r.depth + 1})
			i = j
		}
	}
	a.first = append(a.first, int32(len(a.label)))
	a.links()
	return a
}

// links sets the fail and output links, breadth first.
func (a *automaton) links() {
	nodes := len(a.word)
	a.fail = make([]int32, nodes)
	a.link = make([]int32, nodes)
	a.link[0] = -1
	for e := a.first[0]; e < a.first[1]; e++ {
		a.root[a.label[e]] = a.target[e]
	}
	for n := range nodes {
		for e := a.first[n]; e < a.first[n+1]; e++ {
			child := a.target[e]
			if n > 0 {
				a.fail[child] = a.step(a.fail[n], a.label[e])
			}
			f := a.fail[child]
			a.link[child] = a.link[f]
			if a.word[f] >= 0 {
				a.link[child] = f
			}
		}
	}
}

func (a *automaton) step(n int32, c byte) int32 {
	for n != 0 {
		for e := a.first[n]; e < a.first[n+1]; e++ {
			if a.label[e] == c {
				return a.target[e]
			}
		}
		n = a.fail[n]
	}
	return a.root[c]
}

// scan calls found with each literal that ends at each place of s; end is the byte behind it.
func (a *automaton) scan(s string, found func(literal int32, end int)) {
	n := int32(0)
	for i := 0; i < len(s); i++ {
		n = a.step(n, s[i])
		for m := n; m > 0; m = a.link[m] {
			if a.word[m] >= 0 {
				found(a.word[m], i+1)
			}
		}
	}
}
