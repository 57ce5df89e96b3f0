// Package checker reads a message, or a whole chat, and says whether it carries the signs of pig-butchering,
// romance-investment or a fake job: which words carry them, how far it has got and what usually comes next.
//
// Load makes a Checker from a pack; Check asks it about a text. A Checker does no input or output, reads no clock and
// no network, and gives the same answer to the same text always. It is not safe for concurrent use; make one each.
//
// It judges words and what they do, never who wrote them: nationality, grammar, age, sex, script and style are no signs.
package checker

import (
	"errors"
	"unicode/utf8"

	"scamcheck/checker/language"
	"scamcheck/checker/match"
	"scamcheck/checker/pack"
)

// MaxCharacters is the longest text that Check takes, in characters (runes).
const MaxCharacters = 200_000

// ErrTooLong refuses a text that is longer than MaxCharacters.
var ErrTooLong = errors.New("This text is longer than 200,000 characters. Check a part of it, for example the last weeks of the chat.")

// Verdicts beside those of package score.
const (
	TooShort   = "too-short"
	CannotRead = "cannot-read"
)

// Checker is a pack made ready.
type Checker struct {
	pack      *pack.Pack
	matcher   *match.Matcher
	languages *language.Detector
}

// Load makes a Checker from runtime packs (see pack.Bundle); later packs add to earlier ones. The error is of type
// pack.Problems when a pack is wrong: it names everything that is wrong with it.
func Load(packs ...[]byte) (*Checker, error) {
	if len(packs) == 0 {
		return nil, errors.New("No pack was given; the checker needs one to know what to look for.")
	}
	var sets []pack.Files
	version := ""
	for _, bundle := range packs {
		files, v, err := pack.Unbundle(bundle)
		if err != nil {
			return nil, err
		}
		sets = append(sets, files)
		if version != "" {
			version += "+"
		}
		version += v
	}
	p, err := pack.Parse(sets...)
	if err != nil {
		return nil, err
	}
	p.Version = version
	return New(p)
}

// New makes a Checker from parsed pattern files, for tools that need to know the places of what was found in them. The
// error is of type pack.Problems.
func New(p *pack.Pack) (*Checker, error) {
	m, err := match.Compile(p)
	if err != nil {
		return nil, err
	}
	return &Checker{p, m, language.New(p.Languages)}, nil
}

// Version is the version of the pack, or of the packs joined by "+".
func (c *Checker) Version() string { return c.pack.Version }

// Check reads a text of any length up to MaxCharacters and any content, valid UTF-8 or not.
func (c *Checker) Check(text string) (*Report, error) {
	if tooLong(text) {
		return nil, ErrTooLong
	}
	return newReading(c, text).report(), nil
}

func tooLong(text string) bool {
	return len(text) > MaxCharacters && utf8.RuneCountInString(text) > MaxCharacters
}
