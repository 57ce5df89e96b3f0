// Package language tells in which language a text is written, offline and from very little: by script first, then by
// how many of its words (characters, in scripts without spaces) are among the most common ones of each language (Cavnar
// and Trenkle's observation that the commonest words suffice, in its simplest form).
package language

import (
	"slices"
	"sort"

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
	Letters int  // of the script that the language is written in, as text.Width counts them

	VerbLast bool // the verb comes last, and with it the denial
}

// Profile is what is known of the languages of a text.
type Profile struct {
	Guess           // the one that most of it is written in
	All    []Guess  // every language that enough is written in, the main one first
	Codes  []string // the languages to look for words in: all of the above and their close neighbours
	Wanted []string // what is missing of Codes to read a language of the text; see missing
}

const (
	// fewLetters is the least of a script that counts as a language of its own and not as a name in passing.
	fewLetters = 8
	// neighbour is the share of the best language's votes from which another of the same script may be meant as well:
	// Malay reads like Indonesian, and people mix.
	neighbour = 0.3
	// kanaShare is the share of kana from which Chinese characters are Japanese. Job advertisements have the fewest, a fifth.
	kanaShare = 0.08
	// lingua is mixed into every language that people write in Latin letters, so its words are looked for in all of them.
	lingua = "en"
)

// Detect tells the languages of a folded text from its words. ok is false when there are no letters at all.
func (d *Detector) Detect(words []string) (profile Profile, ok bool) {
	letters, votes := d.count(words)
	scripts := make([]string, 0, len(letters))
	for script := range letters {
		scripts = append(scripts, script)
	}
	sort.Slice(scripts, func(i, j int) bool {
		a, b := scripts[i], scripts[j]
		return letters[a] > letters[b] || letters[a] == letters[b] && a < b
	})
	for i, script := range scripts {
		if i > 0 && letters[script] < fewLetters {
			break
		}
		guess, codes := d.ofScript(script, letters[script], votes)
		profile.All = append(profile.All, guess)
		profile.Codes = append(profile.Codes, codes...)
		profile.Wanted = append(profile.Wanted, d.missing(guess, codes)...)
	}
	if len(scripts) == 0 {
		return Profile{Guess: Guess{Code: Und}}, false
	}
	if letters["Latn"] > 0 && !slices.Contains(profile.Codes, lingua) {
		profile.Codes = append(profile.Codes, lingua)
	}
	profile.Guess = profile.All[0]
	return profile, true
}

// missing gives those of codes that are released but not in the pack, when the language of a script is among them: whoever
// reads in its words needs those of its neighbours too. A text in a language that is there sends for nothing.
func (d *Detector) missing(guess Guess, codes []string) []string {
	var wanted []string
	for _, l := range d.languages {
		if l.Read && !l.Loaded && slices.Contains(codes, l.Code) {
			wanted = append(wanted, l.Code)
		}
	}
	if !slices.Contains(wanted, guess.Code) {
		return nil
	}
	return wanted
}

// count counts the letters of each script, and the words that are among the commonest of each language.
func (d *Detector) count(words []string) (letters map[string]int, votes []float64) {
	letters, votes = map[string]int{}, make([]float64, len(d.languages))
	for _, w := range words {
		for _, r := range w {
			if s := text.Script(r); s != "" {
				letters[s] += text.Width(string(r))
			}
		}
		for _, i := range d.common[w] {
			votes[i] += 1 / float64(len(d.common[w])) // a word that many languages share says little
		}
	}
	if kana, han := letters["Jpan"], letters["Hani"]; han > 0 && float64(kana) >= kanaShare*float64(kana+han) {
		letters["Jpan"] += han
		delete(letters, "Hani")
	}
	return letters, votes
}

// ofScript picks the language among those of one script, and those that come close to it. Where none has a vote, it is
// unknown and may be any of them.
func (d *Detector) ofScript(script string, letters int, votes []float64) (guess Guess, codes []string) {
	best, most := -1, 0.0
	for i, l := range d.languages {
		if l.Script == script && (best < 0 || votes[i] > most) {
			best, most = i, votes[i]
		}
	}
	if best < 0 {
		return Guess{Code: Und, Letters: letters}, nil
	}
	l := d.languages[best]
	guess = Guess{l.Code, l.Read && l.Loaded, letters, l.VerbLast}
	if len(l.Common) > 0 && most == 0 {
		guess = Guess{Code: Und, Letters: letters}
	}
	for i, l := range d.languages {
		if l.Script == script && votes[i] >= neighbour*most {
			codes = append(codes, l.Code)
		}
	}
	return guess, codes
}
