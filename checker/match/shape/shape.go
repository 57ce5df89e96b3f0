// Package shape tells of a regex, before it ever runs, that no text can make it run for long. Regexes come from pattern
// files, also of strangers, and in WebAssembly nothing can stop one that has run away.
//
// Parse reads the regex into a tree. Rules look at the tree for what is known to take long and say how to write it
// instead. What passes them is held to a budget of steps for each character of a text, see budget.go; so what is
// accepted takes time in proportion to the text.
package shape

// Check reads a regex and refuses what could take long to match. The error is a sentence with the place.
func Check(source string) (*Node, error) {
	tree, err := Parse(source)
	if err != nil {
		return nil, err
	}
	c := &checker{source: source}
	c.rules(tree, place{})
	c.walk(tree, start)
	if c.fault != nil {
		return nil, c.fault
	}
	return tree, nil
}

type checker struct {
	source string
	steps  float64 // for each character of a text, see budget.go
	fault  error   // the first one
}

func (c *checker) refuse(n *Node, message string) {
	if c.fault == nil {
		c.fault = &fault{c.source, n.At, message}
	}
}
