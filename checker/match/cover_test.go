package match

import (
	"testing"

	"scamcheck/checker/pack"
)

func TestCovers(t *testing.T) {
	p, err := pack.Parse(pack.Files{"concepts/all.json": `{"concepts":{"pay":{},"fee":{}}}`})
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		a, b string
		want bool
	}{
		{"fee", "Fee", true},
		{"fee*", "fees", true},
		{"fee*", "fee*", true},
		{"fee", "fee*", false},
		{"fees*", "fee*", false},
		{"[please] pay now", "pay now", true},
		{"pay now", "[please] pay now", false},
		{"pay (now|today)", "pay today", true},
		{"pay (now|today)", "pay (today|now|later)", false},
		{"(pay|send) [it] (now|today)", "(send it|pay) today", true},
		{"trc-20", "trc 20", true},
		{"don't pay", "dont pay", true},
		{"pay", "pay now", false},
		{"pay … now", "pay it now", false},
		{"pay … now", "pay … now", true},
		{"hand over {pay}", "hand over {pay}", true},
		{"hand over {pay}", "hand over {fee}", false},
		{"付款", "付款", true},
		{"付款*", "付款码", false},
	}
	for _, test := range tests {
		a, ok := ReadTemplate(p, test.a)
		b, alsoOK := ReadTemplate(p, test.b)
		if !ok || !alsoOK {
			t.Fatalf("cannot read %q and %q", test.a, test.b)
		}
		if got := a.Covers(b); got != test.want {
			t.Errorf("%q covers %q: %v", test.a, test.b, got)
		}
	}
	if _, ok := ReadTemplate(p, "pay (now"); ok {
		t.Error("a broken template was read")
	}
}
