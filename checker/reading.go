package checker

import (
	"slices"
	"sort"

	"scamcheck/checker/chat"
	"scamcheck/checker/evidence"
	"scamcheck/checker/language"
	"scamcheck/checker/match"
	"scamcheck/checker/score"
	"scamcheck/checker/stance"
	"scamcheck/checker/text"
)

const (
	// enoughWords and enoughLetters are the least that can be judged at all; less is too-short.
	enoughWords   = 3
	enoughLetters = 10
	// longText is the length from which one sign alone says nothing, in characters as text.Width counts them.
	longText = 520
)

// reading is one text on its way through the rooms.
type reading struct {
	*Checker
	source   string
	text     *match.Text
	slots    []evidence.Slot
	words    [][]string // per message, without links, addresses and the like
	hits     *match.Hits
	denied   func(concept int, s match.Span) bool // the place of a concept does not count
	found    []match.Found
	shadows  []match.Found    // by wordings on trial
	stances  []stance.Reading // per message
	language language.Profile
	letters  bool
	signs    []score.Sign
}

func newReading(c *Checker, source string) *reading {
	r := &reading{Checker: c, source: source}
	folded := text.Fold(source)
	r.text = match.NewText(folded, chat.Split(source))
	r.slots = evidence.Find(source)
	r.words = r.text.Words(r.slots)
	r.language, r.letters = c.languages.Detect(slices.Concat(r.words...))
	r.hits = c.matcher.Scan(r.text, r.slots, r.language.Codes...)
	stance.DropConditions(r.hits, c.pack)
	r.denied = stance.Denials(r.text, r.hits, c.pack, r.language.VerbLast)
	for _, f := range r.hits.Wordings {
		if f.Shadow {
			r.shadows = append(r.shadows, f)
		} else {
			r.found = append(r.found, f)
		}
	}
	r.found = append(r.found, c.matcher.Frames(r.hits, r.denied)...)
	// Here and where else speed does not matter, sort and not slices.SortFunc: each instance of that costs the page a kilobyte.
	sort.SliceStable(r.found, func(i, j int) bool {
		a, b := &r.found[i], &r.found[j]
		return a.Spans[0].First < b.Spans[0].First || a.Spans[0].First == b.Spans[0].First && a.Cue < b.Cue
	})
	r.stances = stance.Read(r.text, r.hits, r.found, c.pack)
	return r
}

// Why something that was found is no sign.
const (
	itIsDenied   = "denied"
	itIsTalk     = "stance" // it stands in a message about scams, or an honest notice
	itIsOwnWords = "self"   // only the person who pasted the chat says it
	itIsOnTrial  = "shadow"
)

// against is why what was found there is no sign, "" where it is one.
func (r *reading) against(f match.Found) string {
	if f.Shadow {
		return itIsOnTrial
	}
	if f.Denied {
		return itIsDenied
	}
	cue := &r.pack.Cues[f.Cue]
	if cue.Stance != "" {
		return ""
	}
	why := itIsOwnWords
	for _, s := range f.Spans {
		m := r.text.Message(s)
		if r.text.Messages[m].Self {
			continue // what they say of it themself takes nothing from what the other wants
		}
		why = ""
		if s := r.stances[m]; s.Stance != "" && !r.lifted(m) && !(cue.Decisive && r.insists(s)) {
			return itIsTalk
		}
	}
	return why
}

// plainNotice is the weight from which a notice is one beyond doubt: a payslip, a bank's alert.
const plainNotice = 4

// insists tells whether a decisive sign counts in spite of a stance: few true notices ask for new money, and a question
// in which there is a way to answer holds the offer itself, pasted below it.
func (r *reading) insists(s stance.Reading) bool {
	return s.Stance == "notice" && s.Weight < plainNotice || s.Stance == "question" && slices.ContainsFunc(r.slots, func(s evidence.Slot) bool {
		return s.Kind == evidence.Link || s.Kind == evidence.Handle || s.Kind == evidence.Phone || s.Kind == evidence.Email
	})
}

// lifted tells whether a message that reads like a warning or an account still wants something: it offers recovery, or
// asks to be contacted.
func (r *reading) lifted(message int) bool {
	for _, f := range r.found {
		if r.pack.Cues[f.Cue].LiftsStance && !f.Denied && r.text.Message(f.Spans[0]) == message {
			return true
		}
	}
	return false
}

func (r *reading) report() *Report {
	report := &Report{Verdict: score.None, Language: r.language.Code, Wanted: r.language.Wanted,
		Long: len(r.text.Messages) > 1 || r.text.Length() > longText}
	for i, m := range r.text.Messages {
		report.Messages = append(report.Messages, Message{m.Sender, m.Self, [2]int{m.Body.Start, m.Body.End}, r.languageOf(i)})
	}
	for _, l := range r.language.All {
		report.Languages = append(report.Languages, Language{l.Code, l.Read})
	}
	for _, s := range r.slots {
		if s.Kind != "number" {
			report.Evidence = append(report.Evidence, Evidence{s.Kind, [2]int{s.Start, s.End}})
		}
	}
	r.addCues(report)
	r.judge(report)
	return report
}

