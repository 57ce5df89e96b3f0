package checker_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf8"

	"scamcheck/checker"
	"scamcheck/checker/pack"
	"scamcheck/patterns"
)

func load(t testing.TB) *checker.Checker {
	t.Helper()
	bundle, err := pack.Bundle(patterns.FS)
	if err != nil {
		t.Fatal(err)
	}
	c, err := checker.Load(bundle)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func check(t testing.TB, c *checker.Checker, text string) *checker.Report {
	t.Helper()
	report, err := c.Check(text)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func TestVerdicts(t *testing.T) {
	c := load(t)
	tests := []struct{ name, text, verdict, family, stance string }{
		{"a fee before the payout", "Your profit is ready. You need to pay 20% tax first, it cannot be deducted from the balance, then you can withdraw everything from the trading platform.", "strong", "pig-butchering", ""},
		{"a lucky order", "Congratulations, a combination order came up and your account is at minus 312 USDT now. Top up to clear the negative balance and you get six times the commission.", "strong", "fake-job", ""},
		{"a lure", "We need customer service staff in Bangkok, 1500 USD a month, flight and room paid by the company. Come on a tourist visa, we change it after you arrive.", "strong", "fake-job", ""},
		{"everyday", "Are you coming for dinner on Sunday? Mum is making the lamb.", "none", "", ""},
		{"a denial", "We will never ask you to connect your wallet or to share your seed phrase.", "none", "", "denial"},
		{"too little", "ok", "too-short", "", ""},
		{"only emoji", "😀😀😀", "too-short", "", ""},
		{"only a link", "https://example.com/a", "too-short", "", ""},
		{"empty", "", "too-short", "", ""},
		{"NUL bytes", "\x00\x00\x00", "too-short", "", ""},
		{"a language without words", "Dzień dobry, szukamy pracowników do biura i czekamy na zgłoszenia, bo jest jeszcze kilka wolnych miejsc.", "cannot-read", "", ""},
		{"another script", "Καλησπέρα, αναζητούμε προσωπικό για το γραφείο μας και περιμένουμε την απάντησή σας.", "cannot-read", "", ""},
	}
	for _, test := range tests {
		r := check(t, c, test.text)
		if r.Verdict != test.verdict || r.Family != test.family || test.stance != "" && r.Stance != test.stance {
			t.Errorf("%s: got %s %s stance=%s (%+v)", test.name, r.Verdict, r.Family, r.Stance, r.Cues)
		}
	}
}

// TestOwnWordsDoNotAlarm: what only the person themself says is no sign against anybody.
func TestOwnWordsDoNotAlarm(t *testing.T) {
	c := load(t)
	words := "You need to pay 20% tax first, then you can withdraw everything from the platform"
	if r := check(t, c, "Rowan: hi\nMe: "+words+"\nRowan: ok then\nMe: good"); r.Verdict != "none" {
		t.Errorf("said by Me: %s", r.Verdict)
	}
	if r := check(t, c, "Rowan: hi\nRowan: "+words+"\nMe: ok then\nRowan: good"); r.Verdict != "strong" {
		t.Errorf("said by Rowan: %s", r.Verdict)
	}
}

func TestTooLong(t *testing.T) {
	c := load(t)
	if _, err := c.Check(strings.Repeat("é", checker.MaxCharacters)); err != nil {
		t.Errorf("200,000 characters are refused: %v", err)
	}
	if _, err := c.Check(strings.Repeat("a", checker.MaxCharacters+1)); err != checker.ErrTooLong {
		t.Errorf("200,001 characters: %v", err)
	}
}

// TestSameAnswer: the same text always gets the same report, byte for byte.
func TestSameAnswer(t *testing.T) {
	a, b := load(t), load(t)
	text := "Rowan: the withdrawal is frozen, pay the tax of 300 USDT first https://h5.example.top\nMe: why?\nRowan: borrow it, you get it back tomorrow, don't tell the bank"
	want := string(check(t, a, text).AppendJSON(nil, text, checker.Bytes))
	for range 20 {
		for _, c := range []*checker.Checker{a, b} {
			if got := string(check(t, c, text).AppendJSON(nil, text, checker.Bytes)); got != want {
				t.Fatalf("two answers:\n%s\n%s", want, got)
			}
		}
	}
}

// TestReportJSON: what is written is JSON, and its UTF-16 positions name the same words as the bytes do.
func TestReportJSON(t *testing.T) {
	c := load(t)
	text := "😀 “Pay” the tax first 𝐭𝐡𝐞𝐧 you can withdraw your profit\u2028\x01"
	r := check(t, c, text)
	var in16 struct {
		Cues []struct {
			Cue   string
			Spans [][2]int
		}
	}
	if err := json.Unmarshal(r.AppendJSON(nil, text, checker.UTF16), &in16); err != nil {
		t.Fatal(err)
	}
	if len(r.Cues) == 0 || len(in16.Cues) != len(r.Cues) {
		t.Fatalf("%d cues, %d written", len(r.Cues), len(in16.Cues))
	}
	for i, cue := range r.Cues {
		for j, span := range cue.Spans {
			if want := text[span[0]:span[1]]; slice16(text, in16.Cues[i].Spans[j]) != want {
				t.Errorf("%s: %v in UTF-16 is not %q", cue.Cue, in16.Cues[i].Spans[j], want)
			}
		}
	}
}

func slice16(s string, span [2]int) string {
	at, from, to := 0, len(s), len(s)
	for i, r := range s {
		if at == span[0] {
			from = i
		}
		if at == span[1] {
			to = i
			break
		}
		at++
		if r > 0xFFFF {
			at++
		}
	}
	return s[from:to]
}

// bundleOf makes a pack of small pattern files, with one wording for the cue "c" in words/en/a.json.
func bundleOf(t testing.TB, any string) []byte {
	t.Helper()
	bundle, err := pack.Bundle(fstest.MapFS{
		"stages.json":     {Data: []byte(`{"tracks":[{"id":"t","families":["fake-job"],"stages":["s"]}]}`)},
		"cues/a.json":     {Data: []byte(`{"cues":[{"id":"c","families":{"fake-job":2},"stage":"s"}]}`)},
		"words/en/a.json": {Data: []byte(`{"words":[{"cue":"c","any":[` + any + `]}]}`)},
	})
	if err != nil {
		t.Fatal(err)
	}
	return bundle
}

func TestLoadRefuses(t *testing.T) {
	for name, bundle := range map[string][]byte{
		"nothing":      nil,
		"not JSON":     []byte("{"),
		"a list":       []byte("[]"),
		"deep":         bytes.Repeat([]byte("["), 1_000_000),
		"other form":   []byte(`{"format":99,"version":"x","files":{}}`),
		"no checksum":  []byte(`{"format":2,"version":"x","files":{}}`),
		"a slow one":   bundleOf(t, `{"regex":"(abc+)+d"}`),
		"changed":      bytes.Replace(bundleOf(t, `"pay"`), []byte("pay"), []byte("fee"), 1),
		"no templates": bundleOf(t, `"(pay"`),
	} {
		if _, err := checker.Load(bundle); err == nil || !strings.HasSuffix(err.Error(), ".") {
			t.Errorf("%s: got %v, want a sentence", name, err)
		}
	}
	if _, err := checker.Load(); err == nil {
		t.Error("no pack at all was taken")
	}
	if _, err := checker.Load(bundleOf(t, `"pay"`)); err != nil {
		t.Errorf("a sound pack was refused: %v", err)
	}
}

// TestWanted holds that a checker without the words of a language asks for them, and reads it once it has them.
func TestWanted(t *testing.T) {
	core, err := pack.Bundle(patterns.FS, pack.Core)
	if err != nil {
		t.Fatal(err)
	}
	without, err := checker.Load(core)
	if err != nil {
		t.Fatal(err)
	}
	const text = "You must pay the tax first, then you can withdraw your profit from the platform."
	if r := check(t, without, text); r.Verdict != checker.CannotRead || !slices.Equal(r.Wanted, []string{"en"}) {
		t.Errorf("without English: %+v", r)
	}
	if r := check(t, load(t), text); r.Verdict != "strong" || len(r.Wanted) > 0 || !r.Languages[0].Read {
		t.Errorf("with English: %+v", r)
	}
}

func FuzzCheck(f *testing.F) {
	c := load(f)
	for _, s := range []string{"pay the tax to withdraw", "A: hi\nB: pay\nA: fee", "\xff\x00😀", "T e l e g r a m @abc +44 7000 551 204", strings.Repeat("pay fee withdraw ", 200)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 20_000 {
			return
		}
		start := time.Now()
		r, err := c.Check(text)
		if err != nil {
			t.Fatal(err)
		}
		if took := time.Since(start); took > time.Second {
			t.Fatalf("%d bytes took %s", len(text), took)
		}
		for _, cue := range r.Cues {
			last := 0
			for _, span := range cue.Spans {
				if span[0] < last || span[1] <= span[0] || span[1] > len(text) {
					t.Fatalf("%s: spans %v in a text of %d bytes", cue.Cue, cue.Spans, len(text))
				}
				if utf8.ValidString(text) && !utf8.ValidString(text[span[0]:span[1]]) {
					t.Fatalf("%s: %v splits a character", cue.Cue, span)
				}
				last = span[1]
			}
		}
		if !json.Valid(r.AppendJSON(nil, text, checker.UTF16)) {
			t.Fatal("the report is no JSON")
		}
	})
}

// FuzzLoad gives the loader packs of any bytes, and sound packs with any wording in them.
func FuzzLoad(f *testing.F) {
	bundle, err := pack.Bundle(patterns.FS)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(bundle[:2000])
	f.Add([]byte("a [b|c] {pay}"))
	f.Add([]byte("(?<!no )pay\\w{0,9}|(a+)+$"))
	f.Fuzz(func(t *testing.T, content []byte) {
		wording := checker.Quote(string(content))
		packs := [][]byte{content}
		if len(strings.TrimSpace(string(content))) > 0 {
			packs = append(packs, bundleOf(t, wording), bundleOf(t, `{"regex":`+wording+`}`), bundleOf(t, `{"fuzzy":`+wording+`,"edits":2}`))
		}
		for _, bundle := range packs {
			c, err := checker.Load(bundle)
			if err != nil && err.Error() == "" {
				t.Error("an error without a word")
			}
			if err == nil {
				check(t, c, string(content)+" pay the tax first, then you can withdraw it")
			}
		}
	})
}

func BenchmarkCheck500(b *testing.B) {
	c := load(b)
	text := strings.Repeat("Hello dear, this is Anna. I saw that you asked about the part time job, you can earn 200 USD a day from home. ", 5)[:500]
	for b.Loop() {
		c.Check(text)
	}
}

func BenchmarkCheck100000(b *testing.B) {
	c := load(b)
	text := strings.Repeat("Rowan: did you pay the fee?\nMe: not yet, I was at work until nine and then cooked dinner for the children\n", 1000)[:100_000]
	for b.Loop() {
		c.Check(text)
	}
}

func BenchmarkLoad(b *testing.B) {
	bundle, err := pack.Bundle(patterns.FS)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		checker.Load(bundle)
	}
}
