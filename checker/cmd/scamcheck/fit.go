package main

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"

	"scamcheck/checker"
	"scamcheck/checker/pack"
	"scamcheck/checker/score"
)

const aboutFit = `DIR …: count each cue in labelled texts (see eval), and say which weight the data suggests.

A cue is counted where it counts for the verdict, and near-duplicates once. For each family of a cue, the odds of seeing it
in scams of that family are held against those of seeing it in honest texts. One point of weight is worth what it is worth
on average over all cues in these texts; today's weight is taken for right, give or take a point, until the texts say
otherwise. A weight stays as it is when fewer than 8 texts have the cue, or when the 95 % interval of what the data suggests
includes it. Weights keep their sign and stay whole numbers from 1 to 4.

The effect of each suggestion is that of taking it alone. Texts in languages that the patterns have no words for are left
out, and so are scams of the family "other-scam". Cues of stances are counted and never moved.`

// fitting is everything that fit says.
type fitting struct {
	Texts   int           `json:"texts"`
	LeftOut int           `json:"left_out"` // in languages without words
	Point   float64       `json:"point"`    // how many times likelier in scams one point of weight makes a cue
	Now     tally         `json:"now"`
	All     effect        `json:"all_moves"` // of taking all that move
	Weights []weight      `json:"weights"`
	Stances []stanceCount `json:"stances"`
}

// stanceCount is how often a cue of a stance is there.
type stanceCount struct {
	Cue    string `json:"cue"`
	Stance string `json:"stance"`
	Weight int    `json:"weight"`
	Scams  share  `json:"scams"`
	Honest share  `json:"honest"`
}

func fit(args []string, s streams) error {
	o := newWriter("fit", aboutFit, s)
	asJSON := o.Bool("json", false, "print one document of JSON instead of tables")
	lang := o.String("lang", "", "only texts in these languages, a `list` such as en,zh")
	write := o.Bool("write", false, "change the weights that the data would move in the files of the patterns, and nothing else in them")
	only := o.String("cues", "", "let only these cues move, a `list` of their ids")
	if err := o.parse(args); err != nil {
		return err
	}
	if o.NArg() == 0 {
		return errors.New("fit needs at least one folder with .jsonl files")
	}
	p, err := o.source()
	if err != nil {
		return err
	}
	for _, id := range list(*only) {
		if _, known := p.CueID(id); !known {
			return fmt.Errorf("no cue is named %q; the ids are in cues/", id)
		}
	}
	f, err := newFitting(p, o.place, choice{dirs: o.Args(), languages: list(*lang), once: true}, list(*only)...)
	if err != nil {
		return err
	}
	if *write {
		if err := writeWeights(o.patterns, f.moves()); err != nil {
			return err
		}
		fmt.Fprintf(s.err, "%d weights were changed in %s.\n", len(f.moves()), o.patterns)
	}
	if *asJSON {
		return writeJSON(s.out, f)
	}
	var b strings.Builder
	f.write(&b)
	_, err = io.WriteString(s.out, b.String())
	return err
}

// newFitting counts the cues of a pack in the chosen texts. Only the cues named may move; all may where none is.
func newFitting(p *pack.Pack, place func(pack.At) string, c choice, only ...string) (*fitting, error) {
	texts, leftOut, err := judgeAll(p, c)
	if err != nil {
		return nil, err
	}
	f := &fitting{Texts: len(texts), LeftOut: leftOut, Weights: []weight{}, Stances: []stanceCount{}}
	count := countCues(texts)
	for i := range p.Cues {
		cue := &p.Cues[i]
		if cue.Stance != "" {
			f.Stances = append(f.Stances, stanceCount{cue.ID, cue.Stance, cue.Weight, count.scams(cue, pack.Families...), count.honest(cue)})
		}
		for _, family := range pack.Families {
			if now, ok := cue.Families[family]; ok {
				f.Weights = append(f.Weights, weight{Cue: cue.ID, Family: family, At: place(cue.At), Now: now,
					Scams: count.scams(cue, family), Honest: count.honest(cue), cue: cue})
			}
		}
	}
	f.suggest(only)
	f.addEffects(&judge{p, texts})
	return f, nil
}

// judgeAll checks the chosen texts in languages that the pack has words for, and keeps what each verdict came from.
func judgeAll(p *pack.Pack, c choice) (texts []*sample, leftOut int, err error) {
	lookers := make([]looker, runtime.GOMAXPROCS(0))
	for i := range lookers {
		c, err := checker.New(p)
		if err != nil {
			return nil, 0, err
		}
		lookers[i] = func(s *sample, text string) {
			report := reportOf(c.Check(text))
			s.outcome, s.long = newOutcome(report), report.Long
			for _, cue := range report.Cues {
				if id, ok := p.CueID(cue.Cue); ok && cue.Counted {
					s.signs = append(s.signs, score.Sign{Cue: &p.Cues[id]})
				}
			}
		}
	}
	samples, err := c.look(lookers)
	for _, s := range samples {
		switch {
		case !hasWords(p, s.lang):
			leftOut++
		case s.target() || s.honest():
			texts = append(texts, s)
		}
	}
	return texts, leftOut, err
}

// hasWords tells whether the pack has words for a language.
func hasWords(p *pack.Pack, lang string) bool {
	return slices.ContainsFunc(p.Lexicons, func(l pack.Lexicon) bool { return serves(l.Lang, lang) })
}

// serves tells whether the words of one language are those of the other: the same, or that in another script but the
// Latin one, which makes a language of its own ("hi-Latn").
func serves(words, lang string) bool {
	base, script, _ := strings.Cut(lang, "-")
	return words == lang || words == base && script != "Latn"
}
