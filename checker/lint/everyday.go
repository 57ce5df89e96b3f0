package lint

import (
	"maps"
	"path"
	"slices"
	"strings"

	"scamcheck/checker"
	"scamcheck/checker/pack"
	"scamcheck/checker/score"
)

const (
	// mostShare is the share of everyday sentences that one wording or frame may be found in, unless its cue is known to be
	// common in honest messages (ordinary). The sentences are made to look like what scammers write; what is found in more
	// than one of fifty of them says little.
	mostShare = 0.02
	// ordinary is the weight of what is common in honest messages and counts only beside other signs.
	ordinary = 1
	// fewestHits keeps one unlucky sentence in a short list from condemning a wording.
	fewestHits = 2
	// Everyday sentences that a list needs before a share of it means something.
	enoughInReference, enoughInOthers = 150, 60
)

// everyday tries the honest sentences of clear/<language>.txt, one a line: none may be answered with a warning, and no
// wording or frame may be found in many of them.
func (l *linter) everyday(c *checker.Checker) error {
	for name, src := range l.files {
		if path.Dir(name) != "clear" {
			continue
		}
		found := map[pack.At]int{} // wording or frame → lines
		cues := map[pack.At]*pack.Cue{}
		count, offset := 0, 0
		for line := range strings.Lines(src) {
			at := pack.PlaceIn(name, src, offset)
			offset += len(line)
			if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			count++
			trace, err := c.Trace(line)
			if err != nil {
				return err
			}
			if v := trace.Report.Verdict; v == score.Careful || v == score.Strong {
				l.Problems.Add(at, "This everyday sentence is answered with %q, because of %s. Narrow what finds it, or, if anybody "+
					"should be warned of it, take it out.", v, because(trace))
			}
			for place, cue := range signs(trace) {
				found[place]++
				cues[place] = cue
			}
		}
		l.tooGeneral(name, found, cues, count)
		l.tooFew(name, count)
	}
	for _, lang := range l.languagesWithWords() {
		name := "clear/" + lang + ".txt"
		if _, begun := l.files[name]; !begun {
			l.tooFew(name, 0)
		}
	}
	return nil
}

// signs are the places in the pattern files of what was found in a text and speaks for a scam.
func signs(t *checker.Trace) map[pack.At]*pack.Cue {
	places := map[pack.At]*pack.Cue{}
	for _, s := range t.Signs {
		if (s.Against == "" || s.Against == checker.AgainstShadow) && s.Cue.Stage != "" {
			places[s.At] = s.Cue
		}
	}
	return places
}

func because(t *checker.Trace) string {
	var all []string
	for at, cue := range signs(t) {
		all = append(all, cue.ID+" ("+at.String()+")")
	}
	return strings.Join(sorted(all), ", ")
}

// tooGeneral finds what is found in more than mostShare of count sentences.
func (l *linter) tooGeneral(name string, found map[pack.At]int, cues map[pack.At]*pack.Cue, count int) {
	for at, hits := range found {
		weight := slices.Max(slices.Collect(maps.Values(cues[at].Families)))
		if share := float64(hits) / float64(count); share > mostShare && hits >= fewestHits && weight > ordinary {
			l.Problems.Add(at, "This is found in %d of %d everyday sentences (%s), more than %.0f %%: too general to be a sign for %q. Narrow it.",
				hits, count, name, 100*mostShare, cues[at].ID)
		}
	}
}

func (l *linter) tooFew(name string, count int) {
	need := enoughInOthers
	if languageOf(name) == Reference {
		need = enoughInReference
	}
	if count < need {
		l.Notes.Add(pack.PlaceIn(name, "", -1), "%d everyday sentences are few to tell what is too general; write %d.", count, need)
	}
}

func sorted(list []string) []string {
	slices.Sort(list)
	return list
}
