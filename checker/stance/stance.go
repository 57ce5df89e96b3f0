// Package stance tells who says what to whom: an offer, or a warning, news, a report of what happened, a question, an
// official notice, a denial, a lesson. Half of all false alarms of a scam checker are texts about scams; subtracting
// from a score afterwards does not help, so this comes first and takes away what does not count.
package stance

import (
	"slices"

	"scamcheck/checker/match"
	"scamcheck/checker/pack"
)

// Threshold is the weight that the signs of a stance must reach together. One sign alone (at most 4, usually 2 or 3)
// is not enough unless it says it plainly.
const Threshold = 3

// denialReach is how far a denial reaches, in characters (text.Width) from its last word and inside its sentence. Where
// the verb comes last, the denial does too, and what it takes back stands before it.
const denialReach = 75

// DropConditions takes away the denials and the advice that are only conditions: "if you do not pay by noon …" advises
// nobody against paying.
func DropConditions(h *match.Hits, p *pack.Pack) {
	conditions := named(h, p, pack.Condition)
	if len(conditions) == 0 {
		return
	}
	for _, name := range []string{pack.Denies, pack.AdvisesAgainst, pack.Protects} {
		if id, ok := p.ConceptID(name); ok {
			h.Drop(id, func(s match.Span) bool {
				return slices.ContainsFunc(conditions, func(c match.Span) bool { return c.Last+1 == s.First })
			})
		}
	}
}

// Denials finds where something is denied or advised against: it marks the wordings said there, and gives the test for
// the places of concepts that do not count.
func Denials(t *match.Text, h *match.Hits, p *pack.Pack, verbLast bool) func(concept int, s match.Span) bool {
	scopes := Scopes(t, h, p, verbLast)
	for i := range h.Wordings {
		f := &h.Wordings[i]
		if p.Cues[f.Cue].Stance == "" && Inside(scopes, f.Spans[0]) != nil {
			f.Denied = true
		}
	}
	return func(concept int, s match.Span) bool {
		return p.Concepts[concept].Deniable && Inside(scopes, s) != nil
	}
}

// Scope is how far a denial, or advice against something, reaches.
type Scope struct {
	match.Span
	By match.Span // the words that deny or advise
}

// Scopes gives the reach of each denial: from its words to the end of the sentence, an exception ("other than") or
// denialReach, whichever comes first.
func Scopes(t *match.Text, h *match.Hits, p *pack.Pack, verbLast bool) []Scope {
	before, behind := 0, denialReach
	if verbLast {
		before, behind = denialReach, 0
	}
	var scopes []Scope
	exceptions := named(h, p, pack.Exception)
	for _, name := range []string{pack.Denies, pack.AdvisesAgainst} {
		for _, s := range named(h, p, name) {
			scope := t.Around(s, before, behind)
			for _, e := range exceptions {
				if e.First > s.Last && e.First <= scope.Last {
					scope.Last = e.First - 1
				}
			}
			scopes = append(scopes, Scope{scope, s})
		}
	}
	return scopes
}

func named(h *match.Hits, p *pack.Pack, name string) []match.Span {
	if id, ok := p.ConceptID(name); ok {
		return h.Concept(id)
	}
	return nil
}

// Inside is the first scope in which s begins, or nil.
func Inside(scopes []Scope, s match.Span) *Scope {
	for i := range scopes {
		if s.First >= scopes[i].First && s.First <= scopes[i].Last {
			return &scopes[i]
		}
	}
	return nil
}

// Reading is what the stance cues say of a text or, in a chat, of one message.
type Reading struct {
	Stance string
	Weight int            // of that stance
	Sums   map[string]int // stance → the weights of its cues
	Cues   map[int]bool   // the stance cues said there or, of a personal stance, anywhere by its sender
	Told   bool           // it tells rather than addresses, as an account, news or a question must
}

// personal are the stances that belong to a person rather than to one message: who tells in a chat what happened to
// them, asks about it or warns of it does so in all that they write there.
var personal = map[string]bool{"warning": true, "news": true, "report": true, "question": true}

// Read weighs the stance cues among found, message by message: result[i] is the stance of message i, empty where it has
// none. A text that is no chat has one message.
func Read(t *match.Text, h *match.Hits, found []match.Found, p *pack.Pack) []Reading {
	told := tellers(t, h, p)
	readings := make([]Reading, len(t.Messages))
	for m := range readings {
		readings[m] = Reading{Sums: map[string]int{}, Cues: map[int]bool{}, Told: told[m]}
	}
	for _, f := range found {
		cue := &p.Cues[f.Cue]
		if cue.Stance == "" || f.Denied || !oneSpeaker(t, f) {
			continue
		}
		m := t.Message(f.Spans[0])
		readings[m].Cues[f.Cue] = true
		for other := range readings {
			if sender := t.Messages[m].Sender; personal[cue.Stance] && sender != "" && t.Messages[other].Sender == sender {
				readings[other].Cues[f.Cue] = true
			}
		}
	}
	for m := range readings {
		r := &readings[m]
		for id := range r.Cues {
			r.Sums[p.Cues[id].Stance] += p.Cues[id].Weight
		}
		for _, name := range pack.Stances { // in this order, so that ties are always broken alike
			if Narrated(name) && !r.Told {
				continue
			}
			if r.Sums[name] >= Threshold && r.Sums[name] > r.Weight {
				r.Stance, r.Weight = name, r.Sums[name]
			}
		}
	}
	return readings
}

// Narrated tells the stances that tell of something instead of speaking to the reader.
func Narrated(stance string) bool {
	return stance == "report" || stance == "news" || stance == "question"
}

// tellers finds the messages that tell rather than address: whoever gives an account says "I" and "they"; whoever wants
// something says "you". In a chat all messages of a sender count together.
func tellers(t *match.Text, h *match.Hits, p *pack.Pack) []bool {
	bySender := map[string][2]int{}
	for i, name := range []string{pack.ToReader, pack.FirstPerson} {
		for _, s := range named(h, p, name) {
			counts := bySender[t.Messages[t.Message(s)].Sender]
			counts[i]++
			bySender[t.Messages[t.Message(s)].Sender] = counts
		}
	}
	told := make([]bool, len(t.Messages))
	for m, message := range t.Messages {
		counts := bySender[message.Sender]
		told[m] = 2*counts[0] <= counts[1]+2
	}
	return told
}

// oneSpeaker tells whether all of a cue is said by one person: a stance is taken by somebody.
func oneSpeaker(t *match.Text, f match.Found) bool {
	for _, s := range f.Spans {
		if t.Messages[t.Message(s)].Sender != t.Messages[t.Message(f.Spans[0])].Sender {
			return false
		}
	}
	return true
}
