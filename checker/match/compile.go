// Package match finds in a folded text what a pack tells to look for: the words for concepts, frames of concepts near
// each other, and idioms. One pass over the text (the automaton) decides what is looked at more closely, so the cost
// of a check follows the text and hardly the number of wordings.
//
// It knows nothing of scores, families or stances: it says what stands where.
package match

import (
	"slices"
	"sort"
	"strings"

	"scamcheck/checker/pack"
	"scamcheck/checker/text"
)

// goal is what a sequence says when it is found.
type goal struct {
	kind goalKind
	id   int32 // concept, or index into Matcher.wordings
}

type goalKind uint8

const (
	aConcept goalKind = iota
	aWording
	aVeto // of a wording, in the same sentence
)

// template is a compiled line of the pattern files.
type template struct {
	steps []step
	step  int // the one whose words call for it
	goal  goal
	level int // 0, or one more than the highest concept it refers to
	line  *pack.Line
	idiom idiom // of a regex or a fuzzy phrase, which have no steps
}

// sequence is a template as seen from one of the words that call for it.
type sequence struct {
	*template
	form   []elem // the alternative of the calling step
	anchor int    // the calling word in it
}

// wording is what an entry of words is for.
type wording struct {
	cue    int
	shadow bool
}

// lexicon is one language, ready to scan with.
type lexicon struct {
	lang      string
	joined    []string // folded; see pack.Language
	automaton *automaton
	called    [][]int32 // literal → the sequences it calls for
	sequences []sequence
	levels    int
}

// Matcher is a compiled pack.
type Matcher struct {
	Traced bool // keep what is tried and dropped (see trace.go); for tools

	pack     *pack.Pack
	lexicons []*lexicon
	wordings []wording
	frames   []frame
	choices  [][]int // of concepts, in frames; see place
	contact  int
}

// frame is a pack.Frame with its cue. all are places: a concept, or len(pack.Concepts) plus the index of a choice.
type frame struct {
	cue    int
	all    []int
	within int32
	at     pack.At
}

// Compile makes a pack ready for matching. The error is of type pack.Problems and names every template, regex and
// phrase that cannot work.
func Compile(p *pack.Pack) (*Matcher, error) {
	m := &Matcher{pack: p}
	m.contact, _ = p.ConceptID("contact")
	var problems pack.Problems
	for _, lex := range p.Lexicons {
		c := compiler{m: m, lex: &lexicon{lang: lex.Lang, joined: joined(p, lex.Lang)}, problems: &problems, everyday: everyday(p, lex.Lang),
			levels: map[int]int{}, literals: map[string]int32{}}
		c.concepts(lex.Words)
		for _, w := range lex.Wordings {
			c.wording(w)
		}
		c.finish()
		m.lexicons = append(m.lexicons, c.lex)
	}
	known := map[string]int{}
	for i, cue := range p.Cues {
		for _, f := range cue.Frames {
			all := make([]int, len(f.All))
			for j, choice := range f.All {
				all[j] = m.place(choice, known)
			}
			m.frames = append(m.frames, frame{i, all, int32(f.Within), f.At})
		}
	}
	return m, problems.Err()
}

// place is the index of a choice among the lists of places that frames look into. Frames that have a choice in common
// share it, so that its places are put together once.
func (m *Matcher) place(choice []int, known map[string]int) int {
	if len(choice) == 1 {
		return choice[0]
	}
	sorted := slices.Clone(choice)
	sort.Sort(sort.IntSlice(sorted)) // and not slices.Sort, which costs the page two kilobytes
	key := make([]byte, 0, 2*len(sorted))
	for _, id := range sorted {
		key = append(key, byte(id), byte(id>>8))
	}
	place, ok := known[string(key)]
	if !ok {
		place = len(m.pack.Concepts) + len(m.choices)
		known[string(key)] = place
		m.choices = append(m.choices, sorted)
	}
	return place
}

// joined is what may stand joined before a word of a language, in folded form.
func joined(p *pack.Pack, lang string) []string {
	var folded []string
	for _, l := range p.Languages {
		if l.Code == lang {
			for _, s := range l.Joined {
				folded = append(folded, text.Fold(s).S)
			}
		}
	}
	return folded
}

func everyday(p *pack.Pack, lang string) map[string]bool {
	words := map[string]bool{}
	for _, l := range p.Languages {
		if l.Code == lang {
			for _, w := range l.Common {
				words[w] = true
			}
		}
	}
	return words
}

