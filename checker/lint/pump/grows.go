package pump

import (
	"fmt"
	"strings"
	"time"

	"github.com/dlclark/regexp2"

	"scamcheck/checker/match"
)

const (
	// tooLong is how long one sentence must never take. What package shape lets through takes a fraction of it.
	tooLong = time.Second
	// worthALook is the time below which nothing is held against a regex, however it grows.
	worthALook = 5 * time.Millisecond
	// muchMore is how many times as long twice the text may take. In proportion to the text it would be 2, with its
	// square 4.
	muchMore = 2.8
	// tries is how often a time is taken; the shortest counts, since other programs only ever make it longer.
	tries = 5
)

// Grows runs a regex on its hostile texts, at doubling lengths up to that of the longest sentence the engine runs it on.
// It gives a sentence about the first text for which the time grows faster than the text, or "".
func Grows(source string) (problem string) {
	re, err := regexp2.Compile(source, regexp2.IgnoreCase)
	if err != nil {
		return fmt.Sprintf("The matcher cannot read this regex: %v.", err)
	}
	re.MatchTimeout = tooLong
	for _, s := range seeds(source) {
		if problem := grows(re, s); problem != "" {
			return problem
		}
	}
	return ""
}

func grows(re *regexp2.Regexp, s seed) string {
	const longest = match.MaxRegexSentence
	var took time.Duration
	for length := longest / 64; length <= longest; length *= 2 {
		if took = once(re, s.grow(length)); took >= tooLong {
			return fmt.Sprintf("A text of %d characters such as %q takes longer than %v; write the repeats in it so that they "+
				"cannot take the same characters.", length, s.begin(), tooLong)
		}
	}
	if took < worthALook {
		return ""
	}
	for range 3 { // thrice, to be sure
		half, full := best(re, s.grow(longest/2)), best(re, s.grow(longest))
		quarter := best(re, s.grow(longest/4))
		if full < worthALook || float64(half) < muchMore*float64(quarter) || float64(full) < muchMore*float64(half) {
			return ""
		}
	}
	return fmt.Sprintf("On texts such as %q, twice the length takes four times as long or more; bound the repeats in it.", s.begin())
}

// begin shows what a text from s looks like.
func (s seed) begin() string {
	begin := []rune(s.head + strings.Repeat(s.middle, 3))
	if len(begin) > 40 {
		return string(begin[:40]) + "…"
	}
	return string(begin) + "…" + s.tail
}

// once is how long it takes to look for re in text, at most about tooLong.
func once(re *regexp2.Regexp, text string) time.Duration {
	start := time.Now()
	_, err := re.MatchString(text)
	if took := time.Since(start); err == nil {
		return took
	}
	return tooLong
}

func best(re *regexp2.Regexp, text string) time.Duration {
	least := tooLong
	for range tries {
		least = min(least, once(re, text))
	}
	return least
}
