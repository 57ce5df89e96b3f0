// Package chat finds out whether a pasted text is a conversation, and who says what in it. It reads the exports and copies
// of the common messengers in all locales, and plain "Name: text" lines. An ordinary text stays one message: an
// advertisement with "Salary: …" lines, a recipe or a poem is no chat.
package chat

import (
	"scamcheck/checker/text"
)

// Message is one message of a chat, or the whole text when it is none. All places are bytes of the source, on character
// borders. Between the bodies of a chat stand only timestamps, senders, line breaks and lines that the app wrote itself,
// so that bodies and gaps together are the text.
type Message struct {
	Sender     string     // as written, "" for text that nobody is named for
	SenderSpan text.Range // empty when there is no sender
	Body       text.Range // what was said, without timestamp and sender
	Self       bool       // the sender is named "Me", "You", "Ich", "我" …: the person who pasted the chat
}

// head is where a message begins.
type head struct {
	line text.Range // the line, with timestamp and sender
	name text.Range // empty when the app itself speaks: "Rowan left", "Messages are encrypted"
	body int
}

// form is one way in which a program writes chats. It gives the heads of all messages, or none when the text is not
// written so.
type form func(source string, lines []text.Range) []head

// forms in the order of how sure they are.
var forms = []form{stamped, telegram, tabbed, kakao, headed, sent, plain}

// Split splits a chat into its messages, in time proportional to the length of source. It gives one message without a
// sender when the text is no chat.
func Split(source string) []Message {
	lines := splitLines(source)
	for _, find := range forms {
		if heads := find(source, lines); len(heads) > 0 {
			return assemble(source, heads)
		}
	}
	return []Message{{Body: text.Range{Start: 0, End: len(source)}}}
}

// assemble makes the messages: each goes on until the next one begins. Text in front of the first is a message of its
// own, without a sender; what the app says is left out.
func assemble(source string, heads []head) []Message {
	messages := make([]Message, 0, len(heads)+1)
	if body := trim(source, text.Range{Start: 0, End: heads[0].line.Start}); body.Start < body.End {
		messages = append(messages, Message{Body: body})
	}
	for i, h := range heads {
		if h.name.Start == h.name.End {
			continue
		}
		end := len(source)
		if i+1 < len(heads) {
			end = heads[i+1].line.Start
		}
		name := source[h.name.Start:h.name.End]
		messages = append(messages, Message{name, h.name, trim(source, text.Range{Start: h.body, End: end}), isSelf(name)})
	}
	return messages
}
