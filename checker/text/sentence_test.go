package text

import (
	"slices"
	"strings"
	"testing"
)

func TestSentences(t *testing.T) {
	tests := []string{ // the sentences of each, parted by |
		"",
		"One. |Two! |Three?",
		"line\n|break",
		"One.\n|Two",
		"It costs 3.5 or 1.000,50 so. |Yes",
		"Mr. Lee meets Dr. Wu at 5 p.m. today. |Good",
		"The U.S. market, e.g. gold, i.e. money etc. and so on",
		"J. R. Smith signs. |love u. |bye",
		"No. 5 is here, pay Rs. 500. |no. |Thanks",
		"1. Open it. |2. Send it.",
		"hello... how are you",
		"I lost it... |Now they ask",
		"well… ok",
		"really?! |yes!!! |ok",
		"see www.bank.example for more. |Bye",
		"go to https://bank.example/a.b?c=d&e!f now",
		"ask bank.example?ref=1 now",
		"read t.me/abc. |Then wait",
		"Hi!|How are you?|Fine",
		"hello dear.|I am Lisa.|We hire",
		"use Amazon.Com or Node.js",
		`He said "pay now." |Then (ok?) |fine`,
		"Great.|😊 yes",
		"第一。|第二！|第三？|好",
		"पहला। |दूसरा॥ |तीसरा",
		"یہ ہے۔ |وہ؟ |ہاں",
		"ሰላም። |እንዴት፧ |ደህና",
		"ជំរាបសួរ។ |បាទ៕ |ចាស",
		"မင်္ဂလာပါ။ |ဟုတ်ကဲ့",
		"...",
		".",
		"?! |!",
	}
	for _, test := range tests {
		want := strings.Split(test, "|")
		f := Fold(strings.ReplaceAll(test, "|", ""))
		var got, folded []string
		for _, r := range f.Sentences() {
			got = append(got, f.S[r.Start:r.End])
		}
		for _, s := range want {
			if s != "" {
				folded = append(folded, Fold(s).S)
			}
		}
		if !slices.Equal(got, folded) {
			t.Errorf("%q: got %q, want %q", test, got, folded)
		}
	}
}
