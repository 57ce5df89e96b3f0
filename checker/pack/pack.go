// Package pack loads pattern files: JSON that people write without knowing Go. It checks their shape and the references
// between them, and reports every problem at once, each with its place. What the templates in them mean is the business
// of package match.
//
// Two forms hold the same files: the folder patterns/ (one file per topic, with examples and sources) and the runtime
// pack (one JSON document made by Bundle, without them), which is what a page downloads. Both are read by the same code.
package pack

import "slices"

// Families are the kinds of crime that the checker knows. A cue speaks for one or more of them.
var Families = []string{"pig-butchering", "romance-investment", "fake-job"}

// Slots are the concepts that no language has to provide: the engine finds them in every script and currency
// (package evidence). Contact is any way to answer: a link, an address, a handle or a phone number.
var Slots = []string{"money", "percent", "number", "link", "email", "handle", "phone", "wallet", "contact"}

// Concepts that package stance gives a meaning of its own.
const (
	Denies         = "denies"          // "we never ask you to …": takes back what follows in the sentence
	AdvisesAgainst = "advises_against" // "never pay …": takes back what follows in the sentence
	Exception      = "exception"       // "other than …": ends the reach of the two above
	Protects       = "protects"        // "don't pay", "hang up": a step that protects
	Condition      = "condition"       // "if you": what follows is no denial and no advice, but a condition
	ToReader       = "to_reader"       // "you": the reader is spoken to
	FirstPerson    = "first_person"    // "I": the writer speaks of themself
)

// A Track is the course that a kind of scam takes, as stages in their usual order.
type Track struct {
	ID       string
	Families []string
	Stages   []string
}

// A Concept is one thing that can be named in any language.
type Concept struct {
	Name     string
	Deniable bool // does not count where it is denied ("we never ask you to pay")
	At       At
}

// A Frame is a combination of concepts which, near each other, mean the same in every language.
type Frame struct {
	All    [][]int // choices of concepts (indexes into Pack.Concepts): one of each has to occur
	Within int     // folded characters between the first and the last of them
	At     At
}

// A Cue is one thing that scammers do, or one sign of what kind of text it is (Stance), or a counter-sign (a negative weight).
type Cue struct {
	ID          string
	Codes       []string       // taxonomy codes; only in the source form
	Families    map[string]int // family → weight, -4 to 4
	Stage       string
	Decisive    bool   // strong on its own
	LiftsStance bool   // shows that what looks like a warning or an account still wants something
	Stance      string // set for cues that tell what kind of text this is; then Weight counts and Families is empty
	Weight      int    // of a stance cue, 1 to 4
	Frames      []Frame
	At          At
}

// A Line is one thing a pattern file gives to look for: a template, a regular expression or a fuzzy phrase.
type Line struct {
	Kind  LineKind
	Text  string
	Edits int // of a fuzzy phrase: letters that may differ
	At    At
}

// LineKind tells how a Line is matched.
type LineKind uint8

const (
	Template LineKind = iota
	Regex
	Fuzzy
)

// A Wording is how one language says a cue, with the examples that prove it (empty in the runtime form).
type Wording struct {
	Cue    int
	Any    []Line
	Unless []Line
	Match  []Example
	Clear  []Example
	Shadow bool // on trial: tools find and count it, people are never shown it; it is not in the runtime form

	KnownMiss       []Example // what should show the cue and does not yet
	KnownFalseAlarm []Example // what should not show it and still does
	At              At
}

// An Example is a text that must, or must not, show a cue.
type Example struct {
	Text string
	At   At
}

// A Lexicon is all that one language brings.
type Lexicon struct {
	Lang     string
	Words    map[int][]Line // concept → templates
	Wordings []Wording
}

// A Language can be told apart by its script and its most common words; only those with Read and Loaded can be checked.
type Language struct {
	Code     string   // BCP 47
	Script   string   // ISO 15924
	Read     bool     // released: there are words for it, in this pack or in another
	Loaded   bool     // its words are in this pack
	VerbLast bool     // what a denial takes back stands before it
	Joined   []string // articles and prepositions that are written joined before a word: ال, በ
	Common   []string
}

// Pack is everything the engine is told.
type Pack struct {
	Version   string
	Tracks    []Track
	Concepts  []Concept
	Cues      []Cue
	Lexicons  []Lexicon
	Languages []Language

	conceptID map[string]int
	cueID     map[string]int
}

// ConceptID is the index of a concept by name.
func (p *Pack) ConceptID(name string) (int, bool) { id, ok := p.conceptID[name]; return id, ok }

// CueID is the index of a cue by id.
func (p *Pack) CueID(id string) (int, bool) { i, ok := p.cueID[id]; return i, ok }

// Track is the track that a stage of a family belongs to, or nil.
func (p *Pack) Track(family, stage string) *Track {
	for i, t := range p.Tracks {
		if slices.Contains(t.Families, family) && slices.Contains(t.Stages, stage) {
			return &p.Tracks[i]
		}
	}
	return nil
}
