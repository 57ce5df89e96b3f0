package canon

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/tidwall/gjson"
)

// node is a value with its fields in canonical order.
type node struct {
	line         string // all of it on one line
	width        int    // of the line, in characters
	items        []item // of a list or an object
	object       bool
	listsObjects bool // it holds objects in a list; they have a line each, for such lists are what people add to
}

// item is a value in a list, or in an object behind its key.
type item struct {
	key   string
	label string // the key as it is written, with its colon
	*node
}

func newNode(v gjson.Result, s *shape) *node {
	n := &node{line: v.Raw, object: v.IsObject()}
	switch {
	case v.Type == gjson.String:
		n.line = quote(v.Str)
	case n.object:
		s = s.of(v)
		v.ForEach(func(key, value gjson.Result) bool {
			n.items = append(n.items, item{key.Str, quote(key.Str) + ": ", newNode(value, s.field(key.Str))})
			return true
		})
		slices.SortStableFunc(n.items, func(a, b item) int { return s.rank(a.key) - s.rank(b.key) })
		n.close("{", "}")
	case v.IsArray():
		s = s.of(v)
		v.ForEach(func(_, value gjson.Result) bool {
			n.items = append(n.items, item{node: newNode(value, s.item)})
			return true
		})
		n.close("[", "]")
	}
	n.width = utf8.RuneCountInString(n.line)
	return n
}

// close makes one line of the items.
func (n *node) close(opening, closing string) {
	lines := make([]string, len(n.items))
	for i, item := range n.items {
		lines[i] = item.label + item.line
		n.listsObjects = n.listsObjects || item.listsObjects || item.object && !n.object
	}
	n.line = opening + strings.Join(lines, ", ") + closing
}

// wrapsText tells an object whose only field is a text, as {"regex": "…"}: a line for it alone would not make it shorter.
func (n *node) wrapsText() bool {
	return n.object && len(n.items) == 1 && n.items[0].line[0] == '"'
}
