package language_test

import (
	"slices"
	"strings"
	"testing"

	"scamcheck/checker/chat"
	"scamcheck/checker/language"
	"scamcheck/checker/match"
	"scamcheck/checker/pack"
	"scamcheck/checker/text"
	"scamcheck/patterns"
)

// words cuts a text as the checker does.
func words(source string) []string {
	return slices.Concat(match.NewText(text.Fold(source), chat.Split(source)).Words(nil)...)
}

func TestDetect(t *testing.T) {
	files, err := pack.FromFS(patterns.FS)
	if err != nil {
		t.Fatal(err)
	}
	p, err := pack.Parse(files)
	if err != nil {
		t.Fatal(err)
	}
	d := language.New(p.Languages)
	tests := []struct{ text, want string }{
		{"Hello, I saw your message and wanted to ask if you are still looking for a room", "en"},
		{"u free tmrw? lol im at home, gonna call u later", "en"},
		{"Buenos días, queremos saber si usted está interesada en trabajar con nosotros desde casa", "es"},
		{"Olá, você ainda está procurando trabalho? Nós temos uma vaga para você", "pt"},
		{"Bonjour, nous cherchons des personnes pour travailler avec nous dans une équipe", "fr"},
		{"Guten Tag, wir haben Ihre Nachricht erhalten und melden uns in den nächsten Tagen", "de"},
		{"Selamat pagi, kami sedang mencari orang yang bisa bekerja dari rumah", "id"},
		{"Привет, мы ищем людей для работы из дома, напиши мне", "ru"},
		{"你好，我们正在招聘在家工作的人员", "zh"},
		{"สวัสดีค่ะ เรากำลังหาคนทำงานที่บ้าน", "th"},
		{"مرحبا نحن نبحث عن موظفين للعمل من المنزل", "ar"},
	}
	for _, test := range tests {
		guess, ok := d.Detect(words(test.text))
		if !ok || !strings.HasPrefix(guess.Code, test.want) {
			t.Errorf("%q: got %+v %v, want %s", test.text, guess, ok, test.want)
		}
	}
	if guess, ok := d.Detect([]string{"123", "!"}); ok {
		t.Errorf("digits have a language: %+v", guess)
	}
	if guess, _ := d.Detect(words("qzx vrkt plmn wqrt")); guess.Code != language.Und {
		t.Errorf("letters without sense are %s", guess.Code)
	}
	mixed, _ := d.Detect(words("สวัสดีค่ะ เรากำลังหาคนทำงานที่บ้าน please add me on my line and we will talk"))
	if len(mixed.All) != 2 || mixed.Code != "th" && mixed.Code != "en" || !slices.Contains(mixed.Codes, "th") || !slices.Contains(mixed.Codes, "en") {
		t.Errorf("of a text in two languages, both are to be read: %+v", mixed)
	}
}
