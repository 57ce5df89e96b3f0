package pump

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/dlclark/regexp2"

	"scamcheck/checker/match"
	"scamcheck/checker/match/shape"
)

const (
	// tooLong is how long no text must ever take. What package shape lets through takes a fraction of it.
	tooLong = time.Second
	// worthALook is the time below which nothing is held against a regex, however it grows.
	worthALook = 5 * time.Millisecond
	// parts and muchMore: a text must not take muchMore times as long as it takes to read so many parts of it one by one.
	// Where time grows with the text that is as long, where it grows with the square so many times as long. Other
	// programs on the machine delay both sides alike, as they do not for a long and a short text.
	parts    = 8
	muchMore = 3
	// tries is how often a time is taken; the shortest counts, since other programs only ever make it longer.
	tries = 5
	// doublings are the steps from the shortest texts that are tried to the longest.
	doublings = 3
	// finalists is how many seeds are tried at full length. They are the slowest at each length before.
	finalists = 8
)

// Grows runs a regex on its hostile texts, at doubling lengths up to that of the longest sentence the engine runs it on.
// It gives a sentence about the slowest if its time grows faster than its length, or "".
func Grows(source string) (problem string) {
	re, all, err := prepare(source)
	if err != nil {
		return fmt.Sprintf("This regex cannot be tried: %v", err)
	}
	worst, length, took := slowest(re, all)
	if took >= tooLong {
		return fmt.Sprintf("A text of %d characters such as %q takes longer than %v; write the repeats so that they cannot "+
			"take the same characters.", length, worst.begin(), tooLong)
	}
	if took < worthALook {
		return ""
	}
	for range 3 { // thrice, to be sure
		whole, apart := best(re, worst.grow(length), 1), best(re, worst.grow(length/parts), parts)
		if float64(whole) < muchMore*float64(apart) {
			return ""
		}
	}
	return fmt.Sprintf("On texts such as %q, time grows faster than the text; bound the repeats in the regex.", worst.begin())
}

// Slowest gives the hostile text that takes longest and the time it takes, at most about a second. It is "" for a regex
// that cannot be read.
func Slowest(source string) (text string, took time.Duration) {
	re, all, err := prepare(source)
	if err != nil {
		return "", 0
	}
	worst, length, took := slowest(re, all)
	return worst.grow(length), took
}

func prepare(source string) (*regexp2.Regexp, []seed, error) {
	tree, err := shape.Parse(source)
	if err != nil {
		return nil, nil, err
	}
	re, err := regexp2.Compile(source, regexp2.IgnoreCase)
	if err != nil {
		return nil, nil, err
	}
	re.MatchTimeout = tooLong
	return re, seeds(tree), nil
}

// slowest is the seed of the text that takes longest, with its length: full length, or less if that takes too long.
func slowest(re *regexp2.Regexp, all []seed) (worst seed, length int, took time.Duration) {
	times := map[seed]time.Duration{}
	for step := doublings; step >= 0; step-- {
		length = match.MaxRegexSentence >> step
		for _, s := range all {
			if times[s] = once(re, s.grow(length), 1); times[s] >= tooLong {
				return s, length, times[s]
			}
		}
		slices.SortStableFunc(all, func(a, b seed) int { return cmp.Compare(times[b], times[a]) })
		all = all[:min(len(all), max(finalists, len(all)/4))]
	}
	return all[0], length, best(re, all[0].grow(length), 1)
}

// begin shows what a text from s looks like.
func (s seed) begin() string {
	begin := []rune(s.head + strings.Repeat(s.middle, 3))
	if len(begin) > 40 {
		return string(begin[:40]) + "…"
	}
	return string(begin) + "…"
}

// once is how long it takes to look for re in text so many times.
func once(re *regexp2.Regexp, text string, times int) time.Duration {
	start := time.Now()
	for range times {
		if _, err := re.MatchString(text); err != nil {
			return tooLong
		}
	}
	return time.Since(start)
}

func best(re *regexp2.Regexp, text string, times int) time.Duration {
	least := tooLong
	for range tries {
		least = min(least, once(re, text, times))
	}
	return least
}
