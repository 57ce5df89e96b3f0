package checker_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"scamcheck/checker"
	"scamcheck/checker/pack"
	"scamcheck/patterns"
)

func fromFiles(t *testing.T, files pack.Files) *checker.Checker {
	t.Helper()
	p, err := pack.Parse(files)
	if err != nil {
		t.Fatal(err)
	}
	c, err := checker.New(p)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func trace(t *testing.T, c *checker.Checker, text string) *checker.Trace {
	t.Helper()
	all, err := c.Trace(text)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestTraceIsTheCheck: on every example of the patterns, a trace has the report of Check, its sums are the report's
// scores, and the signs that count are those of the report.
func TestTraceIsTheCheck(t *testing.T) {
	files, err := pack.FromFS(patterns.FS)
	if err != nil {
		t.Fatal(err)
	}
	c := fromFiles(t, files)
	p, _ := pack.Parse(files)
	for _, lexicon := range p.Lexicons {
		if testing.Short() && lexicon.Lang != "en" {
			continue
		}
		for _, w := range lexicon.Wordings {
			for _, example := range append(w.Match, w.Clear...) {
				got := trace(t, c, example.Text)
				if !reflect.DeepEqual(got.Report, check(t, c, example.Text)) {
					t.Errorf("%s: another report than Check's", example.At)
				}
				if want, told := counted(got.Report), signs(got); !reflect.DeepEqual(want, told) {
					t.Errorf("%s: the report counts %v, the trace %v", example.At, want, told)
				}
				for _, f := range got.Report.Families {
					if sum := sumOf(got, f.Family); sum != f.Score {
						t.Errorf("%s: the parts for %s add up to %v, the report says %v", example.At, f.Family, sum, f.Score)
					}
				}
			}
		}
	}
}

func counted(r *checker.Report) map[string]bool {
	cues := map[string]bool{}
	for _, cue := range r.Cues {
		if cue.Counted {
			cues[cue.Cue] = true
		}
	}
	return cues
}

func signs(tr *checker.Trace) map[string]bool {
	cues := map[string]bool{}
	for _, s := range tr.Signs {
		if s.Against == "" {
			cues[s.Cue.ID] = true
		}
	}
	return cues
}

func sumOf(tr *checker.Trace, family string) float64 {
	sum := 0.0
	for _, f := range tr.Families {
		for _, part := range f.Parts {
			if f.Name == family {
				sum += part.Share * float64(part.Weight)
			}
		}
	}
	return sum
}

// small is a pack whose every line can be named in a test.
func small(t *testing.T) *checker.Checker {
	return fromFiles(t, pack.Files{
		"languages.json": `{"languages":[{"code":"en","script":"Latn","read":true,"common":["the","and","you","of"]}]}`,
		"stages.json":    `{"tracks":[{"id":"tasks","families":["fake-job"],"stages":["offer","lock-in"]}]}`,
		"concepts/a.json": `{"concepts":{"pay":{"deniable":true},"fee":{},"withdraw":{},"scam":{},"denies":{},"advises_against":{},"condition":{},
			"to_reader":{},"first_person":{}}}`,
		"cues/a.json": `{"cues":[
{"id":"pay-first","families":{"fake-job":4},"stage":"lock-in","decisive":true,"frames":[
{"all":["pay","fee|money","withdraw"],"within":60}]},
{"id":"likes","families":{"fake-job":2},"stage":"offer"},
{"id":"warns","stance":"warning","weight":3,"frames":[{"all":["scam"],"within":60}]}]}`,
		"words/en/concepts/a.json": `{"concepts":{"pay":["pay"],
"fee":["fee*"],"withdraw":["withdraw*"],"scam":["scam*"],"denies":["never ask"],"advises_against":["don't"],"condition":["if you"],"to_reader":["you"],"first_person":["i"]}}`,
		"words/en/a.json": `{"words":[{"cue":"likes","any":["like … videos"],"unless":["for fun"]},
{"cue":"likes","status":"shadow","any":["rate our hotel"]}]}`,
	})
}

// Each reason not to count is told, with what caused it.
func TestTraceReasons(t *testing.T) {
	c := small(t)
	tests := []struct{ text, want string }{
		{"Pay the fee, then you can withdraw it.", "pay-first cues/a.json:3:1 Pay+fee+withdraw"},
		{"We never ask you to pay any fee so that you can withdraw.", "pay-first cues/a.json:3:1 pay+fee+withdraw denied by never ask"},
		{"The scam: pay the fee, then you can withdraw.", "warns cues/a.json:5:55 scam; pay-first cues/a.json:3:1 pay+fee+withdraw stance warning"},
		{"You like all my videos", "likes words/en/a.json:1:33 like all my videos"},
		{"You like all my videos for fun", "likes words/en/a.json:1:33 like all my videos veto by for fun"},
		{"Me: hello there\nKim: you are here\nMe: you like our videos", "likes words/en/a.json:1:33 like our videos self"},
		{"Please rate our hotel", "likes words/en/a.json:2:41 rate our hotel shadow"},
	}
	for _, test := range tests {
		var got []string
		tr := trace(t, c, test.text)
		for _, s := range tr.Signs {
			if s.Against == checker.AgainstShadow && len(tr.Report.Cues) > 0 {
				t.Errorf("%q: a wording on trial is in the report", test.text)
			}
			got = append(got, describe(test.text, s))
		}
		if strings.Join(got, "; ") != test.want {
			t.Errorf("%q:\ngot  %s\nwant %s", test.text, strings.Join(got, "; "), test.want)
		}
	}
}

func describe(text string, s checker.Sign) string {
	var words []string
	for _, span := range s.Spans {
		words = append(words, text[span[0]:span[1]])
	}
	line := strings.TrimSpace(fmt.Sprint(s.Cue.ID, " ", s.At, " ", strings.Join(words, "+"), " ", s.Against))
	switch {
	case s.Against == checker.AgainstDenial:
		line += " by " + text[s.Denial[0]:s.Denial[1]]
	case s.Veto != nil:
		line += " by " + s.Veto.Text
	case s.Stance != "":
		line += " " + s.Stance
	}
	return line
}

// What was nearly there is told: what is missing, and which line found what is there.
func TestTraceNear(t *testing.T) {
	tr := trace(t, small(t), "Such videos. You w1thdraw whenever you l1ke, just pay us. If you don't it is yours.")
	if len(tr.Near) != 1 || tr.Near[0].Cue.ID != "pay-first" || tr.Near[0].Absent != 1 || tr.Near[0].Parts[1].Concept != "" {
		t.Fatalf("got %+v", tr.Near)
	}
	if lines := tr.Near[0].Parts[0].Lines; len(lines) != 1 || lines[0].At.String() != "words/en/concepts/a.json:1:21" {
		t.Errorf("the line of pay: %v", lines)
	}
	if len(tr.Disguises) != 2 || tr.Disguises[0].Plain != "withdraw" {
		t.Errorf("disguises: %+v", tr.Disguises)
	}
	fates := map[string]string{}
	for _, try := range tr.Tries {
		fates[try.Line.Text] = string(try.Fate) + strings.Join(try.Missing, "")
	}
	if fates["don't"] != "conditional" || fates["like … videos"] != "not confirmedlike" || fates["pay"] != "" {
		t.Errorf("fates: %v", fates)
	}
}

// A trace leaves nothing behind in the checker, and refuses what Check refuses.
func TestTraceLeavesNothing(t *testing.T) {
	c := small(t)
	trace(t, c, "Pay the fee to withdraw.")
	if again := trace(t, c, "hello"); len(again.Tries) != 0 || len(again.Signs) != 0 {
		t.Errorf("got %+v", again)
	}
	if _, err := c.Trace(strings.Repeat("a", checker.MaxCharacters+1)); err != checker.ErrTooLong {
		t.Errorf("got %v", err)
	}
}
