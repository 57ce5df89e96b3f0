package match

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
	"github.com/dlclark/regexp2"

	"scamcheck/checker/match/shape"
	"scamcheck/checker/pack"
	"scamcheck/checker/text"
)

// regexTimeout stops a runaway regex. In js/wasm the clock of regexp2 never advances while a match runs, so there the
// shape check (package shape) and the worker's own time budget are what protects; natively this is a third guard.
const regexTimeout = 200 * time.Millisecond

// MaxRegexSentence is the longest sentence, in folded bytes, that a regex is run on.
const MaxRegexSentence = 2000

// idiom is what is looked for by other means than a template. find is asked where a word that calls for it, the one at
// place anchor of it, stands at unit u.
type idiom interface {
	find(t *Text, anchor int, u int32) (Span, bool)
}

// regex is compiled when a text first calls for it: most never are.
type regex struct {
	line     *pack.Line
	compiled *regexp2.Regexp
}

func (c *compiler) regex(line *pack.Line, wording int32) {
	tree, err := shape.Check(line.Text)
	if err != nil {
		c.problems.Add(line.At, "%s", err.Error())
		return
	}
	literal := tree.Literal()
	if literal == "" {
		c.problems.Add(line.At, "This regex has no plain run of three letters outside brackets that every match must contain; "+
			"add one, it is what calls for the regex.")
		return
	}
	c.call(literal, sequence{&template{goal: goal{aWording, wording}, line: line, idiom: &regex{line: line}}, []elem{{text: literal, prefix: true}}, 0})
}

func (r *regex) compile() (err error) {
	if r.compiled == nil {
		if r.compiled, err = regexp2.Compile(r.line.Text, regexp2.IgnoreCase); err == nil {
			r.compiled.MatchTimeout = regexTimeout
		}
	}
	return err
}

// reading is what a regex found in a sentence.
type reading struct {
	sentence int32
	span     Span
	ok       bool
}

// find runs the regex on the sentence around unit u, once, however many of its words call for it.
func (r *regex) find(t *Text, _ int, u int32) (Span, bool) {
	last, ran := t.readings[r]
	if sentence := t.units[u].sentence; !ran || last.sentence != sentence {
		last.sentence = sentence
		last.span, last.ok = r.run(t, sentence)
		t.readings[r] = last
	}
	return last.span, last.ok
}

func (r *regex) run(t *Text, n int32) (Span, bool) {
	sentence := t.Folded.Sentences()[n]
	if sentence.End-sentence.Start > MaxRegexSentence || r.compile() != nil {
		return Span{}, false
	}
	s := t.Folded.S[sentence.Start:sentence.End]
	found, err := r.compiled.FindStringMatch(s)
	if err != nil || found == nil {
		return Span{}, false
	}
	// regexp2 counts runes; this is the one place where they become bytes.
	start := sentence.Start + runeOffset(s, found.Index)
	end := sentence.Start + runeOffset(s, found.Index+found.Length)
	return t.spanOf(start, end)
}

func runeOffset(s string, runes int) int {
	offset := 0
	for ; runes > 0 && offset < len(s); runes-- {
		_, size := utf8.DecodeRuneInString(s[offset:])
		offset += size
	}
	return offset
}

// fuzzy is a phrase that people misspell.
type fuzzy struct {
	text  string
	words int
	edits int
}

// fuzzyAnchorLetters is the least length of a word that may call for a fuzzy phrase.
const fuzzyAnchorLetters = 5

func (c *compiler) fuzzy(line *pack.Line, wording int32) {
	form := elements(strings.TrimSpace(text.Fold(line.Text).S), false)
	t := &template{goal: goal{aWording, wording}, line: line, idiom: &fuzzy{joinWords(form), len(form), line.Edits}}
	anchors := 0
	for i, e := range form {
		if utf8.RuneCountInString(e.text) >= fuzzyAnchorLetters && !c.everyday[e.text] {
			c.call(e.text, sequence{t, form, i})
			anchors++
		}
	}
	if anchors < 2 {
		c.problems.Add(line.At, "A fuzzy phrase needs at least two words of %d letters or more to be called by.", fuzzyAnchorLetters)
	}
}

func joinWords(form []elem) string {
	words := make([]string, len(form))
	for i, e := range form {
		words[i] = e.text
	}
	return strings.Join(words, " ")
}

// find compares the phrase with as many words around unit u, one more or less before it tried too.
func (f *fuzzy) find(t *Text, anchor int, u int32) (Span, bool) {
	for first := int(u) - anchor - 1; first <= int(u)-anchor+1; first++ {
		last := first + f.words - 1
		if first < 0 || last >= len(t.units) || t.units[first].sentence != t.units[last].sentence {
			continue
		}
		have := t.Folded.S[t.units[first].start:t.units[last].end]
		if len(have) > 2*len(f.text) {
			continue
		}
		if levenshtein.ComputeDistance(have, f.text) <= f.edits {
			return Span{int32(first), int32(last)}, true
		}
	}
	return Span{}, false
}