// languageOf is the language of one message: of a few words, that of the whole chat.
func (r *reading) languageOf(message int) string {
	if len(r.words) > 1 {
		if own, ok := r.languages.Detect(r.words[message]); ok && own.Code != language.Und && own.Letters >= enoughLetters {
			return own.Code
		}
	}
	return r.language.Code
}

// addCues gathers what was found by cue, in the order in which the text says them first.
func (r *reading) addCues(report *Report) {
	type state struct {
		index   int
		counted bool
	}
	seen := map[int]*state{}
	spans := map[int][]match.Span{}
	for _, f := range r.found {
		counted := r.against(f) == ""
		s, known := seen[f.Cue]
		switch {
		case !known:
			s = &state{len(report.Cues), counted}
			seen[f.Cue] = s
			report.Cues = append(report.Cues, r.hit(f.Cue))
		case counted && !s.counted:
			spans[f.Cue] = nil // the places that count take over
			s.counted = true
		case !counted && s.counted:
			continue
		}
		spans[f.Cue] = append(spans[f.Cue], f.Spans...)
	}
	for cue, s := range seen {
		hit := &report.Cues[s.index]
		hit.Counted = s.counted
		hit.Spans = r.ranges(spans[cue])
	}
	for _, hit := range report.Cues {
		if hit.Counted {
			id, _ := r.pack.CueID(hit.Cue)
			r.signs = append(r.signs, score.Sign{Cue: &r.pack.Cues[id]})
		}
	}
}

func (r *reading) hit(id int) CueHit {
	cue := &r.pack.Cues[id]
	hit := CueHit{Cue: cue.ID, Stage: cue.Stage, Decisive: cue.Decisive, Weight: cue.Weight}
	for family, weight := range cue.Families {
		hit.Families = append(hit.Families, FamilyWeight{family, weight})
		if hit.Weight == 0 || weight > hit.Weight {
			hit.Weight = weight
		}
	}
	sort.Slice(hit.Families, func(i, j int) bool { return hit.Families[i].Family < hit.Families[j].Family })
	return hit
}

// ranges gives spans as places in the source, in order, overlapping ones joined.
func (r *reading) ranges(spans []match.Span) [][2]int {
	var all [][2]int
	sort.Slice(spans, func(i, j int) bool {
		return spans[i].First < spans[j].First || spans[i].First == spans[j].First && spans[i].Last < spans[j].Last
	})
	for _, s := range spans {
		folded := r.text.Range(s)
		start, end := r.text.Folded.Original(folded.Start, folded.End)
		if n := len(all); n > 0 && start < all[n-1][1] {
			all[n-1][1] = max(all[n-1][1], end)
			continue
		}
		all = append(all, [2]int{start, end})
	}
	return all
}

func (r *reading) judge(report *Report) {
	for _, m := range r.stances {
		if report.Stance == "" {
			report.Stance = m.Stance
		}
	}
	families := score.Families(r.pack, r.signs)
	for _, f := range families {
		report.Families = append(report.Families, FamilyScore{f.Name, f.Score, f.Stages})
	}
	if len(families) > 0 {
		report.Verdict = families[0].Verdict(report.Long)
	}
	if report.Verdict != score.None {
		report.Stance = ""
		report.Family = families[0].Name
		r.place(report)
		return
	}
	switch {
	case report.Stance != "":
	case r.deniedOnly():
		report.Stance = "denial"
	case !r.letters || r.language.Letters < enoughLetters || len(slices.Concat(r.words...)) < enoughWords:
		report.Verdict = TooShort
	case !r.language.Read:
		report.Verdict = CannotRead
	}
}

// deniedOnly tells whether signs were found, and all of them where they are denied: "we never ask you to pay".
func (r *reading) deniedOnly() bool {
	denied := false
	for _, f := range r.found {
		if len(r.pack.Cues[f.Cue].Families) > 0 {
			if !f.Denied {
				return false
			}
			denied = true
		}
	}
	return denied
}

// place says how far the scam has got on its course, and what usually comes next.
func (r *reading) place(report *Report) {
	track := score.Track(r.pack, report.Family, r.signs)
	if track == nil {
		return
	}
	report.Track = track.ID
	for i, stage := range track.Stages {
		for _, s := range r.signs {
			if s.Cue.Stage == stage && s.Cue.Families[report.Family] > 0 {
				report.Stage = stage
				report.Next = track.Stages[i+1:]
			}
		}
	}
}
