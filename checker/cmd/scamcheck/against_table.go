package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// comparison is what a change gains and loses.
type comparison struct {
	Name    string   `json:"name"`     // of what it is held against
	Texts   int      `json:"texts"`    // that were compared
	LeftOut int      `json:"left_out"` // texts of which the earlier result says nothing
	Sums    []sums   `json:"sums"`     // for all languages together, and each
	Changes []change `json:"changes"`

	most int // texts to name in a row of the table
}

// sums are a figure before and after the change.
type sums struct {
	What   string `json:"what"`
	Lang   string `json:"lang"` // "" for all together
	Before share  `json:"before"`
	Now    share  `json:"now"`
}

// change is the texts of one language and kind to whose answer the same has happened.
type change struct {
	What  string        `json:"what"` // newly caught …
	Lang  string        `json:"lang"`
	Is    string        `json:"is"` // the family of the scams, the genre of the honest texts
	Texts []changedText `json:"texts"`
}

type changedText struct {
	Name   string `json:"name"`
	Before string `json:"before"` // verdict and family
	Now    string `json:"now"`
	Quote  string `json:"quote,omitempty"`
}

// figures are what is counted before and after: of which texts, and which of them.
var figures = []struct {
	what   string
	of, is func(*sample, *outcome) bool
}{
	{"scams found", isTarget, isFlagged},
	{"scams called strong", isTarget, isStrong},
	{"family right", func(s *sample, o *outcome) bool { return s.target() && o.flagged() }, isRight},
	{"false alarms", isHonest, isFlagged},
	{"strong false alarms", isHonest, isStrong},
}

// turns are what can happen to an answer, in the order of the table: is holds now and did not before, or the other way.
var turns = []struct {
	gained, lost string
	of, is       func(*sample, *outcome) bool
}{
	{"newly caught", "newly missed", isTarget, isFlagged},
	{"newly strong", "no longer strong", isTarget, isStrong},
	{"family now right", "family now wrong", func(s *sample, o *outcome) bool { return s.target() && s.flagged() && s.before.flagged() }, isRight},
	{"newly alarmed", "no longer alarmed", isHonest, isFlagged},
	{"newly a strong alarm", "no longer a strong alarm", isHonest, isStrong},
}

func isTarget(s *sample, _ *outcome) bool  { return s.target() }
func isHonest(s *sample, _ *outcome) bool  { return s.honest() }
func isFlagged(_ *sample, o *outcome) bool { return o.flagged() }
func isStrong(_ *sample, o *outcome) bool  { return o.strong() }
func isRight(s *sample, o *outcome) bool   { return o.seems == s.family }

// compare holds today's answers against the earlier ones.
func (b *baseline) compare(samples []*sample, most int) *comparison {
	b.recall(samples)
	c := &comparison{Name: b.name, Sums: []sums{}, Changes: []change{}, most: most}
	byLang := map[string][]*sample{}
	for _, s := range samples {
		if s.before == nil {
			c.LeftOut++
			continue
		}
		c.Texts++
		byLang[""] = append(byLang[""], s)
		byLang[s.lang] = append(byLang[s.lang], s)
	}
	languages := slices.Sorted(maps.Keys(byLang))
	if len(languages) == 2 { // one, and all
		languages = languages[:1]
	}
	for _, figure := range figures {
		for _, lang := range languages {
			sum := sums{What: figure.what, Lang: lang}
			for _, s := range byLang[lang] {
				if figure.of(s, s.before) {
					sum.Before.add(figure.is(s, s.before))
				}
				if figure.of(s, &s.outcome) {
					sum.Now.add(figure.is(s, &s.outcome))
				}
			}
			c.Sums = append(c.Sums, sum)
		}
	}
	for _, turn := range turns {
		c.addChanges(byLang[""], turn.gained, func(s *sample) bool {
			return turn.of(s, &s.outcome) && turn.is(s, &s.outcome) && !turn.is(s, s.before)
		})
		c.addChanges(byLang[""], turn.lost, func(s *sample) bool {
			return turn.of(s, &s.outcome) && !turn.is(s, &s.outcome) && turn.is(s, s.before)
		})
	}
	return c
}

// addChanges adds the texts to which this has happened, by language and kind.
func (c *comparison) addChanges(samples []*sample, what string, happened func(*sample) bool) {
	byKind := map[[2]string][]changedText{}
	for _, s := range samples {
		if happened(s) {
			kind := [2]string{s.lang, s.is()}
			byKind[kind] = append(byKind[kind], changedText{s.name(), s.before.String(), s.outcome.String(), s.quote})
		}
	}
	first := len(c.Changes)
	for kind, texts := range byKind {
		c.Changes = append(c.Changes, change{what, kind[0], kind[1], texts})
	}
	slices.SortFunc(c.Changes[first:], func(a, b change) int { return cmp.Or(cmp.Compare(a.Lang, b.Lang), cmp.Compare(a.Is, b.Is)) })
}

// String is the verdict and, where there is one, the family.
func (o *outcome) String() string { return strings.TrimSpace(o.verdict + " " + o.seems) }

// write prints the comparison as Markdown: two tables and, with quotes, a list.
func (c *comparison) write(b *strings.Builder) {
	fmt.Fprintf(b, "### %d texts, against %s\n\n", c.Texts, code(c.Name))
	if c.LeftOut > 0 {
		fmt.Fprintf(b, "Left out, for the earlier result says nothing of them: %d.\n\n", c.LeftOut)
	}
	b.WriteString("| | language | before | now |\n|---|---|--:|--:|\n")
	for _, s := range c.Sums {
		if s.Lang == "" || s.Before != s.Now {
			fmt.Fprintf(b, "| %s | %s | %s | %s |\n", s.What, cmp.Or(s.Lang, "all"), s.Before.short(), s.Now.short())
		}
	}
	if len(c.Changes) == 0 {
		b.WriteString("\nNo text is answered differently.\n")
		return
	}
	b.WriteString("\n| change | language | family or genre | texts | which |\n|---|---|---|--:|---|\n")
	var quotes strings.Builder
	for _, change := range c.Changes {
		var names []string
		for _, text := range change.Texts[:min(c.most, len(change.Texts))] {
			names = append(names, code(text.Name))
			if text.Quote != "" {
				fmt.Fprintf(&quotes, "- %s, %s → %s: %s %s\n", change.What, text.Before, text.Now, code(text.Name), code(text.Quote))
			}
		}
		if more := len(change.Texts) - len(names); more > 0 {
			names = append(names, fmt.Sprintf("and %d more", more))
		}
		fmt.Fprintf(b, "| %s | %s | %s | %d | %s |\n", change.What, change.Lang, change.Is, len(change.Texts), strings.Join(names, ", "))
	}
	if quotes.Len() > 0 {
		b.WriteString("\n" + quotes.String())
	}
}

// code is s as it stands, safe in a table of Markdown.
func code(s string) string {
	return "`" + strings.NewReplacer("`", "'", "|", "¦", "\n", " ", "\r", " ").Replace(s) + "`"
}

// quoteLength is how much of a text is quoted, in characters: enough to know it again.
const quoteLength = 80

// beginning is the first characters of a text.
func beginning(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > quoteLength {
		return string(runes[:quoteLength]) + "…"
	}
	return text
}
