package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"scamcheck/checker/pack"
	"scamcheck/patterns"
)

// many is a text that a corpus holds so often, each time with an id of its own.
type many struct {
	count               int
	label, family, text string
	cluster             string
}

// corpusOf writes texts as a folder that eval and fit can read.
func corpusOf(t *testing.T, texts ...many) string {
	t.Helper()
	var lines strings.Builder
	for n, m := range texts {
		for i := range m.count {
			line, err := json.Marshal(map[string]string{"id": fmt.Sprint(n, "-", i), "text": m.text, "lang": "en", "label": m.label,
				"family": m.family, "cluster": m.cluster})
			if err != nil {
				t.Fatal(err)
			}
			lines.Write(append(line, '\n'))
		}
	}
	dir := t.TempDir()
	write(t, filepath.Join(dir, "all.jsonl"), lines.String())
	return dir
}

// fitted is what fit says of a folder of patterns.
func fitted(t *testing.T, folder, corpus string) *fitting {
	t.Helper()
	o := &options{patterns: folder}
	p, err := o.source()
	if err != nil {
		t.Fatal(err)
	}
	f, err := newFitting(p, o.place, choice{dirs: []string{corpus}, once: true})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// weight is what fit says of the weight of a cue for a family.
func (f *fitting) weight(t *testing.T, cue, family string) weight {
	t.Helper()
	for _, w := range f.Weights {
		if w.Cue == cue && w.Family == family {
			return w
		}
	}
	t.Fatalf("nothing is said of %s for %s", cue, family)
	return weight{}
}

// likesAndFees are texts in which honest people talk of likes and money as well, and of fees only scammers do.
var likesAndFees = []many{
	{30, "ham", "", "I like the 20 euro plates and you can have them.", ""},
	{200, "ham", "", "We can meet you at the lake and have a picnic.", ""},
	{9, "scam", "fake-job", "You get 20 euro for each like and the work is for you.", ""},
	{30, "scam", "fake-job", "Pay the tax and you can withdraw the money for the job.", ""},
	{20, "scam", "pig-butchering", "You can withdraw as soon as you pay the fee, see the 5 likes, 10 euro each.", "twins"},
	{7, "scam", "pig-butchering", "You can withdraw as soon as you pay the fee to me.", ""},
	{50, "scam", "other-scam", "You get 20 euro for each like and the work is for you.", ""},
}

// A sign that honest texts show as well loses weight; one that only scams show stays, and so does one that few texts show.
func TestFit(t *testing.T) {
	f := fitted(t, "testdata/patterns", corpusOf(t, likesAndFees...))
	likes := f.weight(t, "paid-likes", "fake-job")
	if likes.Scams != (share{9, 39}) || likes.Honest != (share{30, 230}) || likes.Now != 3 || likes.Suggested != 2 || likes.Stays != "" {
		t.Errorf("a sign of honest texts: %+v", likes)
	}
	if want := (effect{Found: -9, Right: -9, Alarms: -30}); likes.Effect == nil || *likes.Effect != want {
		t.Errorf("the effect of its new weight: %+v", likes.Effect)
	}
	if pay := f.weight(t, "pay-to-withdraw", "fake-job"); pay.Scams != (share{30, 39}) || pay.Honest != (share{0, 230}) || pay.Stays != staysFits {
		t.Errorf("a sign of scams: %+v", pay)
	}
	if pay := f.weight(t, "pay-to-withdraw", "pig-butchering"); pay.Scams != (share{8, 8}) || pay.Stays != staysFits {
		t.Errorf("a sign of 7 texts and a cluster: %+v", pay)
	}
	few := fitted(t, "testdata/patterns", corpusOf(t, many{fewTexts - 1, "ham", "", likesAndFees[0].text, ""}))
	if likes := few.weight(t, "paid-likes", "fake-job"); likes.Honest.count != fewTexts-1 || likes.Stays != staysFew || likes.Suggested != likes.Now {
		t.Errorf("a sign in too few texts, none of them a scam: %+v", likes)
	}
}

// Only the weights that move are written, and what was foretold of taking them comes true.
func TestFitWrites(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "patterns")
	if err := os.CopyFS(folder, os.DirFS("testdata/patterns")); err != nil {
		t.Fatal(err)
	}
	corpus, cues := corpusOf(t, likesAndFees...), filepath.Join(folder, "cues", "common.json")
	content, err := os.ReadFile(cues)
	if err != nil {
		t.Fatal(err)
	}
	before := fitted(t, folder, corpus)
	fitWith := func(args ...string) string {
		var out, errs strings.Builder
		if err := run(slices.Concat([]string{"fit", "--patterns", folder}, args, []string{corpus}), streams{out: &out, err: &errs}); err != nil {
			t.Fatal(err)
		}
		changed, err := os.ReadFile(cues)
		if err != nil {
			t.Fatal(err)
		}
		return string(changed)
	}
	for _, args := range [][]string{nil, {"--cues", "pay-to-withdraw", "--write"}} {
		if fitWith(args...) != string(content) {
			t.Errorf("with %q a file was changed", args)
		}
	}
	changed := fitWith("--write", "--cues", "paid-likes")
	want := strings.Replace(string(content), `"families": {"fake-job": 3}`, `"families": {"fake-job": 2}`, 1)
	if changed != want {
		t.Errorf("the file became\n%s\nwant\n%s", changed, want)
	}
	now := fitted(t, folder, corpus).Now
	if now.Found.count-before.Now.Found.count != before.All.Found || now.Alarms.count-before.Now.Alarms.count != before.All.Alarms {
		t.Errorf("foretold %+v, became %+v from %+v", before.All, now, before.Now)
	}
}

