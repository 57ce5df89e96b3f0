package match

import "testing"

func TestCheckShape(t *testing.T) {
	bad := []string{
		`(a+)+b`, `(a*)*`, `(a|aa)+`, `([a-z]+)*x`, `(.*a){12}`, `.*`, `a.*b`, `[^.]+x`, `(\w+\s?)*end`, `(a{1,5}){1,5}`,
		`x{0,500}y.{0,500}`, `(.)\1`, `\S+@`, `\W*pay`, `(?:a+b?)+c`, `(([a-z])+.)+x`, `(a?){30}a`, `[a-z]*`, `(x+x+)+y`,
		`((a+)b)+`, `(?<n>a)\k<n>`, `[`, `(`, `)`, `a{`, `a\`, `(?:.{0,9}){9}`, `\D+`, `[\w ]+end`, `.{5,}`,
	}
	for _, source := range bad {
		if checkShape(source) == "" {
			t.Errorf("%q was let through", source)
		}
	}
	good := []string{
		`(?<!no )\bunfreez\w+[^.!?\n]{0,40}\bdeposit`, `pay(ing)? the (tax|fee)`, `\d+ ?(usdt|usd)`, `(?:re)?charge`, `[a-z]{2,20} wallet`,
		`\w+ing money`, `colou?r`, `a{3}`, `(?i)pay`,
	}
	for _, source := range good {
		if problem := checkShape(source); problem != "" {
			t.Errorf("%q was refused: %s", source, problem)
		}
	}
}

func TestNeededLiteral(t *testing.T) {
	for source, want := range map[string]string{
		`(?<!no )\bunfreez\w+[^.!?\n]{0,40}\bdeposit`: "unfreez",
		`pay(ing)? the (tax|fee)`:                     "pay",
		`colou?r`:                                     "colo",
		`(pay|send)`:                                  "",
		`pay|send`:                                    "",
		`[abc]de`:                                     "",
	} {
		if got := neededLiteral(source); got != want {
			t.Errorf("%q: got %q, want %q", source, got, want)
		}
	}
}
