package chat

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// outline writes messages as "Sender|body", with * for the person's own.
func outline(source string) string {
	var b strings.Builder
	for i, m := range Split(source) {
		if i > 0 {
			b.WriteString("\n")
		}
		b.WriteString(m.Sender)
		if m.Self {
			b.WriteString("*")
		}
		b.WriteString("|" + strings.ReplaceAll(source[m.Body.Start:m.Body.End], "\n", "/"))
	}
	return b.String()
}

func lines(l ...string) string { return strings.Join(l, "\n") }

func TestChats(t *testing.T) {
	tests := []struct{ name, source, want string }{
		{"plain", lines("Rowan: hi there", "Me: who is this?", "Rowan: wrong number", "so sorry"), "Rowan|hi there\nMe*|who is this?\nRowan|wrong number/so sorry"},
		{"plain, lower case", lines("rowan: hi", "me: hello", "rowan: how r u"), "rowan|hi\nme*|hello\nrowan|how r u"},
		{"plain, no space", lines("Rowan:hi", "Kim:hello", "Rowan:you ok"), "Rowan|hi\nKim|hello\nRowan|you ok"},
		{"plain, one name twice", lines("Coach Dana: add my assistant", "Coach Dana: quick, seats are few"), "Coach Dana|add my assistant\nCoach Dana|quick, seats are few"},
		{"plain, two names once", lines("Rowan: Hi, is this Dr Lee?", "Kim: Sorry, no"), "Rowan|Hi, is this Dr Lee?\nKim|Sorry, no"},
		{"plain, letters", lines("A: good morning", "B: morning"), "A|good morning\nB|morning"},
		{"plain, names above", lines("Rowan:", "hello there", "", "Me:", "hi"), "Rowan|hello there\nMe*|hi"},
		{"plain, a question first", lines("Is this a scam?", "", "Rowan: you won", "Me: what", "Rowan: a prize"), "|Is this a scam?\nRowan|you won\nMe*|what\nRowan|a prize"},
		{"plain, form inside", lines("HR Dana: the offer", "Salary: 500 a day", "Location: home", "Me: ok", "HR Dana: start now"), "HR Dana|the offer/Salary: 500 a day/Location: home\nMe*|ok\nHR Dana|start now"},
		{"plain, link inside", lines("Rowan: look", "https://a.example/x", "Me: no", "Rowan: pity"), "Rowan|look/https://a.example/x\nMe*|no\nRowan|pity"},
		{"plain, role", lines("Customer service: deposit to unlock", "Me: again?", "Customer service: yes"), "Customer service|deposit to unlock\nMe*|again?\nCustomer service|yes"},
		{"plain, phone as name", lines("+62 812-3456-7890: halo", "Saya: siapa ini", "+62 812-3456-7890: maaf"), "+62 812-3456-7890|halo\nSaya*|siapa ini\n+62 812-3456-7890|maaf"},
		{"plain, Windows line ends", "Rowan: hi\r\nMe: yes\r\nRowan: ok\r\n", "Rowan|hi\nMe*|yes\nRowan|ok"},
		{"plain, Chinese", lines("我：你好", "对方：你是谁", "我：打错了"), "我*|你好\n对方|你是谁\n我*|打错了"},
		{"plain, Russian", lines("Анна: привет", "Я: кто это?", "Анна: ошиблась"), "Анна|привет\nЯ*|кто это?\nАнна|ошиблась"},
		{"plain, French space", lines("Anna : bonjour", "Moi : qui est-ce ?", "Anna : pardon"), "Anna|bonjour\nMoi*|qui est-ce ?\nAnna|pardon"},
		{"plain, Tagalog", lines("Ana: kumusta", "Ako: sino to", "Ana: sorry po"), "Ana|kumusta\nAko*|sino to\nAna|sorry po"},
		{"plain, Vietnamese", lines("Lan: chào em", "Tôi: ai vậy", "Lan: nhầm số"), "Lan|chào em\nTôi*|ai vậy\nLan|nhầm số"},
		{"time in front", lines("10:22 Rowan: hi", "10:23 Kim: hello", "10:24 Rowan: ok"), "Rowan|hi\nKim|hello\nRowan|ok"},
		{"time in brackets", lines("[10:22 AM] Rowan: hi", "[10:23 AM] Ich: hallo", "[10:24 AM] Rowan: ok"), "Rowan|hi\nIch*|hallo\nRowan|ok"},
		{"time behind", lines("Rowan (10:22): hi", "Kim (10:23): hello", "Rowan (10:24): ok"), "Rowan|hi\nKim|hello\nRowan|ok"},

		{"WhatsApp Android", lines("12/03/24, 10:22 - Messages and calls are end-to-end encrypted. Tap to learn more.",
			"12/03/24, 10:22 - Rowan: hello", "dear", "12/03/24, 10:23 - You: who: you?", "12/03/24, 10:24 - Rowan changed the group name to \"Gold: 9\""), "Rowan|hello/dear\nYou*|who: you?"},
		{"WhatsApp Android, US", lines("3/12/24, 10:22\u202fPM - Rowan: hello", "3/12/24, 10:23\u202fPM - Kim Lee: hi", "3/12/24, 10:24 PM - Rowan: <Media omitted>"), "Rowan|hello\nKim Lee|hi\nRowan|<Media omitted>"},
		{"WhatsApp Android, Arabic", lines("١٢\u200f/٣\u200f/٢٠٢٤، ١٠:٢٢ ص - روان: مرحبا", "١٢\u200f/٣\u200f/٢٠٢٤، ١٠:٢٣ م - أنا: من؟"), "روان|مرحبا\nأنا*|من؟"},
		{"WhatsApp Android, Czech", lines("12. 3. 2024 10:22 - Rowan: ahoj", "12. 3. 2024 10:22 - Kim Lee: ok"), "Rowan|ahoj\nKim Lee|ok"},
		{"WhatsApp Android, Finnish", lines("12.3.2024 klo 10.22 - Rowan: moi", "12.3.2024 klo 10.22 - Kim Lee: ok"), "Rowan|moi\nKim Lee|ok"},
		{"WhatsApp Android, Swedish", lines("2024-03-12 10:22 - Rowan: hej", "2024-03-12 10:22 - Kim Lee: ok"), "Rowan|hej\nKim Lee|ok"},
		{"WhatsApp Android, Spanish", lines("12/3/24, 10:22 p. m. - Rowan: hola", "12/3/24, 10:22 p. m. - Kim Lee: ok"), "Rowan|hola\nKim Lee|ok"},
		{"WhatsApp Android, French", lines("12/03/2024 à 10:22 - Rowan: salut", "12/03/2024 à 10:22 - Kim Lee: ok"), "Rowan|salut\nKim Lee|ok"},
		{"WhatsApp Android, Indonesian", lines("12/03/24 10.22 - Rowan: halo", "12/03/24 10.23 - Kim: ya"), "Rowan|halo\nKim|ya"},
		{"WhatsApp Android, Thai", lines("12/3/2567 10:22 - Rowan: สวัสดี", "12/3/2567 10:22 - Kim Lee: ok"), "Rowan|สวัสดี\nKim Lee|ok"},
		{"WhatsApp Android, Chinese", lines("2024/3/12 下午10:22 - Rowan: 你好", "2024/3/12 下午10:22 - Kim Lee: ok"), "Rowan|你好\nKim Lee|ok"},
		{"WhatsApp Android, Hindi", lines("12/03/24, 10:22 am - रोहन: नमस्ते", "12/03/24, 10:22 am - Kim Lee: ok"), "रोहन|नमस्ते\nKim Lee|ok"},
		{"WhatsApp Android, Turkish", lines("12.03.2024 10:22 - Rowan: selam", "12.03.2024 10:22 - Kim Lee: ok"), "Rowan|selam\nKim Lee|ok"},
		{"WhatsApp Android, Korean", lines("2024. 3. 12. 오후 10:22 - Rowan: 안녕", "2024. 3. 12. 오후 10:22 - Kim Lee: ok"), "Rowan|안녕\nKim Lee|ok"},
		{"WhatsApp iOS", lines("Is it real?", "[12/03/24, 10:22:33 PM] Rowan: \u200eMessages and calls are end-to-end encrypted.", "[12/03/24, 10:22:33 PM] ~ Rowan: hello",
			"\u200e[12.03.24, 10:22:33] +62 812-3456-7890: \u200eimage omitted", "[12.03.24, 10:22:34] Yo: vale"), "|Is it real?\n~ Rowan|hello\nYo*|vale"},
		{"WhatsApp iOS, Japanese", "[2024/03/12 22:22:33] Rowan: こんにちは", "Rowan|こんにちは"},
		{"WhatsApp Web", lines("[10:22, 12/03/2024] Rowan: hi", "[10:23, 12/03/2024] Kim Lee: hello"), "Rowan|hi\nKim Lee|hello"},
		{"WhatsApp, copied", lines("[12/3, 10:22 am] Rowan \"Ray\" Lee: hi", "[12/3, 10:23 am] Kim: hello: you?"), "Rowan \"Ray\" Lee|hi\nKim|hello: you?"},
		{"Viber", "[ 12 March 2024 10:22 ] Rowan: hi", "Rowan|hi"},
		{"Telegram", lines("Rowan, [12.03.24 10:22]", "hello", "second line", "", "Kim Lee, [12.03.24 10:23]", "hi"), "Rowan|hello/second line\nKim Lee|hi"},
		{"Telegram iOS", lines("Rowan, [12 Mar 2024 at 10:22:33]:", "hello"), "Rowan|hello"},
		{"Telegram, US", lines("Rowan, [3/12/2024 10:22 PM]", "hello"), "Rowan|hello"},
		{"Telegram, Russian", lines("Анна, [12 мар. 2024 г. в 10:22]:", "привет"), "Анна|привет"},
		{"LINE", lines("[LINE] Chat with Rowan", "Saved on: 2024/03/12 10:22", "", "2024/03/12(火)", "10:22\tRowan\tこんにちは", "10:23\t自分\t誰", "二行目", "10:24\tRowanが退出しました"),
			"Rowan|こんにちは\n自分*|誰/二行目"},
		{"LINE, English", lines("Tue, 3/12/2024", "10:22 PM\tRowan\thi", "10:23 PM\tKim\thello"), "Rowan|hi\nKim|hello"},
		{"LINE, Thai", lines("2024/03/12", "10:22\tสมชาย\tสวัสดี", "10:23\tฉัน\tใครคะ"), "สมชาย|สวัสดี\nฉัน*|ใครคะ"},
		{"KakaoTalk, phone", lines("2024년 3월 12일 오후 10:22", "2024년 3월 12일 오후 10:22, Rowan : 안녕", "2024년 3월 12일 오후 10:23, 회원님 : 네"), "Rowan|안녕\n회원님*|네"},
		{"KakaoTalk, computer", lines("--------------- 2024년 3월 12일 화요일 ---------------", "[Rowan] [오후 10:22] 안녕", "[나] [오후 10:23] 누구세요"), "Rowan|안녕\n나*|누구세요"},
		{"Slack", lines("Rowan  10:22 AM", "hello there", "Kim Lee  10:23 AM", "hi", "Rowan  10:24 AM", "ok"), "Rowan|hello there\nKim Lee|hi\nRowan|ok"},
		{"Discord", lines("Rowan — Today at 10:22 AM", "hello", "", "Kim — 12/03/2024 10:23", "hi", "", "Rowan — Today at 10:24 AM", "ok"), "Rowan|hello\nKim|hi\nRowan|ok"},
		{"QQ", lines("2024-03-12 10:22:33 Rowan", "hello", "2024-03-12 10:23:33 Kim", "hi", "2024-03-12 10:24:33 Rowan", "ok"), "Rowan|hello\nKim|hi\nRowan|ok"},
		{"WeChat", lines("小王 10:22", "在吗", "我 10:23", "你是谁", "小王 10:24", "加错了"), "小王|在吗\n我*|你是谁\n小王|加错了"},
		{"Messenger", lines("Rowan sent", "hello", "You sent", "who is it"), "Rowan|hello\nYou*|who is it"},
	}
	for _, test := range tests {
		if got := outline(test.source); got != test.want {
			t.Errorf("%s:\n%s\nwant\n%s", test.name, got, test.want)
		}
	}
}

