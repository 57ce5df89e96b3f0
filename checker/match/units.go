package match

import (
	"strings"
	"unicode/utf8"

	"scamcheck/checker/chat"
	"scamcheck/checker/evidence"
	"scamcheck/checker/text"
)

// signs are the characters that templates may name although they are no letters.
const signs = "/ % $ & + @ #"

// nextUnit finds the next unit of folded text at or after at: a word, one character of a script without spaces, or one
// of signs. start is -1 when there is none.
func nextUnit(s string, at int) (start, end int, unspaced bool) {
	for at < len(s) {
		if c := s[at]; c < utf8.RuneSelf { // the fast way through Latin text
			switch {
			case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
				return at, wordEnd(s, at+1), false
			case c > ' ' && strings.IndexByte(signs, c) >= 0:
				return at, at + 1, false
			}
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[at:])
		switch {
		case text.IsUnspaced(r):
			return at, at + size, true
		case text.IsWord(r):
			return at, wordEnd(s, at+size), false
		}
		at += size
	}
	return -1, -1, false
}

// wordEnd finds where the word that goes on at at ends. An apostrophe belongs to it only between letters.
func wordEnd(s string, at int) int {
	for at < len(s) {
		r, size := utf8.DecodeRuneInString(s[at:])
		switch {
		case r == '\'':
			next, _ := utf8.DecodeRuneInString(s[at+1:])
			if next == '\'' || !text.IsWord(next) || text.IsUnspaced(next) {
				return at
			}
		case !text.IsWord(r) || text.IsUnspaced(r):
			return at
		}
		at += size
	}
	return at
}

// unit is one step through a message.
type unit struct {
	start, end int32 // bytes of the folded text
	sentence   int32
	message    int32
	place      int32 // width of the message text before it, timestamps and names of a chat not counted
	glued      bool  // nothing that parts words for good stands between it and the one before
	unspaced   bool  // one character of a script without spaces
}

// Text is a message cut into units, ready to be matched.
type Text struct {
	Folded   *text.Folded
	Messages []chat.Message

	units   []unit
	unitAt  []int32 // folded byte → the unit that starts there, or -1
	length  int     // width of the message text
	chat    bool
	senders int // different names in a chat

	readings map[*regex]reading // the last of each
}

// NewText cuts a folded text. What lies outside the bodies of the messages (names, timestamps) is left out.
func NewText(folded *text.Folded, messages []chat.Message) *Text {
	t := &Text{Folded: folded, Messages: messages, chat: len(messages) > 1, readings: map[*regex]reading{}}
	names := map[string]bool{}
	for _, m := range messages {
		names[m.Sender] = true
	}
	t.senders = len(names)
	s := folded.S
	t.unitAt = make([]int32, len(s)+1)
	for i := range t.unitAt {
		t.unitAt[i] = -1
	}
	t.units = make([]unit, 0, len(s)/5+1)
	sentences := folded.Sentences()
	sentence := 0
	for m, message := range messages {
		from, to := folded.FromSource(message.Body.Start), folded.FromSource(message.Body.End)
		last := from
		for at := from; at < to; {
			start, end, unspaced := nextUnit(s, at)
			if start < 0 || start >= to {
				break
			}
			for sentence+1 < len(sentences) && start >= sentences[sentence].End {
				sentence++
			}
			t.length += text.Width(s[last:start])
			u := unit{int32(start), int32(end), int32(sentence), int32(m), int32(t.length), joins(s[last:start]), unspaced}
			if n := len(t.units); n > 0 && t.units[n-1].sentence != u.sentence {
				u.glued = false
			}
			t.length += text.Width(s[start:end])
			t.unitAt[start] = int32(len(t.units))
			t.units = append(t.units, u)
			at, last = end, end
		}
	}
	return t
}

// glue is what may stand between two words of one expression: marks, and the signs of currencies, which amounts bring.
const glue = " ,:-()[]\"'*~_€£¥₹₽₩₫฿₱₦₺₴₪៛₨৳"

// joins tells whether two units with only this between them can belong to one expression.
func joins(between string) bool {
	for _, r := range between {
		if !strings.ContainsRune(glue, r) {
			return false
		}
	}
	return true
}

// gapCost is how much of gapRoom unit u takes.
func (t *Text) gapCost(u int) int {
	if t.units[u].unspaced {
		return text.Width(t.text(u))
	}
	return wordCost
}

func (t *Text) text(u int) string { return t.Folded.S[t.units[u].start:t.units[u].end] }

// Span is a run of units, both ends included.
type Span struct{ First, Last int32 }

// Range gives the folded bytes of a span.
func (t *Text) Range(s Span) text.Range {
	return text.Range{Start: int(t.units[s.First].start), End: int(t.units[s.Last].end)}
}

// Message is the index of the message that a span begins in.
func (t *Text) Message(s Span) int { return int(t.units[s.First].message) }

// Sentence is the index of the sentence that a span begins in.
func (t *Text) Sentence(s Span) int { return int(t.units[s.First].sentence) }

// spanOf finds the units inside a range of folded bytes.
func (t *Text) spanOf(start, end int) (Span, bool) {
	for start < end && t.unitAt[start] < 0 {
		start++
	}
	if start >= end {
		return Span{}, false
	}
	first := t.unitAt[start]
	last := first
	for int(last)+1 < len(t.units) && int(t.units[last+1].start) < end {
		last++
	}
	return Span{first, last}, true
}

func (t *Text) reach(a, b Span) int32 {
	first, last := min(a.First, b.First), max(a.Last, b.Last)
	return t.units[last].place + int32(text.Width(t.text(int(last)))) - t.units[first].place
}

// Around widens a span by so many characters (see text.Width) before and behind it, inside its sentence.
func (t *Text) Around(s Span, before, behind int) Span {
	wide := s
	for wide.First > 0 && t.units[wide.First-1].sentence == t.units[s.First].sentence &&
		int(t.units[s.First].place-t.units[wide.First-1].place) <= before {
		wide.First--
	}
	for int(wide.Last)+1 < len(t.units) && t.units[wide.Last+1].sentence == t.units[s.Last].sentence &&
		int(t.units[wide.Last+1].place-t.units[s.Last].place) <= behind {
		wide.Last++
	}
	return wide
}

// Words gives the units of each message as text, without those of links, addresses and other names that are no language.
func (t *Text) Words(slots []evidence.Slot) [][]string {
	skip := make([]bool, len(t.units))
	for _, slot := range slots {
		switch slot.Kind {
		case evidence.Link, evidence.Email, evidence.Handle, evidence.Wallet, evidence.TxHash:
			if span, ok := t.spanOf(t.Folded.FromSource(slot.Start), t.Folded.FromSource(slot.End)); ok {
				for u := span.First; u <= span.Last; u++ {
					skip[u] = true
				}
			}
		}
	}
	words := make([][]string, len(t.Messages))
	for u := range t.units {
		if !skip[u] {
			m := t.units[u].message
			words[m] = append(words[m], t.text(u))
		}
	}
	return words
}

// Length is the text.Width of all messages together, names and timestamps of a chat left out.
func (t *Text) Length() int { return t.length }
