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
	if len(s) < 5 || len(s) > longestStamp+longestName*2 || strings.IndexFunc(s, isTimeMark) < 0 {
		return name, false
	}
	for _, part := range []string{" — ", " – ", " - ", " · ", " • ", " | ", "\t", "  ", ", ", " "} {
		i := strings.Index(s, part)
		for i > 0 {
			if _, time := readStamp(strings.Trim(s[i+len(part):], " ()[]")); time && !startsWithDigit(s) {
				return trim(source, text.Range{Start: l.Start, End: l.Start + i}), true
			}
			if part == " " && isDateTime(s[:i]) {
				return trim(source, text.Range{Start: l.Start + i + 1, End: l.End}), true
			}
			next := strings.Index(s[i+1:], part)
			if next < 0 {
				break
			}
			i += 1 + next
		}
	}
	return name, false
}

// isTimeMark tells what parts hours and minutes.
func isTimeMark(r rune) bool { return r == ':' || r == '：' || r == '.' }

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
