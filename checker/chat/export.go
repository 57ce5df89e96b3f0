package chat

import (
	"strings"
	"unicode/utf8"

	"scamcheck/checker/text"
)

// stamped reads what begins each message with date and time: the exports of WhatsApp on Android (12/03/24, 10:22 - Rowan:
// text) and iOS ([12/03/24, 10:22:33] Rowan: text), what is copied from WhatsApp's web page ([10:22, 12/03/2024] …), and
// KakaoTalk's (2024년 3월 12일 오후 10:22, Rowan : text).
func stamped(source string, lines []text.Range) []head {
	var heads []head
	named, sure := false, false
	for _, line := range lines {
		if h, ok := stampedHead(source, line); ok {
			heads = append(heads, h)
			named = named || !isEmpty(h.name)
			sure = len(heads) > 1 || source[skipBlank(source, line.Start, line.End)] == '['
		}
	}
	if !named || !sure { // one line with a date may be a note: 12/03/24, 10:22 - Dentist: bring the card
		return nil
	}
	return heads
}

func stampedHead(source string, line text.Range) (head, bool) {
	h := head{line: line}
	l := trim(source, line)
	if s := source[l.Start:l.End]; !startsWithDigit(s) && !strings.HasPrefix(s, "[") {
		return h, false
	} else if isDateTime(s, fullDate) { // a line between the days
		return h, true
	}
	rest, ok := afterStamp(source, l.Start, line.End)
	if !ok {
		return h, false
	}
	name, body, ok := nameColon(source, rest, line.End)
	if !ok || !isExportName(source[name.Start:name.End]) || saysApp(source, body, line.End) {
		return h, true // the app speaks
	}
	h.name, h.body = name, body
	return h, true
}

// afterStamp finds the end of the date and time at the beginning of a line, with what parts it from the sender.
func afterStamp(source string, start, end int) (int, bool) {
	near := min(end, start+longestStamp+4)
	s := source[start:near]
	if strings.HasPrefix(s, "[") {
		if i := strings.IndexByte(s, ']'); i > 0 && isDateTime(s[1:i], shortDate) {
			return start + i + 1, true
		}
		return start, false
	}
	for _, part := range []string{" - ", " – ", ", "} {
		i := -1
		for range mostWords {
			next := strings.Index(s[i+1:], part)
			if next < 0 {
				break
			}
			i += 1 + next
			if isDateTime(s[:i], fullDate) {
				return start + i + len(part), true
			}
		}
	}
	return start, false
}

// isDateTime tells whether s is a date of so many parts with a time of day.
func isDateTime(s string, parts int) bool {
	date, time := readStamp(s)
	return date >= parts && time
}

// saysApp tells whether the body is not by the sender. WhatsApp on iOS marks notices and attachments with a mark of
// direction.
func saysApp(source string, body, end int) bool { return strings.HasPrefix(source[body:end], "\u200e") }

// nameColon finds the sender in front of the first colon, and where the body begins.
func nameColon(source string, at, end int) (name text.Range, body int, ok bool) {
	near := min(end, at+longestName*4)
	for i := at; i < near; {
		r, size := utf8.DecodeRuneInString(source[i:end])
		if r == ':' || r == '：' {
			name = trim(source, text.Range{Start: at, End: i})
			body = i + size
			if r == ':' && body < end && !endsName(source[body:end]) {
				return name, body, false
			}
			for body < end && (source[body] == ' ' || source[body] == '\t') {
				body++
			}
			return name, body, !isEmpty(name)
		}
		i += size
	}
	return name, at, false
}

// endsName tells whether what follows a colon leaves it the end of a name: not 10:22 and not https://.
func endsName(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return r != '/' && r != '\\' && !isDigit(r)
}

// telegram reads what Telegram puts above a copied message: Rowan, [12.03.24 10:22].
func telegram(source string, lines []text.Range) []head {
	var heads []head
	for _, line := range lines {
		if h, ok := telegramHead(source, line); ok {
			heads = append(heads, h)
		}
	}
	return heads
}

func telegramHead(source string, line text.Range) (head, bool) {
	l := trim(source, line)
	if !isEmpty(l) && source[l.End-1] == ':' {
		l.End--
	}
	s := source[l.Start:l.End]
	open := strings.LastIndex(s, ", [")
	if open <= 0 || len(s)-open > longestStamp+4 || s[len(s)-1] != ']' || !isDateTime(s[open+3:len(s)-1], shortDate) {
		return head{}, false
	}
	name := text.Range{Start: l.Start, End: l.Start + open}
	return head{line, name, line.End}, isExportName(s[:open])
}

// tabbed reads LINE's export: the time of day, the sender and the text with tabs between them, under lines with the day.
func tabbed(source string, lines []text.Range) []head {
	var heads []head
	named := false
	for _, line := range lines {
		l := trim(source, line)
		s := source[l.Start:l.End]
		fields := strings.SplitN(s, "\t", 3)
		_, timed := readStamp(fields[0])
		switch date, _ := readStamp(s); {
		case len(fields) == 3 && timed && isExportName(fields[1]):
			start := l.Start + len(fields[0]) + 1
			name := text.Range{Start: start, End: start + len(fields[1])}
			heads, named = append(heads, head{line, name, name.End + 1}), true
		case len(fields) == 2 && timed, date >= fullDate, !named && strings.HasPrefix(s, "[LINE]"):
			heads = append(heads, head{line: line})
		}
	}
	if !named {
		return nil
	}
	return heads
}

// kakao reads what is copied from KakaoTalk on a computer: [Rowan] [오후 10:22] text, with the day between dashes.
func kakao(source string, lines []text.Range) []head {
	var heads []head
	names := 0
	for _, line := range lines {
		if h, ok := kakaoHead(source, line); ok {
			heads = append(heads, h)
			names++
		} else if date, _ := readStamp(strings.Trim(source[line.Start:line.End], "- ")); date >= fullDate && strings.HasPrefix(source[line.Start:line.End], "--") {
			heads = append(heads, head{line: line})
		}
	}
	if names < 2 {
		return nil
	}
	return heads
}

func kakaoHead(source string, line text.Range) (head, bool) {
	s := source[line.Start:line.End]
	between := strings.Index(s[:min(len(s), longestName*4)], "] [")
	if between < 2 || s[0] != '[' {
		return head{}, false
	}
	at := between + len("] [")
	length := strings.IndexByte(s[at:min(len(s), at+longestStamp)], ']')
	if length < 0 {
		return head{}, false
	}
	if _, time := readStamp(s[at : at+length]); !time {
		return head{}, false
	}
	name := text.Range{Start: line.Start + 1, End: line.Start + between}
	return head{line, name, skipBlank(source, line.Start+at+length+1, line.End)}, true
}
