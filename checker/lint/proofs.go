package lint

import (
	"fmt"
	"slices"
	"strings"

	"scamcheck/checker/pack"
)

// enough is how many examples of either kind a cue needs.
const enough = 2

// proofs counts the examples. In Reference each cue is proved; other languages may have gaps, which are told.
func (l *linter) proofs() {
	for _, lexicon := range l.pack.Lexicons {
		match, clear := map[int]int{}, map[int]int{}
		for _, w := range lexicon.Wordings {
			match[w.Cue] += len(w.Match)
			clear[w.Cue] += len(w.Clear)
			l.entry(w)
		}
		var gaps []string
		for i, cue := range l.pack.Cues {
			if match[i] >= enough && clear[i] >= enough {
				continue
			}
			if lexicon.Lang == Reference {
				l.Problems.Add(cue.At, "%q has %d match and %d clear examples in words/%s/; write %d of each, half of them polite and plain.",
					cue.ID, match[i], clear[i], Reference, enough)
			} else {
				gaps = append(gaps, cue.ID)
			}
		}
		l.gaps("words/"+lexicon.Lang, gaps, "Cues without two match and two clear examples")
	}
}

// entry holds one entry to its own proofs.
func (l *linter) entry(w pack.Wording) {
	for _, e := range slices.Concat(w.Match, w.Clear, w.KnownMiss, w.KnownFalseAlarm) {
		if problem := badMarks(e.Text); problem != "" {
			l.Problems.Add(e.At, "%s", problem)
		}
	}
	switch examples := len(w.Match) + len(w.Clear) + len(w.KnownMiss) + len(w.KnownFalseAlarm); {
	case len(w.Any) > 0 && len(w.Match) == 0:
		l.Problems.Add(w.At, "Nothing proves that these wordings find what they should; add a \"match\" example of your own.")
	case len(w.Any) > 0 && len(w.Clear) == 0:
		l.Problems.Add(w.At, "Nothing proves that these wordings leave honest texts alone; add a \"clear\" example that looks alike.")
	case len(w.Any) == 0 && len(w.Unless) > 0:
		l.Problems.Add(w.At, "An \"unless\" takes back the wordings of its entry, and this entry has none; move it or remove it.")
	case len(w.Any) == 0 && examples == 0:
		l.Problems.Add(w.At, "This entry says nothing; give it \"any\" or examples, or remove it.")
	}
}

// badMarks finds brackets ⟦ ⟧ that are not in pairs, one behind the other.
func badMarks(example string) string {
	open := false
	for _, r := range example {
		if r == '⟦' && open || r == '⟧' && !open {
			return "The marks ⟦ and ⟧ are not in pairs; each ⟦ needs one ⟧ behind it, before the next ⟦."
		}
		open = open && r != '⟧' || r == '⟦'
	}
	if open {
		return "The mark ⟦ is never closed; put a ⟧ behind the words it marks."
	}
	return ""
}

// mostGaps are named in one line; who fills these is told of the next.
const mostGaps = 40

// gaps notes what a file or folder lacks, as one line.
func (l *linter) gaps(where string, ids []string, what string) {
	if len(ids) == 0 {
		return
	}
	list := strings.Join(ids[:min(len(ids), mostGaps)], ", ")
	if more := len(ids) - mostGaps; more > 0 {
		list += fmt.Sprintf(" and %d more", more)
	}
	l.Notes.Add(pack.PlaceIn(where, "", -1), "%s (%d): %s.", what, len(ids), list)
}
