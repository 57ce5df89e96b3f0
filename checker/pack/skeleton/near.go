package skeleton

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// fewNames is how many names a sentence can list.
const fewNames = 12

// unknown is the error for a name that there is not, with those that may be meant; where says where all are listed if
// they are too many for a sentence.
func unknown(what, name string, known []string, where string) error {
	switch close := near(name, known); {
	case len(close) > 0:
		return fmt.Errorf("there is no %s %q; did you mean %s?", what, name, list(close))
	case len(known) > 0 && len(known) <= fewNames:
		return fmt.Errorf("there is no %s %q, only %s", what, name, list(known))
	case where != "":
		return fmt.Errorf("there is no %s %q; %s", what, name, where)
	}
	return fmt.Errorf("there is no %s %q", what, name)
}

// near are up to three known names that differ from name in a third of its letters at most, or hold it; the nearest first.
func near(name string, known []string) []string {
	type candidate struct {
		name     string
		distance int
	}
	var candidates []candidate
	for _, other := range known {
		distance := levenshtein.ComputeDistance(strings.ToLower(name), strings.ToLower(other))
		if distance <= max(1, len(name)/3) || len(name) > 2 && strings.Contains(other, name) {
			candidates = append(candidates, candidate{other, distance})
		}
	}
	slices.SortStableFunc(candidates, func(a, b candidate) int { return cmp.Compare(a.distance, b.distance) })
	var names []string
	for _, c := range candidates[:min(3, len(candidates))] {
		names = append(names, c.name)
	}
	return names
}

// list is "a", "a or b", "a, b or c".
func list(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " or " + names[last]
}
