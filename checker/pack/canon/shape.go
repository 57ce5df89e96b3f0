package canon

import (
	"slices"
	"strings"

	"github.com/tidwall/gjson"
)

// shape is the outline of a value as its JSON Schema describes it: which keys an object has, in which order, and what
// stands below them. A nil shape describes nothing, and what it does not describe stays in the order of the file.
type shape struct {
	keys   []string // fields in their order
	below  map[string]*shape
	others *shape   // what stands below all other keys, which are names
	item   *shape   // of a list
	oneOf  []*shape // the forms it can take
}

// newShape reads the part v of a JSON Schema.
func newShape(schema, v gjson.Result) *shape {
	if _, inside, ok := strings.Cut(v.Get("$ref").Str, "#/"); ok {
		v = schema.Get(strings.ReplaceAll(inside, "/", "."))
	}
	if !v.IsObject() { // true, false and nothing at all describe nothing
		return nil
	}
	s := &shape{below: map[string]*shape{}}
	v.Get("properties").ForEach(func(key, value gjson.Result) bool {
		s.keys = append(s.keys, key.Str)
		s.below[key.Str] = newShape(schema, value)
		return true
	})
	s.others = newShape(schema, v.Get("additionalProperties"))
	s.item = newShape(schema, v.Get("items"))
	for _, form := range v.Get("oneOf").Array() {
		s.oneOf = append(s.oneOf, newShape(schema, form))
	}
	return s
}

// of is the form of s that describes most keys of v; it is never nil.
func (s *shape) of(v gjson.Result) *shape {
	if s == nil {
		return &shape{}
	}
	best, most := s, s.describes(v)
	for _, form := range s.oneOf {
		if n := form.describes(v); n > most {
			best, most = form, n
		}
	}
	return best
}

func (s *shape) describes(v gjson.Result) (keys int) {
	if s == nil {
		return 0
	}
	v.ForEach(func(key, _ gjson.Result) bool {
		if slices.Contains(s.keys, key.Str) {
			keys++
		}
		return true
	})
	return keys
}

// field is the shape of what stands below a key.
func (s *shape) field(key string) *shape {
	if below, known := s.below[key]; known {
		return below
	}
	return s.others
}

// rank orders keys: $schema, then the fields in the order of the schema, then all others as they stand.
func (s *shape) rank(key string) int {
	if key == "$schema" {
		return -1
	}
	if i := slices.Index(s.keys, key); i >= 0 {
		return i
	}
	return len(s.keys)
}