// A verdict can be made again from what was kept of it: with today's weights, every English example gets today's verdict.
func TestJudgedAgain(t *testing.T) {
	files, err := pack.FromFS(patterns.FS, "en")
	if err != nil {
		t.Fatal(err)
	}
	p, err := pack.Parse(files)
	if err != nil {
		t.Fatal(err)
	}
	var examples []many
	for _, lex := range p.Lexicons {
		for _, w := range lex.Wordings {
			for _, example := range append(w.Match, w.Clear...) {
				examples = append(examples, many{1, "ham", "", unmarked.Replace(example.Text), ""})
			}
		}
	}
	texts, _, err := judgeAll(p, choice{dirs: []string{corpusOf(t, examples...)}})
	if err != nil {
		t.Fatal(err)
	}
	j, flagged := judge{p, texts}, 0
	for _, s := range texts {
		again := j.outcome(s, nil)
		if s.flagged() {
			flagged++
		}
		if again.flagged() != s.flagged() || again.strong() != s.strong() || again.seems != s.seems {
			t.Errorf("example %s was %s and became %s", s.id, &s.outcome, &again)
		}
	}
	if flagged == 0 {
		t.Error("no example is flagged, so nothing was tried")
	}
}

func TestWithWeights(t *testing.T) {
	content := `{ "note": "fake-job: 3", "cues":[{"id":"a","families" : {"fake-job" : 3,"pig-butchering":-2}},{"id":"b","families":{"fake-job":3}}] }`
	moves := []weight{{Cue: "b", Family: "fake-job", Now: 3, Suggested: 2}, {Cue: "a", Family: "pig-butchering", Now: -2, Suggested: -1}}
	want := `{ "note": "fake-job: 3", "cues":[{"id":"a","families" : {"fake-job" : 3,"pig-butchering":-1}},{"id":"b","families":{"fake-job":2}}] }`
	if got, err := withWeights(content, moves); err != nil || got != want {
		t.Errorf("error %v, got %s", err, got)
	}
	if _, err := withWeights(want, moves); err == nil || !strings.Contains(err.Error(), "the weight of b for fake-job is not 3 any more") {
		t.Errorf("the file has changed meanwhile: error %v", err)
	}
}

// The words of a language serve its texts in any script but the Latin one.
func TestHasWords(t *testing.T) {
	p := &pack.Pack{Lexicons: []pack.Lexicon{{Lang: "zh"}, {Lang: "hi"}}}
	for lang, want := range map[string]bool{"zh": true, "zh-Hant": true, "hi-Latn": false, "en": false} {
		if got := hasWords(p, lang); got != want {
			t.Errorf("%s: %v", lang, got)
		}
	}
}
