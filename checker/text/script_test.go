package text

import (
	"slices"
	"testing"
	"unicode"
)

func TestDigit(t *testing.T) {
	for r, want := range map[rune]int{'0': 0, '7': 7, '٧': 7, '۷': 7, '७': 7, '๗': 7, '៧': 7, '၇': 7, '႗': 7, '７': 7, '𝟕': 7, '𝟿': 9} {
		if got, ok := Digit(r); !ok || got != want {
			t.Errorf("%q: got %d %v", r, got, ok)
		}
	}
	for _, r := range []rune{'a', '/', ':', '一', 'Ⅶ', '፯', '①', ' ', 0x66A, unicode.MaxRune} {
		if _, ok := Digit(r); ok {
			t.Errorf("%q counts as a digit", r)
		}
	}
}

func TestScript(t *testing.T) {
	for script, letters := range map[string]string{
		"Latn": "aZéđßẞ", "Cyrl": "яЁі", "Grek": "αΩ", "Arab": "مٱگے", "Hebr": "ש", "Deva": "कि", "Beng": "ক", "Taml": "த", "Sinh": "ක",
		"Thai": "กำ", "Laoo": "ກ", "Khmr": "ក្", "Mymr": "ကျ", "Ethi": "አ", "Hani": "中々", "Jpan": "あアー", "Kore": "한", "Geor": "ა", "Armn": "ա",
		"": "1.٣४ ，。।။៖。፧€😀๑฿\u200d؟",
	} {
		for _, r := range letters {
			if got := Script(r); got != script {
				t.Errorf("%q: got %q, want %q", r, got, script)
			}
		}
	}
	if !slices.IsSortedFunc(scriptRanges, func(a, b scriptRange) int { return int(a.first - b.first) }) {
		t.Error("scriptRanges is not sorted")
	}
}

func TestIsUnspaced(t *testing.T) {
	for _, r := range "中あアกກကក々" {
		if !IsUnspaced(r) {
			t.Errorf("%q has spaces between words", r)
		}
	}
	for _, r := range "aяم한क1 。။។฿๑" {
		if IsUnspaced(r) {
			t.Errorf("%q has no spaces between words", r)
		}
	}
}

// IsWord has short ways for most characters; they must agree with Unicode's own tables.
func TestIsWord(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		want := unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
		if r >= 0x9FFD && r <= 0x9FFF {
			want = true // a later Unicode than the tables know has letters there
		}
		if got := IsWord(r); got != want {
			t.Errorf("%U: got %v, want %v", r, got, want)
		}
	}
}

func TestScripts(t *testing.T) {
	all := Scripts()
	if len(all) < 30 || !slices.IsSorted(all) || !slices.Contains(all, Script('ក')) || len(slices.Compact(all)) != len(all) {
		t.Errorf("got %q", all)
	}
}
