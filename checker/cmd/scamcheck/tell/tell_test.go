package tell

import (
	"strings"
	"testing"

	"scamcheck/checker"
	"scamcheck/checker/pack"
)

func small(t *testing.T) *checker.Checker {
	t.Helper()
	p, err := pack.Parse(pack.Files{
		"languages.json": `{"languages":[{"code":"en","script":"Latn","read":true,"common":["the","and","you","of"]}]}`,
		"stages.json":    `{"tracks":[{"id":"tasks","families":["fake-job"],"stages":["offer","lock-in"]}]}`,
		"concepts/a.json": `{"concepts":{"pay":{"deniable":true},"fee":{},"withdraw":{},"scam":{},"denies":{},"condition":{},
			"to_reader":{},"first_person":{}}}`,
		"cues/a.json": `{"cues":[
{"id":"pay-first","families":{"fake-job":4},"stage":"lock-in","decisive":true,"frames":[
{"all":["pay","fee","withdraw"],"within":60}]},
{"id":"likes","families":{"fake-job":2},"stage":"offer"},
{"id":"licensed","families":{"fake-job":-2}},
{"id":"warns","stance":"warning","weight":2,"frames":[{"all":["scam"],"within":60}]},
{"id":"asks","stance":"question","weight":3}]}`,
		"words/en/concepts/a.json": `{"concepts":{"pay":["pay"],"fee":["fee*"],"withdraw":["withdraw*"],"scam":["scam*"],"denies":["never ask"],
"condition":["if you"],"to_reader":["you"],"first_person":["i"]}}`,
		"words/en/a.json": `{"words":[{"cue":"likes","any":["like … videos",{"regex":"\\bclicks? \\d+ likes"}],"unless":["for fun"]},
{"cue":"licensed","any":["our licence"]},{"cue":"asks","any":["should you"]}]}`,
	})
	if err != nil {
		t.Fatal(err)
	}
	c, err := checker.New(p)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Each text gets a line that says the decisive thing, in these words.
func TestTold(t *testing.T) {
	c := small(t)
	filler := strings.Repeat("and so on as ever, ", 20)
	tests := []struct{ text, section, want string }{
		{"Pay the fee and withdraw. Like our videos. See our licence.", "Sums", "fake-job 4 | -2 licensed, counter-sign | 2 likes, offer | 4 pay-first, lock-in | " +
			"careful from 3; strong from 6 with 2 signs of weight 2 or more (it has 2), or from 3.5 with a decisive one (it has pay-first)"},
		{"We never ask you to pay a fee to withdraw.", "Signs",
			"frame pay “pay” + fee “fee” + withdraw “withdraw” – does not count: denied or advised against by “never ask”"},
		{"You like our videos for fun.", "Signs", "does not count: vetoed by its “unless” | unless for fun"},
		{"Kim: you are here\nMe: you like our videos\nKim: yes", "Signs", "does not count: only the person who pasted the chat says it"},
		{"Should you pay the fee to withdraw? You like our videos.", "Stances", "the text: question 3 of 3 needed, not taken: it addresses the reader, and does not tell"},
		{"I think this scam is the worst of all.", "Stances", "the text: warning 2 of 3 needed, not taken | 2 warns"},
		{"Pay the fee, " + filler + "then withdraw.", "Nearly", "characters apart, at most 60 count as near"},
		{"Pay and withdraw, you.", "Nearly", "pay-first: pay “Pay” + withdraw “withdraw” are there; missing: fee"},
		{"We never ask you to pay the fee.", "Nearly", ""},
		{"She clicks the likes of you.", "Lines that were called for", "“clicks” calls for it, but the sentence does not match"},
		{"You l1ke the lake.", "Disguises undone", "leet: “l1ke” is read as like"},
		{"Write to a@example.com now, you.", "Amounts, links and the like", "email “a@example.com”"},
		{"Pay the FEE of you.", "The text in comparable form", "pay the fee of you."},
	}
	for _, test := range tests {
		trace, err := c.Trace(test.text)
		if err != nil {
			t.Fatal(err)
		}
		got := said(Trace(trace, test.text), test.section)
		if !strings.Contains(got, test.want) || test.want == "" && got != "" {
			t.Errorf("%q: under %q\ngot  %s\nwant %s", test.text, test.section, got, test.want)
		}
	}
}

// said is what stands below a title.
func said(sections []Section, title string) string {
	var lines []string
	for _, s := range sections {
		for _, line := range s.Lines {
			if s.Title == title {
				lines = append(lines, line.Text)
			}
		}
	}
	return strings.Join(lines, " | ")
}

// Brief keeps what tells, and no empty section.
func TestBrief(t *testing.T) {
	sections := []Section{{"a", []Line{{Text: "x"}, {Text: "y", Detail: true}}}, {"b", []Line{{Text: "z", Detail: true}}}}
	brief := Brief(sections)
	if len(brief) != 1 || len(brief[0].Lines) != 1 || len(sections[0].Lines) != 2 {
		t.Errorf("got %v from %v", brief, sections)
	}
}

// Pieces are the text, whatever overlaps.
func TestPieces(t *testing.T) {
	r := &checker.Report{Cues: []checker.CueHit{
		{Cue: "a", Spans: [][2]int{{2, 5}, {8, 9}}}, {Cue: "b", Counted: true, Spans: [][2]int{{4, 7}}},
	}}
	got := ""
	for _, p := range Pieces(r, "0123456789") {
		got += "[" + p.Text + strings.Join(p.Cues, "+") + "]"
	}
	if want := "[01][23456a+b][7][8a][9]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
