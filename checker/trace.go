package checker

import (
	"scamcheck/checker/match"
	"scamcheck/checker/pack"
	"scamcheck/checker/score"
)

// Trace is everything that led to a Report, told by the functions that made it: the answer to "why did it, or did it not,
// fire". Where it names lines of the pattern files, those have a place only if the Checker was made by New.
type Trace struct {
	Report    *Report
	Pack      *pack.Pack
	Folded    string     // the text in comparable form
	Disguises []Disguise // what folding undid
	Lexicons  []string   // the languages whose words were looked for
	Words     int        // that the language was told from
	Letters   int        // of the main language's script
	Slots     []Slot
	Tries     []Try
	Signs     []Sign // in the order of the text, those of wordings on trial and vetoed ones at the end
	Near      []Near
	Stances   []Stance
	Families  []score.Family // all for or against which something speaks, the best first
}

// Span is a stretch of the text in bytes, the end not included.
type Span [2]int

// Disguise is a word that was made hard to read for machines.
type Disguise struct {
	Kind  string // invisible, mixed-script, leet or spaced
	Span  Span
	Plain string // what it was read as
}

// Slot is something typed that the engine finds in every language: an amount, a link, a number.
type Slot struct {
	Kind string
	Span Span
}

// Try is a line of the pattern files that a word of the text called for, and what became of it. It is for a concept or
// for a cue; the other is "".
type Try struct {
	Lang    string
	Line    *pack.Line
	Concept string
	Cue     string
	Veto    bool       // it is an `unless`: it takes away the wordings of its entry
	Word    Span       // the word that called for it
	Span    Span       // what it matched; of a template that is not confirmed, as much of it as stands there
	Fate    match.Fate // "" when it counts
	By      *pack.Line // of a vetoed line: the `unless`
	Missing []string   // of a template that is not confirmed: what does not stand beside Span
}

// Why a sign does not count; see Sign.Against.
const (
	AgainstDenial = itIsDenied
	AgainstStance = itIsTalk
	AgainstSelf   = itIsOwnWords
	AgainstShadow = itIsOnTrial // the wording is on trial (pack.Wording.Shadow)
	AgainstVeto   = "veto"
)

// Sign is one place where a cue was found.
type Sign struct {
	Cue     *pack.Cue
	At      pack.At    // the frame, or the line of the wording
	Line    *pack.Line // of a wording
	Parts   []Part     // of a frame, in its order
	Spans   []Span
	Message int        // index into Report.Messages
	Against string     // why it does not count, or ""
	Denial  Span       // with AgainstDenial: the words that deny it or advise against it, if they are known
	Veto    *pack.Line // with AgainstVeto: the `unless`
	Stance  string     // with AgainstStance: of the message; with "": the stance in spite of which it counts
}

// Part is one of the things that a frame asks for.
type Part struct {
	Concepts []string // any of which will do
	Concept  string   // the one that is there, or ""
	Span     Span
	Lines    []*pack.Line // that found it; none for slots
	Denied   bool         // it is there only where it is denied
}

// Near is a frame that was not found although something of it is there.
type Near struct {
	Cue     *pack.Cue
	At      pack.At
	Parts   []Part
	Absent  int  // how many parts are missing
	Reach   int  // characters from the first to the last part that is there, where they are nearest
	Within  int  // the most that the frame allows here
	Turns   bool // nothing is missing, but several people say it in turn
	Overlap bool // nothing is missing, but the same words would have to be two parts
}

// Apart tells whether nothing is missing, but too far apart.
func (n *Near) Apart() bool { return n.Absent == 0 && !n.Overlap && n.Reach > n.Within }

// Stance is what speaks for a stance of one message; messages without any are left out.
type Stance struct {
	Message int
	Cues    []*pack.Cue
	Sums    map[string]int // stance → weights
	Told    bool           // it tells rather than addresses, which accounts, news and questions must
	Taken   string         // the stance it has, or ""
}
