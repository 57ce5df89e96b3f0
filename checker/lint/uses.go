package lint

import (
	"cmp"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"scamcheck/checker/match"
	"scamcheck/checker/pack"
)

// namedByEngine are the concepts that the engine asks for by name.
var namedByEngine = []string{pack.Denies, pack.AdvisesAgainst, pack.Exception, pack.Protects, pack.Condition, pack.ToReader, pack.FirstPerson}

// uses finds what is declared and serves nothing, and what is needed and not there.
func (l *linter) uses() {
	inFrames := map[int]bool{}
	for i := range l.pack.Cues {
		cue := &l.pack.Cues[i]
		l.repeatedFrames(cue)
		for _, frame := range cue.Frames {
			for _, id := range slices.Concat(frame.All...) {
				inFrames[id] = true
			}
		}
	}
	said := map[int]bool{} // cues with wordings
	for i := range l.pack.Lexicons {
		lexicon := &l.pack.Lexicons[i]
		for _, w := range lexicon.Wordings {
			said[w.Cue] = said[w.Cue] || len(w.Any) > 0
		}
		l.lacking(lexicon)
	}
	if len(l.langs) > 0 {
		return // a language that was not read may use it
	}
	used := l.usedIn(inFrames)
	for id, concept := range l.pack.Concepts {
		if id >= len(pack.Slots) && !used[id] && !slices.Contains(namedByEngine, concept.Name) {
			l.Problems.Add(concept.At, "No frame and no template needs the concept %q; use it or remove it, and its words.", concept.Name)
		}
	}
	for id, cue := range l.pack.Cues {
		if len(cue.Frames) == 0 && !said[id] {
			l.Problems.Add(cue.At, "The cue %q has neither a frame nor a wording, so it is never found; add one.", cue.ID)
		}
	}
}

// usedIn adds to the concepts that frames need those that templates refer to.
func (l *linter) usedIn(used map[int]bool) map[int]bool {
	refer := func(lines []pack.Line) {
		for _, line := range lines {
			if t, ok := match.ReadTemplate(l.pack, line.Text); ok && line.Kind == pack.Template && strings.Contains(line.Text, "{") {
				for _, id := range t.Concepts() {
					used[id] = true
				}
			}
		}
	}
	for _, lexicon := range l.pack.Lexicons {
		for _, lines := range lexicon.Words {
			refer(lines)
		}
		for _, w := range lexicon.Wordings {
			refer(w.Any)
			refer(w.Unless)
		}
	}
	return used
}

// repeatedFrames finds frames of one cue that ask for the same.
func (l *linter) repeatedFrames(cue *pack.Cue) {
	seen := map[string]pack.At{}
	for _, frame := range cue.Frames {
		parts := make([]string, len(frame.All))
		for i, choice := range frame.All {
			parts[i] = fmt.Sprint(slices.Sorted(slices.Values(choice)))
		}
		slices.Sort(parts)
		key := strings.Join(parts, " ")
		if first, twice := seen[key]; twice {
			l.Problems.Add(frame.At, "This frame asks for the same as that in %s; keep the one with the wider reach.", first)
		}
		seen[key] = frame.At
	}
}

// lacking finds parts of frames that a language has no words for: such a frame can never be found in it. In others than
// Reference that is only noted: whoever adds a concept cannot be asked to speak them all.
func (l *linter) lacking(lexicon *pack.Lexicon) {
	missing := map[string]int{} // what a frame asks for → for how many frames
	first := map[string]pack.At{}
	wanted := map[string]int{} // a concept → how many frames its words would help
	for _, cue := range l.pack.Cues {
		for _, frame := range cue.Frames {
			for _, choice := range frame.All {
				if slices.ContainsFunc(choice, func(id int) bool { return id < len(pack.Slots) || len(lexicon.Words[id]) > 0 }) {
					continue
				}
				name := l.named(choice)
				if missing[name]++; missing[name] == 1 {
					first[name] = frame.At
				}
				for _, id := range choice {
					wanted[l.pack.Concepts[id].Name]++
				}
			}
		}
	}
	if lexicon.Lang != Reference {
		names := slices.SortedFunc(maps.Keys(wanted), func(a, b string) int {
			return cmp.Or(cmp.Compare(wanted[b], wanted[a]), cmp.Compare(a, b))
		})
		l.gaps("words/"+lexicon.Lang, names, "Concepts that frames need and that have no words, the most needed first")
		return
	}
	for name, frames := range missing {
		l.Problems.Add(first[name], "%s has no words for %s (frames that need it: %d); add some to words/%s/concepts/%s.",
			lexicon.Lang, name, frames, lexicon.Lang, l.topic(name))
	}
}

// named is a choice of concepts as frames write it.
func (l *linter) named(choice []int) string {
	names := make([]string, len(choice))
	for i, id := range choice {
		names[i] = l.pack.Concepts[id].Name
	}
	return strings.Join(names, "|")
}

// topic is the file name under which a concept, the first of a choice, is declared; its words lie in files of that name.
func (l *linter) topic(choice string) string {
	name, _, _ := strings.Cut(choice, "|")
	id, _ := l.pack.ConceptID(name)
	file, _, _ := l.pack.Concepts[id].At.Place()
	return path.Base(file)
}
