package tell

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"scamcheck/checker"
	"scamcheck/checker/pack"
	"scamcheck/checker/score"
	"scamcheck/checker/stance"
)

// verdict tells the answer in a line, and what it rests on.
func (x *teller) verdict() Section {
	section := Section{Title: "Verdict"}
	r := x.Report
	line := r.Verdict
	if r.Family != "" {
		line += ": " + r.Family
	}
	if r.Stance != "" {
		line += ": reads as " + r.Stance
	}
	if r.Stage != "" {
		line += fmt.Sprintf(", %s, stage %s", r.Track, r.Stage)
	}
	if len(r.Next) > 0 {
		line += "; next " + strings.Join(r.Next, ", ")
	}
	section.add(0, nowhere, "%s", line)
	section.add(0, nowhere, "%s", x.read()).Detail = r.Verdict != checker.CannotRead && r.Verdict != checker.TooShort
	return section
}

// read tells what the text is, as far as that decides how it is read.
func (x *teller) read() string {
	var languages []string
	for _, l := range x.Report.Languages {
		if !l.Read {
			l.Code += " (no words for it here)"
		}
		languages = append(languages, l.Code)
	}
	length := "a short text"
	switch {
	case len(x.Report.Messages) > 1:
		length = fmt.Sprintf("a chat of %d messages", len(x.Report.Messages))
	case x.Report.Long:
		length = "a long text"
	}
	return fmt.Sprintf("%s, %d words, %d letters; language %s; words looked for: %s", length, x.Words, x.Letters,
		orNone(languages), orNone(x.Lexicons))
}

func orNone(all []string) string {
	if len(all) == 0 {
		return "none"
	}
	return strings.Join(all, ", ")
}

// sums tells, for each family, the parts of its score and what it takes for a verdict.
func (x *teller) sums() Section {
	section := Section{Title: "Sums"}
	for i, f := range x.Families {
		section.add(0, nowhere, "%s %s", f.Name, number(f.Score)).Quiet = i > 0
		for _, part := range f.Parts {
			place := part.Cue.Stage
			if place == "" {
				place = "counter-sign"
			}
			amount := number(float64(part.Weight))
			if part.Share != 1 {
				amount = fmt.Sprintf("%s (%s of %d: its stage has a stronger sign)", number(part.Share*float64(part.Weight)), share(part.Share), part.Weight)
			}
			line := section.add(1, part.Cue.At, "%s %s, %s", amount, part.Cue.ID, place)
			line.Quiet, line.Detail = i > 0, i > 0
		}
		line := section.add(1, nowhere, "%s", x.thresholds(f))
		line.Quiet, line.Detail = i > 0, i > 0
	}
	return section
}

// thresholds tells what the verdicts take, and what the family has of it.
func (x *teller) thresholds(f score.Family) string {
	careful, where := score.CarefulAt, ""
	if x.Report.Long {
		careful, where = score.CarefulLongAt, " in a chat or a long text"
	}
	decisive := "it has none"
	if i := slices.IndexFunc(f.Parts, func(p score.Part) bool { return p.Weight > 0 && p.Cue.Decisive }); i >= 0 {
		decisive = "it has " + f.Parts[i].Cue.ID
	}
	return fmt.Sprintf("careful from %s%s; strong from %s with 2 signs of weight 2 or more (it has %d), or from %s with a decisive one (%s)",
		number(careful), where, number(score.StrongAt), f.Signs, number(score.DecisiveAt), decisive)
}

func number(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// share writes a half, a quarter and so on.
func share(f float64) string { return "1/" + number(1/f) }

// stances tells what each message is taken for, and why.
func (x *teller) stances() Section {
	section := Section{Title: "Stances"}
	for _, s := range x.Stances {
		for _, name := range pack.Stances {
			if s.Sums[name] == 0 {
				continue
			}
			outcome := "not taken"
			switch {
			case s.Taken == name:
				outcome = "taken"
			case !s.Told && stance.Narrated(name):
				outcome = "not taken: it addresses the reader, and does not tell"
			case s.Sums[name] >= stance.Threshold:
				outcome = "not taken: another weighs more"
			}
			line := section.add(0, nowhere, "%s: %s %d of %d needed, %s", x.message(s.Message), name, s.Sums[name], stance.Threshold, outcome)
			line.Quiet = s.Taken != name
			for _, cue := range s.Cues {
				if cue.Stance == name {
					section.add(1, cue.At, "%d %s", cue.Weight, cue.ID).Quiet = s.Taken != name
				}
			}
		}
	}
	return section
}