func TestNoChat(t *testing.T) {
	traps := []string{
		"", "\n\n", "hello", "Rowan: hi", "Me: just one line",
		lines("Position: Data entry", "Salary: $500 a day", "Location: at home", "Contact: @rowan"),
		lines("We are hiring!", "Position: Clerk", "Benefit: free food", "Position: Cook", "Benefit: free bed"),
		lines("Verdienst: 500 Euro", "Einsatzort: Wien", "Bewerbung: per Post"),
		lines("Puesto: cajero", "Sueldo: 900", "Horario: 9 a 17"),
		lines("职位：客服", "工资：3万", "地点：柬埔寨", "要求：会打字"),
		lines("직무: 상담", "급여: 300만원", "근무지: 서울"),
		lines("Вакансия: курьер", "Зарплата: 90 000", "График: 5/2"),
		lines("Q: Is it legal?", "A: Yes.", "Q: Are you sure?", "A: Very."),
		lines("Ingredients: flour, water", "Method: mix and wait", "Serves: two"),
		lines("Pancakes", "Ingredients:", "2 eggs", "Steps:", "1. Beat the eggs", "2: Fry"),
		lines("Step 1: register", "Step 2: deposit", "Step 3: trade"),
		lines("Day 1: earn 50", "Day 2: earn 90", "Day 3: earn 200"),
		lines("She said: \"no\".", "He said: \"why?\".", "She said: \"because\"."),
		lines("Note: bring your passport", "Note: bring cash"),
		lines("Subject: Offer", "From: Dana", "To: Kim", "Date: 12 March 2024", "", "Dear Kim,", "we offer you a job."),
		lines("https://a.example/one", "https://a.example/two"),
		lines("10:22 breakfast", "12:00 lunch", "18:30 dinner"),
		lines("Monday 10:00", "Opening", "Monday 12:00", "Lunch"),
		lines("2024-03-12 10:22:33 started", "2024-03-12 10:22:34 stopped", "2024-03-12 10:22:35 started"),
		lines("Train  10:22", "Bus  10:40", "Train  11:22"),
		lines("Chorus: la la", "Verse 1: one", "Chorus: la la", "Verse 2: two"),
		lines("Roses are red:", "violets are blue,", "sugar is sweet:", "and so are you."),
		lines("The thing is: I lost money.", "The truth is: I want it back."),
		lines("💰Salary: 500", "📍Location: here", "📍Location: there", "💰Salary: 900"),
		lines("Full time (Mon - Fri): 9-5", "Part time (Sat - Sun): 9-5"),
		lines("> Rowan wrote:", "> hello", "I answered: no"),
		lines("BTC: 60000", "ETH: 3000", "BTC: 61000?", "ETH: 3100", "USDT: 1", "gold: 2000"),
		lines("1/2 cup sugar", "12/03/24 - flight", "10:22 - gate closes"),
		lines("key: value", "other: thing"),
		"12/03/24, 10:22 - Dentist: bring the card",
		lines("VIP1: deposit 100.", "VIP2: want more? Deposit 500."),
		lines("Silver: deposit 500.", "Gold: deposit 900."),
		lines("Monday: closed", "Tuesday: open", "Monday: closed again?"),
		"He sent\nme money\nShe sent\nnothing",
	}
	for _, trap := range traps {
		got := Split(trap)
		if len(got) != 1 || got[0].Sender != "" || got[0].Body.Start != 0 || got[0].Body.End != len(trap) {
			t.Errorf("%q became\n%s", trap, outline(trap))
		}
	}
}

