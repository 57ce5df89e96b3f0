package stance_test

import (
	"testing"

	"scamcheck/checker/chat"
	"scamcheck/checker/evidence"
	"scamcheck/checker/match"
	"scamcheck/checker/pack"
	"scamcheck/checker/stance"
	"scamcheck/checker/text"
)

// room is a small pack with one sign (pay + fee), one warning and one account.
func room(t *testing.T) (*match.Matcher, *pack.Pack) {
	t.Helper()
	p, err := pack.Parse(pack.Files{
		"stages.json": `{"tracks":[{"id":"t","families":["fake-job"],"stages":["s"]}]}`,
		"concepts/a.json": `{"concepts":{"pay":{"deniable":true},"fee":{},"denies":{},"advises_against":{},"exception":{},"condition":{},
			"to_reader":{},"first_person":{},"scam_word":{},"i_paid":{}}}`,
		"cues/a.json": `{"cues":[
			{"id":"fee","families":{"fake-job":3},"stage":"s","frames":[{"all":["pay","fee"],"within":80}]},
			{"id":"warns","stance":"warning","weight":3,"frames":[{"all":["scam_word"],"within":80}]},
			{"id":"tells","stance":"report","weight":3,"frames":[{"all":["i_paid"],"within":80}]},
			{"id":"hints","stance":"news","weight":2,"frames":[{"all":["fee"],"within":80}]}]}`,
		"words/en/concepts/a.json": `{"concepts":{"pay":["pay"],"fee":["fee"],"denies":["we never ask"],"advises_against":["do not"],
			"exception":["other than"],"condition":["if you"],"to_reader":["you","your"],"first_person":["i","me","my"],
			"scam_word":["scam"],"i_paid":["i paid"]}}`,
	})
	if err != nil {
		t.Fatal(err)
	}
	m, err := match.Compile(p)
	if err != nil {
		t.Fatal(err)
	}
	return m, p
}

func read(t *testing.T, source string, verbLast ...bool) ([]match.Found, []stance.Reading) {
	t.Helper()
	m, p := room(t)
	x := match.NewText(text.Fold(source), chat.Split(source))
	h := m.Scan(x, evidence.Find(source))
	stance.DropConditions(h, p)
	found := m.Frames(h, stance.Denials(x, h, p, len(verbLast) > 0))
	return found, stance.Read(x, h, found, p)
}

// Where the verb comes last, a denial takes back what stands before it.
func TestDenialsWhereTheVerbComesLast(t *testing.T) {
	for source, want := range map[string]bool{
		"to pay the fee we never ask":             true,
		"we never ask, you pay the fee":           false,
		"You pay the fee. Anything we never ask.": false,
	} {
		found, _ := read(t, source, true)
		if len(found) == 0 || found[0].Denied != want {
			t.Errorf("%q: %+v, want denied %v", source, found, want)
		}
	}
}

func TestDenials(t *testing.T) {
	for source, want := range map[string]bool{ // is the sign denied?
		"You pay the fee.":                                false,
		"We never ask you to pay a fee.":                  true,
		"We never ask. You pay the fee.":                  false,
		"We never ask for money other than to pay a fee.": false,
		"Do not pay the fee.":                             true,
		"If you do not pay the fee we call.":              false,
		"We never ask for anything at all in any of the several kinds of letters that you may ever get from us so pay the fee": false,
	} {
		found, _ := read(t, source)
		denied := false
		seen := false
		for _, f := range found {
			if f.Cue == 0 {
				seen, denied = true, f.Denied
			}
		}
		if !seen || denied != want {
			t.Errorf("%q: seen %v, denied %v, want %v", source, seen, denied, want)
		}
	}
}

func TestRead(t *testing.T) {
	tests := []struct {
		name, source string
		want         []string
	}{
		{"a warning", "This is a scam.", []string{"warning"}},
		{"an account", "I paid and my friend told me to stop.", []string{"report"}},
		{"spoken to the reader it is no account", "I paid so you can trust your luck, you see.", []string{""}},
		{"too little for a stance", "The fee is small.", []string{""}},
		{"a person warns in all they write", "Ann: hello\nBen: hi\nAnn: this is a scam\nBen: pay the fee", []string{"warning", "", "warning", ""}},
	}
	for _, test := range tests {
		_, readings := read(t, test.source)
		if len(readings) != len(test.want) {
			t.Errorf("%s: %d messages, want %d", test.name, len(readings), len(test.want))
			continue
		}
		for i, r := range readings {
			if r.Stance != test.want[i] {
				t.Errorf("%s: message %d is %q, want %q", test.name, i, r.Stance, test.want[i])
			}
		}
	}
}
