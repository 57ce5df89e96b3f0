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

// Node is a JSON value together with the place it stands at. What it is asked for and does not hold becomes a problem
// of its file, so that a reader can go on and find the rest.
type Node struct {
	file *file
	v    gjson.Result
}

// Read reads a file that the engine does without, for tools that check a whole folder. What is wrong with it goes to
// problems; ok is false when it is no JSON at all.
func Read(name, src string, problems *Problems) (root Node, ok bool) {
	return (&file{name, src, problems}).root()
}

func (f *file) root() (Node, bool) {
	if offset, what := syntaxError(f.src); offset >= 0 {
		f.problems.Add(f.at(offset), "%s.", what)
		return Node{}, false
	}
	return Node{f, gjson.Parse(f.src)}, true
}

// At is the place of n.
func (n Node) At() At { return n.file.at(n.v.Index) }

// Problem notes a problem of n: a sentence that says what is wrong and what to do.
func (n Node) Problem(format string, args ...any) { n.file.problems.Add(n.At(), format, args...) }

// Exists tells whether the key that n was taken from is there at all.
func (n Node) Exists() bool { return n.v.Exists() }

// Field is the value of one key of an object that somebody else holds to its form. A missing one does not exist but has
// the place of the object.
func (n Node) Field(key string) Node {
	field := Node{n.file, gjson.Result{Index: n.v.Index}}
	if n.v.IsObject() {
		n.v.ForEach(func(name, value gjson.Result) bool {
			if name.String() == key {
				field.v = value
			}
			return true
		})
	}
	return field
}

// Object reads an object with a closed list of keys. Those whose name ends in "!" must be there; of the others, what is
// missing does not exist but has the place of the object.
func (n Node) Object(keys ...string) map[string]Node {
	fields := map[string]Node{}
	whole := n.v.IsObject()
	if !whole {
		n.Problem("Expected an object in curly brackets, got %s.", n.kind())
	}
	n.each(func(name string, at At, value Node) {
		if !slices.Contains(keys, name) && !slices.Contains(keys, name+"!") {
			n.file.problems.Add(at, "Unknown key %q; this object may have: %s.", name, strings.ReplaceAll(strings.Join(keys, ", "), "!", ""))
		}
		fields[name] = value
	})
	for _, key := range keys {
		name, must := strings.CutSuffix(key, "!")
		if _, there := fields[name]; there {
			continue
		}
		fields[name] = Node{n.file, gjson.Result{Index: n.v.Index}} // so that a problem with it has a place
		if must && whole {
			n.Problem("The key %q is missing here; add it.", name)
		}
	}
	return fields
}

// Entries calls visit for each key of an object whose keys are names, in the order of the file.
func (n Node) Entries(visit func(name string, at At, value Node)) {
	if !n.Exists() {
		return
	}
	if !n.v.IsObject() {
		n.Problem("Expected an object in curly brackets, got %s.", n.kind())
	}
	n.each(visit)
}

// each visits the keys of an object, and complains of those that stand there twice.
func (n Node) each(visit func(name string, at At, value Node)) {
	if !n.v.IsObject() {
		return
	}
	seen := map[string]bool{}
	n.v.ForEach(func(key, value gjson.Result) bool {
		name, at := key.String(), n.file.at(key.Index)
		if seen[name] {
			n.file.problems.Add(at, "The key %q stands here twice; keep one.", name)
		}
		seen[name] = true
		visit(name, at, Node{n.file, value})
		return true
	})
}

// List returns the values of a list; a missing one is empty.
func (n Node) List() []Node {
	if !n.Exists() {
		return nil
	}
	if !n.v.IsArray() {
		n.Problem("Expected a list in square brackets, got %s.", n.kind())
		return nil
	}
	var items []Node
	n.v.ForEach(func(_, value gjson.Result) bool {
		items = append(items, Node{n.file, value})
		return true
	})
	return items
}

// Text reads a non-empty text; a missing one is "".
func (n Node) Text() string {
	switch {
	case !n.Exists():
		return ""
	case n.v.Type != gjson.String:
		n.Problem("Expected a text in double quotes, got %s.", n.kind())
		return ""
	case strings.TrimSpace(n.v.Str) == "":
		n.Problem("This text is empty; fill it in or remove it.")
	}
	return n.v.Str
}

// Texts reads a list of texts.
func (n Node) Texts() []string {
	var all []string
	for _, item := range n.List() {
		all = append(all, item.Text())
	}
	return all
}

// Whole reads a whole number from low to high; a missing one is 0.
func (n Node) Whole(low, high int) int {
	if !n.Exists() {
		return 0
	}
	f := n.v.Num
	if n.v.Type != gjson.Number || f != math.Trunc(f) || f < float64(low) || f > float64(high) {
		n.Problem("Expected a whole number from %d to %d, got %s.", low, high, n.kind())
		return 0
	}
	return int(f)
}

// Yes reads true or false; a missing one is false.
func (n Node) Yes() bool {
	if n.Exists() && n.v.Type != gjson.True && n.v.Type != gjson.False {
		n.Problem("Expected true or false, got %s.", n.kind())
	}
	return n.v.Type == gjson.True
}

// kind names what n is, for messages.
func (n Node) kind() string {
	switch {
	case !n.Exists():
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
