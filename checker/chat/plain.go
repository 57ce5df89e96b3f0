package chat

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"scamcheck/checker/text"
)

// speech is a line that looks like "Name: text".
type speech struct {
	head
	index int // of its line
	key   string
	label bool // names no person but what follows: "Salary:"
}

// plain reads chats that somebody copied or typed line by line. Advertisements, forms and recipes have lines of the same
// shape; but they have many labels that hardly repeat, while people in a chat answer each other.
func plain(source string, lines []text.Range) []head {
	var all []speech
	full := 0
	labels := map[string]bool{}
	for i, line := range lines {
		if !isEmpty(trim(source, line)) {
			full++
		}
		if h, ok := plainHead(source, line); ok {
			key := strings.ToLower(source[h.name.Start:h.name.End])
			label, known := labels[key]
			if !known {
				label = isLabel(key)
				labels[key] = label
			}
			all = append(all, speech{h, i, key, label})
		}
	}
	said := people(all)
	if !isTalk(source, said, len(all)-len(said), full) {
		return nil
	}
	heads := make([]head, len(said))
	for i := range said {
		heads[i] = said[i].head
	}
	return heads
}

// plainHead reads "Name: text", with or without a time of day: [10:22] Name: text, 10:22 - Name: text, Name (10:22): text.
func plainHead(source string, line text.Range) (head, bool) {
	start := skipBlank(source, line.Start, line.End)
	start = afterTime(source, start, line.End)
	name, body, ok := nameColon(source, start, line.End)
	if !ok {
		if name, body, ok = nameWithTime(source, start, line.End); !ok {
			return head{}, false
		}
	}
	if open := strings.LastIndexAny(source[name.Start:name.End], "(["); open > 0 { // Rowan (10:22)
		if _, time := readStamp(strings.Trim(source[name.Start+open:name.End], "()[]")); time {
			name = trim(source, text.Range{Start: name.Start, End: name.Start + open})
		}
	}
	written := source[name.Start:name.End]
	return head{line, name, body}, isPlainName(written) && !isScheme(written)
}

// afterTime goes past a time of day in front of a name.
func afterTime(source string, start, end int) int {
	s := source[start:min(end, start+longestStamp)]
	for _, part := range []string{"] ", ") ", " - ", " – ", " | ", " "} {
		i := strings.Index(s, part)
		if i < 0 || !startsWithDigit(strings.TrimLeft(s, "[(")) {
			continue
		}
		if _, time := readStamp(strings.TrimLeft(s[:i], "[(")); time {
			return skipBlank(source, start+i+len(part), end)
		}
	}
	return start
}

// nameWithTime reads a name whose colon is not the first in the line: Rowan (10:22): text.
func nameWithTime(source string, start, end int) (name text.Range, body int, ok bool) {
	s := source[start:min(end, start+longestPlain*4+longestStamp)]
	for _, part := range []string{"): ", "]: ", "):", "]:"} {
		if i := strings.Index(s, part); i > 0 && strings.ContainsAny(s[:i], "([") {
			body = start + i + len(part)
			return text.Range{Start: start, End: start + i + 1}, body, true
		}
	}
	return name, start, false
}

func isScheme(name string) bool {
	switch strings.ToLower(name) {
	case "http", "https", "hxxp", "hxxps", "ftp", "mailto", "tel", "tg", "sms", "whatsapp":
		return true
	}
	return false
}

// people leaves out the labels, and names that stand once beside others of that sort: they are the lines of a form that
// somebody sent.
func people(all []speech) []speech {
	count := map[string]int{}
	for _, s := range all {
		count[s.key]++
	}
	rare := func(i int) bool {
		return i >= 0 && i < len(all) && (all[i].label || count[all[i].key] == 1 && !isSelf(all[i].key))
	}
	next := func(i, j int) bool { return i >= 0 && j < len(all) && all[j].index == all[i].index+1 }
	repeated := len(count) < len(all)
	var kept []speech
	for i, s := range all {
		inForm := repeated && rare(i) && (next(i-1, i) && rare(i-1) || next(i, i+1) && rare(i+1))
		if !s.label && !inForm {
			kept = append(kept, s)
		}
	}
	return kept
}

// isTalk tells whether what is said is a conversation: dropped is the number of lines that were labels, full that of all
// lines that are not empty.
func isTalk(source string, said []speech, dropped, full int) bool {
	count := map[string]int{}
	self, most, wordless := false, 0, 0
	for _, s := range said {
		if s.body < s.line.End && !strings.ContainsFunc(source[s.body:s.line.End], unicode.IsLetter) {
			wordless++
		}
		count[s.key]++
		most = max(most, count[s.key])
		self = self || isSelf(s.key)
	}
	switch {
	case len(said) < 2 || len(said)*8 < full || wordless*2 > len(said): // a list of prices has no words
		return false
	case most == 1: // nobody speaks twice
		return len(said) <= 4 && dropped == 0 && (self || isShort(said) && (isLettered(said) || asks(source, said, full)))
	case len(count) == 1 && !self: // one name only
		return len(said)*2 >= full && dropped == 0
	case dropped > len(said) && !self, len(count) >= 3 && isPeriodic(said):
		return false
	}
	return true
}

// isShort tells whether all names are one or two words, as people call each other.
func isShort(said []speech) bool {
	for _, s := range said {
		if strings.Count(s.key, " ") > 1 || utf8.RuneCountInString(s.key) > 20 {
			return false
		}
	}
	return true
}

// isLettered tells whether the names are nothing but letters, A and B.
func isLettered(said []speech) bool {
	for _, s := range said {
		if utf8.RuneCountInString(s.key) > 1 {
			return false
		}
	}
	return true
}

// asks tells whether nothing but the lines of names is there, and one of them asks something. Names with numbers (VIP1)
// belong to a list.
func asks(source string, said []speech, full int) bool {
	asked := false
	for _, s := range said {
		if strings.ContainsFunc(s.key, isDigit) {
			return false
		}
		asked = asked || strings.ContainsAny(source[s.body:s.line.End], "?？؟")
	}
	return asked && len(said) == full
}

// isPeriodic tells whether three names or more follow each other in the same order again and again, as the fields of
// several offers do.
func isPeriodic(said []speech) bool {
	period := 1
	for period < len(said) && said[period].key != said[0].key {
		period++
	}
	if period < 3 || period*2 > len(said) {
		return false
	}
	for i := range said {
		if said[i].key != said[i%period].key {
			return false
		}
	}
	return true
}

// repeats tells whether somebody speaks twice.
func repeats(source string, heads []head) bool {
	seen := map[string]bool{}
	for _, h := range heads {
		name := source[h.name.Start:h.name.End]
		if seen[name] {
			return true
		}
		seen[name] = true
	}
	return false
}
