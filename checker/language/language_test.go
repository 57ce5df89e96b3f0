package language_test

import (
	"slices"
	"strings"
	"testing"

	"scamcheck/checker/language"
	"scamcheck/checker/pack"
	"scamcheck/checker/text"
	"scamcheck/patterns"
)

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
	tests := []struct {
		text, want string
		read       bool
	}{
		{"Hello, I saw your message and wanted to ask if you are still looking for a room", "en", true},
		{"u free tmrw? lol im at home, gonna call u later", "en", true},
		{"Buenos días, queremos saber si usted está interesada en trabajar con nosotros desde casa", "es", false},
		{"Olá, você ainda está procurando trabalho? Nós temos uma vaga para você", "pt", false},
		{"Bonjour, nous cherchons des personnes pour travailler avec nous dans une équipe", "fr", false},
		{"Guten Tag, wir haben Ihre Nachricht erhalten und melden uns in den nächsten Tagen", "de", false},
		{"Selamat pagi, kami sedang mencari orang yang bisa bekerja dari rumah", "id", false},
		{"Привет, мы ищем людей для работы из дома, напиши мне", "ru", false},
		{"你好，我们正在招聘在家工作的人员", "zh", false},
		{"สวัสดีค่ะ เรากำลังหาคนทำงานที่บ้าน", "th", false},
		{"مرحبا نحن نبحث عن موظفين للعمل من المنزل", "ar", false},
	}
	for _, test := range tests {
		guess, ok := d.Detect(strings.Fields(text.Fold(test.text).S))
		if !ok || !strings.HasPrefix(guess.Code, test.want) || guess.Read != test.read {
			t.Errorf("%q: got %+v %v, want %s", test.text, guess, ok, test.want)
		}
	}
	if guess, ok := d.Detect([]string{"123", "!"}); ok {
		t.Errorf("digits have a language: %+v", guess)
	}
	if guess, _ := d.Detect(strings.Fields("qzx vrkt plmn wqrt")); guess.Code != language.Und {
		t.Errorf("letters without sense are %s", guess.Code)
	}
	mixed, _ := d.Detect(strings.Fields("สวัสดีค่ะ เรากำลังหาคนทำงานที่บ้าน please add me on my line and we will talk"))
	if len(mixed.All) != 2 || mixed.Code != "th" && mixed.Code != "en" || !slices.Contains(mixed.Codes, "th") || !slices.Contains(mixed.Codes, "en") {
		t.Errorf("of a text in two languages, both are to be read: %+v", mixed)
	}
}
