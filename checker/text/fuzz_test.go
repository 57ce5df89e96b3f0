package text

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func FuzzFold(f *testing.F) {
	for _, s := range []string{"Add T e l e g r a m", "cafe\u0301", "\xff\x00", "nо ехр", "L1ke pa$$ive 3OO", "한국어 \u1112\u1161\u11ab", "👨\u200d👩 🇰🇭🇺",
		"a. b? c\n", "\ufeff x \u200b", "ทำ ｶﾞ ﬃ", "https://a.b/c?d e.g. U.S. dear.I am", "зapaбoткa"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		folded := Fold(s)
		checkText(t, s, folded)
		checkPositions(t, s, folded)
		end := 0
		for _, r := range folded.Sentences() {
			if r.Start != end || r.End <= r.Start {
				t.Fatalf("%q: sentence %v after %d", s, r, end)
			}
			end = r.End
		}
		if end != len(folded.S) {
			t.Fatalf("%q: the sentences end at %d of %d", s, end, len(folded.S))
		}
	})
}

// checkText proves that the folded text is valid, has nothing in it that folding takes away, and no runs of white space.
func checkText(t *testing.T, s string, folded *Folded) {
	if !utf8.ValidString(folded.S) {
		t.Fatalf("%q folds to invalid UTF-8", s)
	}
	if strings.Contains(folded.S, "  ") || strings.Contains(folded.S, " \n") || strings.Contains(folded.S, "\n ") || strings.Contains(folded.S, "\n\n") {
		t.Fatalf("%q folds to runs of white space: %q", s, folded.S)
	}
	for _, r := range folded.S {
		if what := forms.of(r); what != same && what != form(r) && what != joins && !isRegional(r) {
			t.Fatalf("%q folds to %q, in which %q should be something else", s, folded.S, r)
		}
	}
}

// checkPositions proves that every place of the folded text comes from whole characters of s, in order, and that all of
// it comes from all of s.
func checkPositions(t *testing.T, s string, folded *Folded) {
	border := map[int]bool{len(s): true}
	for at := range s {
		border[at] = true
	}
	last := 0
	for at, r := range folded.S {
		start, end := folded.Original(at, at+utf8.RuneLen(r))
		if start < last || end > len(s) || start >= end || !border[start] || !border[end] {
			t.Fatalf("%q: folded byte %d comes from %d-%d", s, at, start, end)
		}
		if back := folded.FromSource(start); back > at {
			t.Fatalf("%q: folded byte %d comes from %d, and that leads to %d", s, at, start, back)
		}
		last = start
	}
	if start, end := folded.Original(0, len(folded.S)); folded.S != "" && (start != 0 || end != len(s)) {
		t.Fatalf("%q: all of it comes from %d-%d", s, start, end)
	}
	if at := folded.FromSource(len(s)); at != len(folded.S) {
		t.Fatalf("%q: its end is %d of %d", s, at, len(folded.S))
	}
	for _, d := range folded.Disguises {
		if d.Start < 0 || d.End > len(s) || d.Start >= d.End || !border[d.Start] || !border[d.End] {
			t.Fatalf("%q: disguise %+v", s, d)
		}
	}
}
