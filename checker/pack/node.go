package pack

import (
	"math"
	"slices"
	"strings"

	"github.com/tidwall/gjson"
)

// file is one pattern file being read; problems found in it are collected, never returned one by one.
type file struct {
	name     string
	src      string
	problems *Problems
}

func (f *file) at(offset int) At { return At{f, offset} }

// node is a JSON value together with the place it stands at.
type node struct {
	file *file
	v    gjson.Result
}

func (f *file) root() (node, bool) {
	if offset, what := syntaxError(f.src); offset >= 0 {
		f.problems.Add(f.at(offset), "%s.", what)
		return node{}, false
	}
	return node{f, gjson.Parse(f.src)}, true
}

func (n node) at() At { return n.file.at(n.v.Index) }

func (n node) problem(format string, args ...any) { n.file.problems.Add(n.at(), format, args...) }

// exists tells whether the key that n was taken from is there at all.
func (n node) exists() bool { return n.v.Exists() }

// object reads an object with a closed list of keys. Those whose name ends in "!" must be there; of the others, what is
// missing does not exist but has the place of the object.
func (n node) object(keys ...string) map[string]node {
	fields := map[string]node{}
	if !n.v.IsObject() {
		n.problem("Expected an object in curly brackets, got %s.", n.kind())
		return fields
	}
	n.v.ForEach(func(key, value gjson.Result) bool {
		name := key.String()
		here := n.file.at(key.Index)
		if _, twice := fields[name]; twice {
			n.file.problems.Add(here, "The key %q stands here twice; keep one.", name)
		}
		if !slices.Contains(keys, name) && !slices.Contains(keys, name+"!") {
			n.file.problems.Add(here, "Unknown key %q; this object may have: %s.", name, strings.ReplaceAll(strings.Join(keys, ", "), "!", ""))
		}
		fields[name] = node{n.file, value}
		return true
	})
	for _, key := range keys {
		name, must := strings.CutSuffix(key, "!")
		if _, there := fields[name]; there {
			continue
		}
		fields[name] = node{n.file, gjson.Result{Index: n.v.Index}} // so that a problem with it has a place
		if must {
			n.problem("The key %q is missing here; add it.", name)
		}
	}
	return fields
}

// entries calls visit for each key of an object whose keys are names, in the order of the file.
func (n node) entries(visit func(name string, at At, value node)) {
	if !n.exists() {
		return
	}
	if !n.v.IsObject() {
		n.problem("Expected an object in curly brackets, got %s.", n.kind())
		return
	}
	seen := map[string]bool{}
	n.v.ForEach(func(key, value gjson.Result) bool {
		if seen[key.String()] {
			n.file.problems.Add(n.file.at(key.Index), "The key %q stands here twice; keep one.", key.String())
		}
		seen[key.String()] = true
		visit(key.String(), n.file.at(key.Index), node{n.file, value})
		return true
	})
}

// list returns the values of a list; a missing one is empty.
func (n node) list() []node {
	if !n.exists() {
		return nil
	}
	if !n.v.IsArray() {
		n.problem("Expected a list in square brackets, got %s.", n.kind())
		return nil
	}
	var items []node
	n.v.ForEach(func(_, value gjson.Result) bool {
		items = append(items, node{n.file, value})
		return true
	})
	return items
}

// text reads a non-empty text; a missing one is "".
func (n node) text() string {
	switch {
	case !n.exists():
		return ""
	case n.v.Type != gjson.String:
		n.problem("Expected a text in double quotes, got %s.", n.kind())
		return ""
	case strings.TrimSpace(n.v.Str) == "":
		n.problem("This text is empty; fill it in or remove it.")
	}
	return n.v.Str
}

func (n node) texts() []string {
	var all []string
	for _, item := range n.list() {
		all = append(all, item.text())
	}
	return all
}

// whole reads a whole number from low to high; a missing one is 0.
func (n node) whole(low, high int) int {
	if !n.exists() {
		return 0
	}
	f := n.v.Num
	if n.v.Type != gjson.Number || f != math.Trunc(f) || f < float64(low) || f > float64(high) {
		n.problem("Expected a whole number from %d to %d, got %s.", low, high, n.kind())
		return 0
	}
	return int(f)
}

func (n node) yes() bool {
	if n.exists() && n.v.Type != gjson.True && n.v.Type != gjson.False {
		n.problem("Expected true or false, got %s.", n.kind())
	}
	return n.v.Type == gjson.True
}

// kind names what n is, for messages.
func (n node) kind() string {
	switch {
	case !n.exists():
		return "nothing"
	case n.v.IsArray():
		return "a list"
	case n.v.IsObject():
		return "an object"
	case n.v.Type == gjson.String:
		return "a text"
	case n.v.Type == gjson.Number:
		return "the number " + n.v.Raw
	}
	return n.v.Raw
}
