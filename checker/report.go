package checker

import (
	"strconv"
	"unicode/utf8"
)

// Report is the whole answer to one text. Positions are bytes of the text as it was given; AppendJSON can write them
// in UTF-16 units for JavaScript.
type Report struct {
	Verdict   string // none, careful, strong, too-short or cannot-read
	Family    string // the kind of scam it looks like most, or ""
	Track     string // the course it follows: investment, tasks, overseas, or ""
	Stance    string // what kind of text about scams or honest business it is, or "" for none in particular
	Language  string // that most of it is written in: BCP 47, "und" when unknown
	Stage     string // the furthest stage of the track that is reached
	Next      []string
	Long      bool // a chat or a long text, in which a careful verdict takes more (package score); not in the JSON
	Families  []FamilyScore
	Languages []Language // all that it is written in, the main one first
	Wanted    []string   // languages whose words would have been looked for, had they been among the packs
	Cues      []CueHit
	Messages  []Message
	Evidence  []Evidence
}

// FamilyScore is how much speaks for one family, and the stages of it that were seen.
type FamilyScore struct {
	Family string
	Score  float64
	Stages []string
}

// CueHit is one sign that was seen, with the words that carry it.
type CueHit struct {
	Cue      string
	Stage    string
	Weight   int // the highest of its weights
	Decisive bool
	Counted  bool // false: seen, but denied, quoted or said by the person themself
	Families []FamilyWeight
	Spans    [][2]int
}

// FamilyWeight is what a cue counts for a family.
type FamilyWeight struct {
	Family string
	Weight int
}

// Language is a language that the text is written in.
type Language struct {
	Code string // BCP 47, "und" when unknown
	Read bool   // there are words for it; what is written in others was not read
}

// Message is one message of a chat; a text that is no chat is one message without a sender.
type Message struct {
	Sender   string
	Self     bool // written by the person who pasted it, as far as the name tells
	Span     [2]int
	Language string // BCP 47
}

// Evidence is something typed that stands in the text whatever its language: a link, an amount, an address.
type Evidence struct {
	Kind string
	Span [2]int
}

// Units are the units that positions are written in.
type Units int

const (
	Bytes Units = iota // of UTF-8
	UTF16              // code units, as JavaScript counts
)

// AppendJSON appends the report as JSON. text is what was checked; it is needed to convert positions.
// It is written out by hand: encoding/json would add a tenth to the size of the page.
func (r *Report) AppendJSON(dst []byte, text string, units Units) []byte {
	w := writer{dst: dst, position: func(at int) int { return at }}
	if units == UTF16 {
		w.position = utf16Positions(text)
	}
	w.open('{')
	w.text("verdict", r.Verdict)
	w.text("family", r.Family)
	w.text("track", r.Track)
	w.text("stance", r.Stance)
	w.text("language", r.Language)
	w.list("languages", len(r.Languages), func(i int) {
		w.open('{')
		w.text("code", r.Languages[i].Code)
		w.yes("read", r.Languages[i].Read)
		w.close('}')
	})
	w.texts("wanted", r.Wanted)
	w.text("stage", r.Stage)
	w.texts("next", r.Next)
	w.list("families", len(r.Families), func(i int) {
		f := r.Families[i]
		w.open('{')
		w.text("family", f.Family)
		w.key("score")
		w.dst = strconv.AppendFloat(w.dst, f.Score, 'f', -1, 64)
		w.texts("stages", f.Stages)
		w.close('}')
	})
	w.list("cues", len(r.Cues), func(i int) { w.cue(&r.Cues[i]) })
	w.list("messages", len(r.Messages), func(i int) {
		w.open('{')
		w.text("sender", r.Messages[i].Sender)
		w.yes("self", r.Messages[i].Self)
		w.key("span")
		w.span(r.Messages[i].Span)
		w.text("language", r.Messages[i].Language)
		w.close('}')
	})
	w.list("evidence", len(r.Evidence), func(i int) {
		w.open('{')
		w.text("kind", r.Evidence[i].Kind)
		w.key("span")
		w.span(r.Evidence[i].Span)
		w.close('}')
	})
	w.close('}')
	return w.dst
}

func (w *writer) cue(c *CueHit) {
	w.open('{')
	w.text("cue", c.Cue)
	w.text("stage", c.Stage)
	w.key("weight")
	w.dst = strconv.AppendInt(w.dst, int64(c.Weight), 10)
	w.yes("decisive", c.Decisive)
	w.yes("counted", c.Counted)
	w.key("families")
	w.open('{')
	for _, f := range c.Families {
		w.key(f.Family)
		w.dst = strconv.AppendInt(w.dst, int64(f.Weight), 10)
	}
	w.close('}')
	w.list("spans", len(c.Spans), func(i int) { w.span(c.Spans[i]) })
	w.close('}')
}

// utf16Positions converts byte offsets of text to UTF-16 units. It remembers where it stood, so that a run of rising
// offsets costs one pass.
func utf16Positions(text string) func(int) int {
	at, units := 0, 0
	return func(offset int) int {
		if offset < at {
			at, units = 0, 0
		}
		for at < offset {
			r, size := utf8.DecodeRuneInString(text[at:])
			at += size
			units++
			if r > 0xFFFF {
				units++
			}
		}
		return units
	}
}
