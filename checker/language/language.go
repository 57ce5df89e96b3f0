// Package language tells in which language a text is written, offline and from very little: by script first, then by
// how many of its words are among the most common ones of each language (Cavnar and Trenkle's observation that the
// commonest words suffice, in its simplest form).
package language

import (
	"slices"

	"scamcheck/checker/pack"
	"scamcheck/checker/text"
)

// Und is the code of a language that cannot be told.
const Und = "und"

// Detector knows the profiles of a pack.
type Detector struct {
	languages []pack.Language
	common    map[string][]int // word → languages that have it among their commonest
}

// New makes a detector.
func New(languages []pack.Language) *Detector {
	d := &Detector{languages, map[string][]int{}}
	for i, l := range languages {
		for _, w := range l.Common {
			folded := text.Fold(w).S
			if list := d.common[folded]; len(list) == 0 || list[len(list)-1] != i {
				d.common[folded] = append(list, i)
			}
		}
	}
	return d
}

// Guess is what a text is written in.
type Guess struct {
	Code    string
	Read    bool // the pack has words for it
	Letters int  // letters of the script that the language is written in
}

// Detect guesses the language of a folded text from its words. ok is false when there are no letters at all.
func (d *Detector) Detect(words []string) (guess Guess, ok bool) {
	scripts := map[string]int{}
	votes := make([]float64, len(d.languages))
	for _, w := range words {
		for _, r := range w {
			if s := text.Script(r); s != "" {
				scripts[s]++
			}
		}
		for _, i := range d.common[w] {
			votes[i] += 1 / float64(len(d.common[w])) // a word that many languages share says little
		}
	}
	script, letters := mostOf(scripts)
	if letters == 0 {
		return Guess{Code: Und}, false
	}
	best := -1
	for i, l := range d.languages {
		if l.Script == script && (best < 0 || votes[i] > votes[best]) {
			best = i
		}
	}
	if best < 0 {
		return Guess{Und, false, letters}, true
	}
	l := d.languages[best]
	if len(l.Common) > 0 && votes[best] == 0 {
		return Guess{Und, false, letters}, true
	}
	return Guess{l.Code, l.Read, letters}, true
}

func mostOf(counts map[string]int) (string, int) {
	names := make([]string, 0, len(counts))
	for name := range counts {
		names = append(names, name)
	}
	slices.Sort(names)
	best, most := "", 0
	for _, name := range names {
		if counts[name] > most {
			best, most = name, counts[name]
		}
	}
	return best, most
}
