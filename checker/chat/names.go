package chat

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestName is how many characters the name of a sender has at most in an export; longestPlain in "Name: text" lines,
// where nothing else tells a name from a sentence.
const (
	longestName  = 60
	longestPlain = 30
	mostWords    = 4
)

// isExportName tells whether a name may be a sender's. Notices of the app quote what they speak about, and a colon inside
// the quotation ends no name.
func isExportName(name string) bool {
	return name != "" && utf8.RuneCountInString(name) <= longestName && strings.Count(name, "\"")%2 == 0 &&
		strings.Count(name, "“") == strings.Count(name, "”") && strings.Count(name, "«") == strings.Count(name, "»")
}

// isPlainName tells whether a name may be a sender's where no timestamp speaks for it.
func isPlainName(name string) bool {
	words := strings.Fields(name)
	if len(words) == 0 || len(words) > mostWords || utf8.RuneCountInString(name) > longestPlain || strings.ContainsAny(name, "\"“”«»„<>{}[]|/\\=;!?,*#•。！？") {
		return false
	}
	first, _ := utf8.DecodeRuneInString(name)
	switch {
	case strings.Count(name, "(") != strings.Count(name, ")"):
		return false
	case first == '+' && len(name) >= 8 && !strings.ContainsFunc(name, unicode.IsLetter): // a telephone number
		return true
	}
	return (unicode.IsLetter(first) || first == '@' || first == '~') && isCapitalised(words)
}

// particles are the small words of names.
const particles = " de da do dos das del der den van von bin binti bint al el la le y e of the "

// isCapitalised tells whether several words in an alphabet with capital letters look like a name and not like a sentence.
// Of two words the second may be a common one: "Customer service".
func isCapitalised(words []string) bool {
	small := 0
	for i, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) && !strings.Contains(particles, " "+w+" ") {
			if i == 0 && len(words) > 1 {
				return false
			}
			small++
		}
	}
	return len(words) <= 2 || small == 0
}

// selfNames are what the messengers of the world call the person whose device it is, and what people write for themselves.
// Words that are first names elsewhere (Ben, Ty) are left out.
var selfNames = wordSet(`me you i myself self (you) ich du yo tú tu usted moi toi vous eu você voce vc io ik jij jag dig jeg mig deg minä sinä ja vy én te
 saya aku gue gua anda kamu ako ikaw tôi toi_(tôi) bạn tớ mình mimi wewe sen siz я вы ты мен сіз εγώ εσείς אני אתה أنا انا أنت انت من شما میں آپ मैं आप तुम म तपाईं আমি আপনি
 நான் நீங்கள் నేను మీరు ฉัน ผม คุณ เรา ខ្ញុំ អ្នក ຂ້ອຍ ເຈົ້າ ကျွန်တော် ကျွန်မ ကျမ သင် මම ඔබ እኔ እርስዎ 我 你 您 自分 私 僕 俺 わたし あなた 나 저 너 본인 회원님 main mai aap mein`)

// isSelf tells whether a name stands for the person who pasted the chat.
func isSelf(name string) bool {
	return selfNames[strings.ToLower(name)]
}

// wordSet makes a set of words; _ stands for a space.
func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[strings.ReplaceAll(w, "_", " ")] = true
	}
	return set
}
