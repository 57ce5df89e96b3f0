package match

import (
	"fmt"
	"strings"
	"testing"
)

func never(int, Span) bool { return false }

// Of each line that was called for, the trace tells what became of it, and of a template how far it got.
func TestTries(t *testing.T) {
	m := compile(t, `{"pay":["pay","pay now"],"fee":["fee*"],"withdraw":["withdraw*"]}`,
		`["(settle|clear) [all of] it before … {withdraw}",{"regex":"\\bkill\\w+ pig"}],"unless":["tax return"]}, {"cue":"c","any":["tax office calls"]`)
	m.Traced = true
	tests := []struct{ text, want string }{
		{"pay now", "pay shadowed pay; pay now pay now"},
		{"please settle it before lunch", "(settle|clear) [all of] it before … {withdraw} not confirmed settle it before lacks {withdraw}"},
		{"settle it before any withdrawal", "withdraw* withdrawal; (settle|clear) [all of] it before … {withdraw} settle it before any withdrawal"},
		{"settle it before any withdrawal on your tax return", "withdraw* withdrawal; tax return tax return; " +
			"(settle|clear) [all of] it before … {withdraw} vetoed settle it before any withdrawal by tax return"},
		{"killing time", `\bkill\w+ pig not confirmed killing`},
		{"the office calls", "tax office calls not confirmed office calls lacks tax"},
	}
	for _, test := range tests {
		text, h := scan(m, test.text)
		var got []string
		for _, try := range m.Tries(h) {
			r := text.Range(try.Span)
			one := strings.TrimSpace(try.Line.Text+" "+string(try.Fate)) + " " + text.Folded.S[r.Start:r.End]
			if try.By != nil {
				one += " by " + try.By.Text
			}
			if try.Missing != nil {
				one += " lacks " + strings.Join(try.Missing, " and ")
			}
			got = append(got, one)
		}
		if strings.Join(got, "; ") != test.want {
			t.Errorf("%q:\ngot  %s\nwant %s", test.text, strings.Join(got, "; "), test.want)
		}
	}
}

// A frame that was not found is told with what it lacks.
func TestNear(t *testing.T) {
	m := compile(t, `{"pay":["pay","send"],"fee":["fee*"],"withdraw":["withdraw*","withdraw the fee"]}`, `[]`)
	filler := strings.Repeat("and so on as ever, ", 20)
	tests := []struct {
		text   string
		denied string // the word that does not count
		want   string
	}{
		{"pay the fee", "", "pay fee - absent 1"},
		{"pay the fee, then " + filler + "withdraw", "", "pay fee withdraw apart"},
		{"pay, withdraw the fee", "", "pay fee withdraw overlap"},
		{"pay the fee to withdraw", "", "pay fee withdraw"}, // found
		{"Rowan: pay\nKim: no no no no\nRowan: oh\nKim: fee\nLee: withdraw", "", "pay fee withdraw turns"},
		{"pay the fee", "pay", "pay(denied) fee - absent 2"},
		{"hello", "", ""},
	}
	for _, test := range tests {
		text, h := scan(m, test.text)
		denied := func(_ int, s Span) bool { r := text.Range(s); return text.Folded.S[r.Start:r.End] == test.denied }
		got := ""
		for _, n := range m.Near(h, m.Frames(h, denied), denied) {
			got = strings.Join(said(m, n.Parts), " ")
			switch {
			case n.Absent > 0:
				got += fmt.Sprint(" absent ", n.Absent)
			case n.Overlap:
				got += " overlap"
			case n.Turns:
				got += " turns"
			case n.Reach > n.Within:
				got += " apart"
			}
		}
		for _, f := range m.Frames(h, denied) {
			got = strings.Join(said(m, m.Parts(h, f, never)), " ")
		}
		if got != test.want {
			t.Errorf("%q:\ngot  %s\nwant %s", test.text, got, test.want)
		}
	}
}

// said names the concepts of parts, "-" for one that is nowhere.
func said(m *Matcher, parts []Part) []string {
	var names []string
	for _, p := range parts {
		name := "-"
		if p.Concept >= 0 {
			name = m.pack.Concepts[p.Concept].Name
		}
		if p.Denied {
			name += "(denied)"
		}
		names = append(names, name)
	}
	return names
}
