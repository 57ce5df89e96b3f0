// Package stance tells who says what to whom: an offer, or a warning, news, a report of what happened, a question, an
// official notice, a denial, a lesson. Half of all false alarms of a scam checker are texts about scams; subtracting
// from a score afterwards does not help, so this comes first and takes away what does not count.
package stance

import (
	"slices"

	"scamcheck/checker/match"
	"scamcheck/checker/pack"
)

// threshold is the weight that the signs of a stance must reach together. One sign alone (at most 4, usually 2 or 3)
// is not enough unless it says it plainly.
const threshold = 3

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
	scopes := scopesOf(t, h, p, verbLast)
	for i := range h.Wordings {
		f := &h.Wordings[i]
		if p.Cues[f.Cue].Stance == "" && inside(scopes, f.Spans[0]) {
			f.Denied = true
		}
	}
	return func(concept int, s match.Span) bool {
		return p.Concepts[concept].Deniable && inside(scopes, s)
	}
}

// scopesOf gives the reach of each denial: from its words to the end of the sentence, an exception ("other than") or
// denialReach, whichever comes first.
func scopesOf(t *match.Text, h *match.Hits, p *pack.Pack, verbLast bool) []match.Span {
	before, behind := 0, denialReach
	if verbLast {
		before, behind = denialReach, 0
	}
	var scopes []match.Span
	exceptions := named(h, p, pack.Exception)
	for _, name := range []string{pack.Denies, pack.AdvisesAgainst} {
		for _, s := range named(h, p, name) {
			scope := t.Around(s, before, behind)
			for _, e := range exceptions {
				if e.First > s.Last && e.First <= scope.Last {
					scope.Last = e.First - 1
				}
			}
			scopes = append(scopes, scope)
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

func inside(scopes []match.Span, s match.Span) bool {
	for _, scope := range scopes {
		if s.First >= scope.First && s.First <= scope.Last {
			return true
		}
	}
	return false
}

// Reading is what the stance cues say of a text or, in a chat, of one message.
type Reading struct {
	Stance string
	Weight int
}

// personal are the stances that belong to a person rather than to one message: who tells in a chat what happened to
// them, asks about it or warns of it does so in all that they write there.
var personal = map[string]bool{"warning": true, "news": true, "report": true, "question": true}

// Read weighs the stance cues among found, message by message: result[i] is the stance of message i, empty where it has
// none. A text that is no chat has one message.
func Read(t *match.Text, h *match.Hits, found []match.Found, p *pack.Pack) []Reading {
	told := tellers(t, h, p)
	weights := make([]map[int]bool, len(t.Messages)) // message → stance cues said there, or anywhere by its sender
	for m := range weights {
		weights[m] = map[int]bool{}
	}
	for _, f := range found {
		cue := &p.Cues[f.Cue]
		if cue.Stance == "" || f.Denied || !oneSpeaker(t, f) {
			continue
		}
		m := t.Message(f.Spans[0])
		weights[m][f.Cue] = true
		for other := range weights {
			if sender := t.Messages[m].Sender; personal[cue.Stance] && sender != "" && t.Messages[other].Sender == sender {
				weights[other][f.Cue] = true
			}
		}
	}
	readings := make([]Reading, len(t.Messages))
	for m, cues := range weights {
		sums := map[string]int{}
		for id := range cues {
			sums[p.Cues[id].Stance] += p.Cues[id].Weight
		}
		for _, name := range pack.Stances { // in this order, so that ties are always broken alike
			if narrated[name] && !told[m] {
				continue
			}
			if sums[name] >= threshold && sums[name] > readings[m].Weight {
				readings[m] = Reading{name, sums[name]}
			}
		}
	}
	return readings
}

// narrated are the stances that tell of something instead of speaking to the reader.
var narrated = map[string]bool{"report": true, "news": true, "question": true}

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
