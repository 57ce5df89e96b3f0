package chat

import (
	"strings"
	"unicode/utf8"
)

// wholeLabels stand in front of a colon in forms, advertisements, letters, recipes and stories, but may be part of a name
// ("Company", but "Acme Company" may speak).
var wholeLabels = wordSet(`company employer agency agent bank name full_name team from to cc bcc re fw fwd date sent subject q question answer frage antwort
 pregunta respuesta pergunta resposta p r в о вопрос ответ 问 答 質問 回答 сообщение dear hi hello ps p.s. nb n.b. ie i.e eg e.g etc or and so but also plus then now today
 tomorrow yesterday update reminder warning attention note notes nota notice important tip tips hint example examples summary conclusion introduction
 background result results chorus verse bridge intro outro refrain moral source sources via by author title status type price total amount sum
 rule rules fact facts pros cons step steps option options day week month year stage level part chapter section article lesson task tasks phase
 plan package vip here below above first second third fourth finally next last one two three edit tldr tl;dr disclaimer breaking urgent
 monday tuesday wednesday thursday friday saturday sunday breakfast lunch dinner morning afternoon evening night meeting session
 tel phone mobile email e-mail mail fax web website site url link links whatsapp telegram line wechat viber zalo instagram facebook twitter skype signal
 contact contacts kontakt contacto contato wa hp ig fb tg id code otp pin ref uk us usa
 he_said she_said they_said he_says she_says i_said i_say you_said one_said people_said
 perusahaan syarikat empresa entreprise firma компания công_ty 公司 회사 会社 株式会社 บริษัท कंपनी nombre nome nom nama имя imię tên 姓名 이름 氏名 名前 ชื่อ नाम`)

// anyLabels make a label of every name that they are part of.
var anyLabels = wordSet(`salary salaries wage wages pay payment income earnings commission bonus bonuses benefit benefits perks package location place venue address
 position positions vacancy vacancies job jobs role title duty duties responsibilities responsibility requirement requirements qualification
 qualifications experience skills skill education language languages age gender nationality hours hour schedule shift shifts time times duration period deadline
 start starting available availability accommodation housing transport visa passport contract type number no no. reference invoice order account iban
 balance amount price cost fee fees total quantity qty deposit withdrawal profit return returns rate minimum maximum limit network
 ingredients ingredient method directions instructions instruction preparation servings serves yield cook prep recipe serving temperature note notes
 apply application interview summary description overview details detail info information about features feature includes including website deadline industry
 degree sector department workplace remuneration stipend allowance perk responsibilities objective objectives mission goal goals
 nivel actividades conocimientos ofertas gaji upah lokasi posisi lowongan syarat persyaratan kualifikasi tunjangan jam kontak alamat jawatan kelayakan tempat waktu
 salario sueldo horario ubicación ubicacion lugar puesto vacante requisitos funciones beneficios ofrecemos edad contrato dirección ciudad teléfono telefono correo
 salário vaga vagas cargo local horário endereço função benefícios escolaridade idade cidade telefone
 salaire lieu poste horaires avantages profil missions adresse téléphone expérience formation durée âge
 gehalt lohn ort arbeitsort stelle position arbeitszeit anforderungen aufgaben adresse telefon voraussetzungen beginn zutaten zubereitung hinweis
 stipendio sede mansione requisiti orario indirizzo wynagrodzenie miejsce wymagania stanowisko adres maaş ücret konum pozisyon şartlar çalışma yaş adres
 зарплата оплата график условия требования обязанности вакансия должность адрес телефон опыт возраст город место тел оклад доход внимание примечание
 lương mức địa_chỉ địa_điểm vị_trí yêu thời_gian quyền_lợi độ_tuổi kinh_nghiệm sahod lugar posisyon mshahara mahali sifa umri
 वेतन सैलरी स्थान पता योग्यता उम्र समय संपर्क বেতন ঠিকানা যোগ্যতা বয়স সময় স্থান تنخواہ جگہ عمر الراتب راتب المكان العنوان الشروط الخبرة العمر الدوام சம்பளம் இடம் வயது`)

// endLabels are the same for scripts that write without spaces or join words: what a label ends with.
var endLabels = strings.Fields(`薪资 薪資 工资 工資 月薪 日薪 时薪 薪水 待遇 福利 地点 地點 地址 要求 条件 條件 时间 時間 岗位 崗位 职位 職位 职责 电话 電話 微信 联系方式 聯絡方式 年龄 年齡 经验 經驗 学历
 内容 內容 说明 說明 备注 備註 注意 提示 链接 編號 编号 单号 金额 金額 数量 价格 價格 日期 方式 名称 標題 标题 主题 主題
 給与 時給 月給 日給 勤務地 勤務時間 仕事内容 応募資格 資格 待遇 連絡先 住所 材料 作り方 注意 급여 월급 시급 근무지 근무시간 자격 조건 우대 연락처 주소 나이 모집 내용 기간 일시 장소 재료 주의 참고
 เงินเดือน รายได้ สถานที่ ที่อยู่ คุณสมบัติ ตำแหน่ง เวลา สวัสดิการ อายุ ติดต่อ โทร หมายเหตุ ប្រាក់ខែ ទីតាំង ទូរស័ព្ទ ເງິນເດືອນ ສະຖານທີ່ လစာ နေရာ ဖုန်း`)

// isLabel tells whether a name is one of a form's field or of a part of a text rather than a person's.
func isLabel(name string) bool {
	name = strings.ToLower(name)
	words := strings.Fields(name)
	if wholeLabels[name] || len(words) == 0 {
		return true
	}
	if len(words) > 1 && wholeLabels[words[0]] && isOrdinal(words[1]) { // Step 1, Week two, Option B
		return true
	}
	for i, w := range words {
		w = strings.Trim(w, "().&-'")
		if anyLabels[w] || i > 0 && anyLabels[words[i-1]+" "+w] {
			return true
		}
	}
	for _, ending := range endLabels {
		if strings.HasSuffix(name, ending) {
			return true
		}
	}
	return speaks[words[len(words)-1]]
}

// speaks are verbs in front of direct speech in a story: "She said:".
var speaks = wordSet("said says say asked asks replied replies wrote writes answered answers added shouted whispered thought told dijo disse dit sagte сказал сказала berkata 说 说道 問 问道 言った")

// isOrdinal tells a number or a single letter, as in "Step 1" and "Option B".
func isOrdinal(w string) bool {
	r, size := utf8.DecodeRuneInString(w)
	return isDigit(r) || size == len(w) || w == "one" || w == "two" || w == "three"
}