// checkParts tests what holds for every text: bodies and names in order, inside the text, on character borders.
func checkParts(t *testing.T, source string) {
	t.Helper()
	messages := Split(source)
	if len(messages) == 0 {
		t.Fatalf("no message from %q", source)
	}
	at := 0
	place := func(start, end int) {
		if start < at || end < start || end > len(source) || !onBorder(source, start) || !onBorder(source, end) {
			t.Fatalf("[%d, %d] after %d in %q", start, end, at, source)
		}
		at = end
	}
	for _, m := range messages {
		if m.Sender != "" {
			place(m.SenderSpan.Start, m.SenderSpan.End)
			if source[m.SenderSpan.Start:m.SenderSpan.End] != m.Sender {
				t.Fatalf("sender %q stands as %q", m.Sender, source[m.SenderSpan.Start:m.SenderSpan.End])
			}
		}
		place(m.Body.Start, m.Body.End)
	}
}

func onBorder(s string, at int) bool {
	return at == len(s) || !utf8.ValidString(s) || utf8.RuneStart(s[at])
}

func FuzzSplit(f *testing.F) {
	for _, seed := range []string{"", "Me: hi\nRowan: no\nMe: ok", "[12/03/24, 10:22:33] A: b\r\n[", "1:22\tA\tb", "A, [12.03.24 10:22]\nb\xff", "[A] [10:22] b\n[A] [10:23]",
		"2024년 3월 12일 오후 10:22, A : b", "A — 10:22\nb\nA — 10:23\nc", "You sent\nx\nA sent\ny", "我：\u2028你：\n我：", "(10:22): x\n((: y"} {
		f.Add(seed)
	}
	f.Fuzz(checkParts)
}

func BenchmarkSplit(b *testing.B) {
	for name, unit := range map[string]string{
		"plain":    "Rowan: I made 500 today, you should try it too\nMe: how does that work?\n",
		"WhatsApp": "12/03/24, 10:22 - Rowan: I made 500 today, you should try it\n",
		"prose":    "It was the best of times, it was the 5th of May, and at 10.30 all was well; she said: no.\n",
		"numbers":  "12, 12, 12, 12, 12, 12, 12, 12 - 12 - 12 12:12 12 12 12\n",
	} {
		source := strings.Repeat(unit, 100_000/len(unit))
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(source)))
			for b.Loop() {
				Split(source)
			}
		})
	}
}
