package match

import (
	"strings"
	"testing"

	"scamcheck/checker/chat"
	"scamcheck/checker/evidence"
	"scamcheck/checker/pack"
	"scamcheck/checker/text"
)

// compile makes a matcher of one language from words for concepts and wordings for the cue "c".
func compile(t *testing.T, concepts, words string) *Matcher {
	t.Helper()
	p, err := pack.Parse(pack.Files{
		"stages.json":              `{"tracks":[{"id":"investment","families":["pig-butchering"],"stages":["bait"]}]}`,
		"concepts/all.json":        `{"concepts":{"pay":{"about":"a","deniable":true},"fee":{"about":"b"},"withdraw":{"about":"c"},"span":{"about":"d"}}}`,
		"cues/all.json":            `{"cues":[{"id":"c","families":{"pig-butchering":3},"stage":"bait","frames":[{"all":["pay","fee","withdraw"],"within":60}]}]}`,
		"words/en/concepts/a.json": `{"concepts":` + concepts + `}`,
		"words/en/all.json":        `{"words":[{"cue":"c","any":` + words + `}]}`,
	})
	if err != nil {
		t.Fatal(err)
	}
	m, err := Compile(p)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func read(source string) *Text { return NewText(text.Fold(source), chat.Split(source)) }

func scan(m *Matcher, source string) (*Text, *Hits) {
	t := read(source)
	return t, m.Scan(t, evidence.Find(source))
}

func TestTemplates(t *testing.T) {
	tests := []struct{ template, text, want string }{
		{"cash out", "You can CASH OUT today", "CASH OUT"},
		{"cash out", "cashout day", ""},
		{"cash out", "cash outlet", ""},
		{"invest*", "she is investing well", "investing"},
		{"invest*", "reinvesting", ""},
		{"take (it|the money) out", "please take the money out now", "take the money out"},
		{"take (it|the money) out", "take out the money", ""},
		{"(settle|clear) (it|this) [first]", "settle it first", "settle it first"},
		{"pay … first", "pay the whole small tax first", "pay the whole small tax first"},
		{"pay … first", "pay it. The first of May", ""},
		{"pay … first", "pay one two three four five six seven first", ""},
		{"don't tell", "dont tell them", "dont tell"},
		{"don't tell", "don’t tell them", "don’t tell"},
		{"per day", "40 per (day)", "per (day"},
		{"per day", "per. day", ""},
		{"pay {money} now", "pay ₹200 now", "pay ₹200 now"},
		{"刷单", "我们刷单返利", "刷单"},
		{"刷单 … 返利", "刷单可以返利", "刷单可以返利"},
		{"刷单 … 返利", "刷单每天都可以马上返利", "刷单每天都可以马上返利"},
		{"刷单 … 返利", "刷单一二三四五六七八九十一二三四返利", ""},
	}
	for _, test := range tests {
		m := compile(t, `{}`, `["`+test.template+`"]`)
		folded, h := scan(m, test.text)
		got := ""
		if len(h.Wordings) > 0 {
			r := folded.Range(h.Wordings[0].Spans[0])
			start, end := folded.Folded.Original(r.Start, r.End)
			got = test.text[start:end]
		}
		if got != test.want {
			t.Errorf("%q in %q: got %q, want %q", test.template, test.text, got, test.want)
		}
	}
}

func TestConceptInTemplate(t *testing.T) {
	m := compile(t, `{"span":["{number} (minute*|hour*)"],"pay":["pay"]}`, `["{span} a day","just {pay} now"]`)
	for source, want := range map[string]int{
		"only 40 minutes a day":        1,
		"only some minutes a day":      0,
		"just pay now":                 1,
		"40 hours a day, just pay now": 2,
	} {
		if _, h := scan(m, source); len(h.Wordings) != want {
			t.Errorf("%q: %d wordings, want %d", source, len(h.Wordings), want)
		}
	}
}

func TestFrames(t *testing.T) {
	m := compile(t, `{"pay":["pay"],"fee":["fee*","pay"],"withdraw":["withdraw*"]}`, `[]`)
	long := strings.Repeat("and so on it goes, ", 20)
	tests := []struct {
		name, text string
		want       int
	}{
		{"in any order", "Withdraw when you pay the fee.", 1},
		{"a word counts for one concept only", "Withdraw when you pay.", 0},
		{"two different words", "Withdraw: pay, then pay.", 1},
		{"a short text is one whole", "pay. " + long[:200] + " fee withdraw", 1},
		{"a long one is not", "pay. " + long + " fee withdraw", 0},
		{"found again further on", "pay fee withdraw " + long + " pay fee withdraw", 2},
	}
	for _, test := range tests {
		_, h := scan(m, test.text)
		found := m.Frames(h, func(int, Span) bool { return false })
		if len(found) != test.want {
			t.Errorf("%s: %d frames, want %d", test.name, len(found), test.want)
		}
	}
	_, h := scan(m, "pay the fee to withdraw")
	pay, _ := m.pack.ConceptID("pay")
	found := m.Frames(h, func(concept int, s Span) bool { return concept == pay })
	if len(found) != 1 || !found[0].Denied {
		t.Errorf("a denied concept: got %+v, want one frame marked denied", found)
	}
}

func TestIdioms(t *testing.T) {
	m := compile(t, `{}`, `[{"regex":"(?<!no )\\bunfreez\\w+[^.!?\\n]{0,40}\\bdeposit"},{"fuzzy":"pay the government tax before withdrawing","edits":4}]`)
	for source, want := range map[string]int{
		"to unfreeze it send a deposit":                  1,
		"no unfreezing with a deposit":                   0,
		"to unfreeze it. Send a deposit":                 0,
		"Please pay the goverment tax befor withdrawing": 1,
		"pay the government":                             0,
		"the government told us about withdrawing":       0,
	} {
		if _, h := scan(m, source); len(h.Wordings) != want {
			t.Errorf("%q: %d wordings, want %d", source, len(h.Wordings), want)
		}
	}
}

func TestUnless(t *testing.T) {
	p, err := pack.Parse(pack.Files{
		"stages.json":     `{"tracks":[{"id":"investment","families":["pig-butchering"],"stages":["bait"]}]}`,
		"cues/all.json":   `{"cues":[{"id":"c","families":{"pig-butchering":3},"stage":"bait"}]}`,
		"words/en/a.json": `{"words":[{"cue":"c","any":["pay tax"],"unless":["at the airport"]}]}`,
	})
	if err != nil {
		t.Fatal(err)
	}
	m, err := Compile(p)
	if err != nil {
		t.Fatal(err)
	}
	for source, want := range map[string]int{
		"you pay tax at the airport":            0,
		"at the airport. Later you pay tax now": 1,
	} {
		if _, h := scan(m, source); len(h.Wordings) != want {
			t.Errorf("%q: %d wordings, want %d", source, len(h.Wordings), want)
		}
	}
}

func TestCompileNamesEveryProblem(t *testing.T) {
	p, err := pack.Parse(pack.Files{
		"stages.json":     `{"tracks":[{"id":"investment","families":["pig-butchering"],"stages":["bait"]}]}`,
		"cues/all.json":   `{"cues":[{"id":"c","families":{"pig-butchering":3},"stage":"bait"}]}`,
		"words/en/a.json": "{\"words\":[{\"cue\":\"c\",\"any\":[\n\"pay (tax\",\n\"{money}\",\n\"{nothing} here\",\n\"… pay\",\n{\"regex\":\"(a+)+bcd\"},\n{\"regex\":\"ab?\"},\n{\"fuzzy\":\"a b c\",\"edits\":2}]}]}",
	})
	if err != nil {
		t.Fatal(err)
	}
	_, err = Compile(p)
	if err == nil {
		t.Fatal("seven broken lines compiled")
	}
	lines := strings.Split(err.Error(), "\n")
	if len(lines) != 7 {
		t.Fatalf("%d problems, want 7:\n%v", len(lines), err)
	}
	for i, line := range lines {
		if want := "words/en/a.json:" + string(rune('2'+i)) + ":"; !strings.HasPrefix(line, want) {
			t.Errorf("problem %d is %q, want it at %s", i, line, want)
		}
	}
}

// TestScanFindsAllLiterals holds the automaton to what strings.Index finds.
func TestScanFindsAllLiterals(t *testing.T) {
	literals := []string{"a", "ab", "bc", "abc", "c", "bca", "税", "税金", "he", "she", "his", "hers"}
	a := newAutomaton(literals)
	for _, s := range []string{"abcabc", "ushers", "税金税", "", "aaaa", "xyz", "shershe his"} {
		got := map[[2]int]bool{}
		a.scan(s, func(literal int32, end int) { got[[2]int{int(literal), end}] = true })
		want := map[[2]int]bool{}
		for id, literal := range literals {
			for end := len(literal); end <= len(s); end++ {
				if strings.HasSuffix(s[:end], literal) {
					want[[2]int{id, end}] = true
				}
			}
		}
		if len(got) != len(want) {
			t.Errorf("%q: %d literals found, want %d", s, len(got), len(want))
		}
		for key := range want {
			if !got[key] {
				t.Errorf("%q: %q ending at %d not found", s, literals[key[0]], key[1])
			}
		}
	}
}

// What was found knows the line of the pattern files that says so.
func TestPlacesInPatterns(t *testing.T) {
	m := compile(t, "{\n\"pay\":[\"pay\",\n\"send\"],\"fee\":[\"fee*\"],\"withdraw\":[\"withdraw*\"]}", "[\"cash out\",\n{\"regex\":\"\\\\bkill\\\\w+ pig\"},\n{\"fuzzy\":\"settle everything\",\"edits\":1}]")
	m.Traced = true
	_, h := scan(m, "Send the fees to withdraw. Cash out! The killing pig plate. Setle everything. Cash out.")
	var got []string
	for _, w := range h.Words() {
		got = append(got, w.At.String())
	}
	for _, f := range append(h.Wordings, m.Frames(h, func(int, Span) bool { return false })...) {
		got = append(got, f.At.String())
	}
	want := "words/en/concepts/a.json:3:1 words/en/concepts/a.json:3:16 words/en/concepts/a.json:3:36 " +
		"words/en/all.json:1:29 words/en/all.json:2:10 words/en/all.json:3:1 words/en/all.json:1:29 cues/all.json:1:77"
	if strings.Join(got, " ") != want {
		t.Errorf("got %s", strings.Join(got, " "))
	}
}
