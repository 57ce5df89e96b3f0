package tell

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"scamcheck/checker"
	"scamcheck/checker/match"
	"scamcheck/checker/pack"
)

// Cue explains one cue: each of its frames, and each of its wordings that a word of the text called for.
func Cue(t *checker.Trace, source, id string) ([]Section, error) {
	at, known := t.Pack.CueID(id)
	if !known {
		return nil, unknownCue(t.Pack, id)
	}
	x := &teller{t, source}
	cue := &t.Pack.Cues[at]
	head := Section{Title: "The cue"}
	head.add(0, cue.At, "%s", what(cue))
	return filled(head, x.foundOf(id), x.framesOf(cue), x.wordingsOf(id)), nil
}

func (x *teller) foundOf(id string) Section {
	section := Section{Title: "Found"}
	if slices.ContainsFunc(x.Signs, func(s checker.Sign) bool { return s.Cue.ID == id }) {
		x.cue(&section, id)
		section.Lines = section.Lines[1:]
	}
	return unfolded(section)
}

// unfolded makes the details of a section plain lines. Its lines move up by one.
func unfolded(section Section) Section {
	for i := range section.Lines {
		section.Lines[i].Depth--
		section.Lines[i].Detail = false
	}
	return section
}

// framesOf tells what each frame of a cue lacks that was not found.
func (x *teller) framesOf(cue *pack.Cue) Section {
	section := Section{Title: "Frames that were not found"}
	rest := len(cue.Frames)
	for _, n := range x.nearest() {
		if n.Cue == cue {
			rest--
			section.add(1, n.At, "%s", x.lack(n))
			for i := range n.Parts {
				x.part(&section, &n.Parts[i])
			}
		}
	}
	found := map[pack.At]bool{}
	for _, s := range x.Signs {
		if s.Cue == cue && s.Line == nil {
			found[s.At] = true
		}
	}
	if rest -= len(found); rest > 0 {
		section.add(1, nowhere, "%d more, of which nothing is there", rest)
	}
	return unfolded(section)
}

// wordingsOf tells how the wordings of a cue fared.
func (x *teller) wordingsOf(id string) Section {
	section := Section{Title: "Wordings that were called for"}
	tried := map[pack.At]bool{}
	for i := range x.Tries {
		t := &x.Tries[i]
		if t.Cue != id {
			continue
		}
		tried[t.Line.At] = true
		section.add(0, t.Line.At, "%s", x.tried(t)).Quiet = t.Fate != match.Counts
	}
	all := 0
	for _, lexicon := range x.Pack.Lexicons {
		for _, w := range lexicon.Wordings {
			if x.Pack.Cues[w.Cue].ID == id && slices.Contains(x.Lexicons, lexicon.Lang) {
				all += len(w.Any) + len(w.Unless)
			}
		}
	}
	if rest := all - len(tried); rest > 0 {
		section.add(0, nowhere, "%d more, of which no telling word is there", rest)
	}
	return section
}

// mostAlike is how many ids are offered for one that is unknown.
const mostAlike = 5

// unknownCue is the error for an id that no cue has; it names the ids that share most of its words.
func unknownCue(p *pack.Pack, id string) error {
	shared := map[string]int{}
	var alike []string
	for _, cue := range p.Cues {
		for _, word := range strings.Split(id, "-") {
			if len(word) > 2 && strings.Contains(cue.ID, word) {
				shared[cue.ID]++
			}
		}
		if shared[cue.ID] > 0 {
			alike = append(alike, cue.ID)
		}
	}
	if len(alike) == 0 {
		return fmt.Errorf("there is no cue %q; their ids are in the files of cues/", id)
	}
	slices.SortStableFunc(alike, func(a, b string) int { return cmp.Compare(shared[b], shared[a]) })
	return fmt.Errorf("there is no cue %q; do you mean %s?", id, strings.Join(alike[:min(len(alike), mostAlike)], ", "))
}
