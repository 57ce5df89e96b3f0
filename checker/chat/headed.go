package chat

import (
	"strings"
	"unicode/utf8"

	"scamcheck/checker/text"
)

// headed reads chats in which each message has a line of its own for sender and time, as copied from Slack, Discord,
// WeChat or QQ, with the text on the lines below:
//
//	Rowan  10:22 AM
//	Rowan — 12/03/2024 10:22
//	2024-03-12 10:22:33 Rowan
//
// Somebody has to speak twice and text has to follow, else it is a timetable or a log.
func headed(source string, lines []text.Range) []head {
	var heads []head
	for i, line := range lines {
		if i+1 == len(lines) || isEmpty(trim(source, lines[i+1])) {
			continue
		}
		if name, ok := headedName(source, line); ok && isSender(source[name.Start:name.End]) {
			if n := len(heads); n > 0 && heads[n-1].body == line.Start {
				return nil // no text in between
			}
			heads = append(heads, head{line, name, lines[i+1].Start})
		}
	}
	if !repeats(source, heads) {
		return nil
	}
	return heads
}

// isSender tells a name from a label.
func isSender(name string) bool { return isPlainName(name) && !isLabel(name) }

// headedName finds the sender in a line that holds nothing but sender and time.
func headedName(source string, line text.Range) (name text.Range, ok bool) {
	l := trim(source, line)
	s := source[l.Start:l.End]
	if len(s) < 5 || len(s) > longestStamp+longestName*2 || !mayHoldTime(s) {
		return name, false
	}
	if startsWithDigit(s) {
		return afterTimestamp(s, l)
	}
	for _, part := range []string{" — ", " – ", " - ", " · ", " • ", " | ", "\t", "  ", ", ", " "} {
		i := -1
		for range mostWords {
			next := strings.Index(s[i+1:], part)
			if next < 0 {
				break
			}
			i += 1 + next
			if _, time := readStamp(strings.Trim(s[i+len(part):], " ()[]")); time {
				return trim(source, text.Range{Start: l.Start, End: l.Start + i}), true
			}
		}
	}
	return name, false
}

// afterTimestamp finds the sender behind date and time in s, the line at l.
func afterTimestamp(s string, l text.Range) (name text.Range, ok bool) {
	i := -1
	for range mostStampWords {
		next := strings.IndexByte(s[i+1:], ' ')
		if next < 0 {
			break
		}
		i += 1 + next
		if isDateTime(s[:i], fullDate) {
			return text.Range{Start: l.Start + i + 1, End: l.End}, true
		}
	}
	return name, false
}

// mayHoldTime is a quick look whether something stands on both sides of a colon or dot, as in 10:22.
func mayHoldTime(s string) bool {
	for i := 1; i+1 < len(s); i++ {
		if c := s[i]; (c == ':' || c == '.' || c >= 0x80) && s[i-1] > ' ' && s[i+1] > ' ' && !isASCIILetter(s[i-1]) {
			return true
		}
	}
	return false
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func startsWithDigit(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return isDigit(r)
}

// sent reads what is copied from Messenger and Instagram, which write "You sent" and "Rowan sent" above each message.
func sent(source string, lines []text.Range) []head {
	var heads []head
	self := false
	for i, line := range lines {
		l := trim(source, line)
		name, ok := strings.CutSuffix(source[l.Start:l.End], " sent")
		if !ok || i+1 == len(lines) || !isPlainName(name) {
			continue
		}
		self = self || name == "You"
		heads = append(heads, head{line, text.Range{Start: l.Start, End: l.Start + len(name)}, lines[i+1].Start})
	}
	if len(heads) < 2 || !self {
		return nil
	}
	return heads
}