type compiler struct {
	m        *Matcher
	lex      *lexicon
	problems *pack.Problems
	everyday map[string]bool
	levels   map[int]int // concept → level, 0 while unknown
	literals map[string]int32
	texts    []string
}

// concepts compiles the words of all concepts. Those that others refer to come first, so that they are found first.
func (c *compiler) concepts(words map[int][]pack.Line) {
	ids := make([]int, 0, len(words))
	for id := range words {
		ids = append(ids, id)
	}
	sort.Sort(sort.IntSlice(ids))
	parsed := map[int][][]step{}
	for _, id := range ids {
		for _, line := range words[id] {
			parsed[id] = append(parsed[id], c.parse(line))
		}
	}
	for _, id := range ids {
		level, ok := c.level(id, parsed, 0)
		if !ok {
			c.problems.Add(words[id][0].At, "The concept %q refers to itself by way of others; break the circle.", c.m.pack.Concepts[id].Name)
		}
		for i, steps := range parsed[id] {
			c.add(steps, goal{aConcept, int32(id)}, level, &words[id][i])
		}
	}
}

// level is 0 for a concept of plain words, else one more than the highest it refers to.
func (c *compiler) level(id int, parsed map[int][][]step, depth int) (int, bool) {
	if level, known := c.levels[id]; known {
		return level, true
	}
	if depth > len(parsed) {
		return 0, false
	}
	highest := 0
	for _, steps := range parsed[id] {
		for _, concept := range refs(steps) {
			level, ok := c.level(concept, parsed, depth+1)
			if !ok {
				return 0, false
			}
			highest = max(highest, level+1)
		}
	}
	c.levels[id] = highest
	return highest, true
}

// refs lists the concepts that a template refers to.
func refs(steps []step) []int {
	var all []int
	for _, s := range steps {
		for _, form := range s {
			for _, e := range form {
				if e.kind == ref {
					all = append(all, e.concept)
				}
			}
		}
	}
	return all
}

func (c *compiler) parse(line pack.Line) []step {
	if strings.TrimSpace(line.Text) == "" {
		return nil // package pack has complained of it
	}
	steps, err := parseTemplate(line.Text, c.m.pack.ConceptID)
	if err != "" {
		c.problems.Add(line.At, "%s", err)
		return nil
	}
	return steps
}

func (c *compiler) wording(w pack.Wording) {
	id := int32(len(c.m.wordings))
	c.m.wordings = append(c.m.wordings, wording{w.Cue, w.Shadow})
	for i := range w.Any {
		switch line := &w.Any[i]; line.Kind {
		case pack.Template:
			c.templates(line, goal{aWording, id})
		case pack.Regex:
			c.regex(line, id)
		case pack.Fuzzy:
			c.fuzzy(line, id)
		}
	}
	for i := range w.Unless {
		c.templates(&w.Unless[i], goal{aVeto, id})
	}
}

func (c *compiler) templates(line *pack.Line, g goal) {
	steps := c.parse(*line)
	level := 0
	for _, concept := range refs(steps) {
		level = max(level, c.levels[concept]+1)
	}
	c.add(steps, g, level, line)
}

// add has each alternative of the anchor step call for the template.
func (c *compiler) add(steps []step, g goal, level int, line *pack.Line) {
	at := anchorStep(steps, c.everyday)
	if at < 0 {
		return // already complained of
	}
	t := &template{steps: steps, step: at, goal: g, level: level, line: line}
	for _, form := range steps[at] {
		anchor, _ := anchorOf(form, c.everyday)
		c.call(form[anchor].text, sequence{t, form, anchor})
	}
}

// call has the literal call for s.
func (c *compiler) call(literal string, s sequence) {
	id, known := c.literals[literal]
	if !known {
		id = int32(len(c.texts))
		c.literals[literal] = id
		c.texts = append(c.texts, literal)
		c.lex.called = append(c.lex.called, nil)
	}
	c.lex.called[id] = append(c.lex.called[id], int32(len(c.lex.sequences)))
	c.lex.sequences = append(c.lex.sequences, s)
	c.lex.levels = max(c.lex.levels, s.level)
}

func (c *compiler) finish() { c.lex.automaton = newAutomaton(c.texts) }
