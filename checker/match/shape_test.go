package match

import "testing"

// TestRegexRunsOnce holds that a regex runs once on each sentence, however many of its words call for it: the budget of
// package shape is for one run.
func TestRegexRunsOnce(t *testing.T) {
	m := compile(t, `{}`, `[{"regex":"bank\\b[^.]{0,20}\\bcoin"}]`)
	text, hits := scan(m, "bank bank bank of coin. bank bank. a bank for a coin")
	if len(hits.Wordings) != 2 {
		t.Fatalf("found %d times, want 2: %v", len(hits.Wordings), hits.Wordings)
	}
	var r *regex
	for one, last := range text.readings {
		if r = one; last.sentence != 2 || !last.ok {
			t.Fatalf("the last reading is %+v", last)
		}
	}
	known := Span{0, 0}
	text.readings[r] = reading{sentence: 0, span: known, ok: true}
	if span, ok := r.find(text, 0, 1); span != known || !ok {
		t.Errorf("a sentence that had been read was read again: %v, %v", span, ok)
	}
	if _, ok := r.find(text, 0, 5); ok {
		t.Error("what one sentence says was taken for another")
	}
}
