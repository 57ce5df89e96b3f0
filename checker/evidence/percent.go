package evidence

// percentBehind and percentBefore are the signs and words for percent.
var (
	percentBehind = newNames("% ٪ ﹪ percent per_cent percents percentage pct pct. prozent procent prosent procenta por_ciento " +
		"por_cento pour_cent per_cento persen peratus phần_trăm phan_tram porsiyento asilimia процент* відсотк* пайыз* ٪ فيصد فیصد " +
		"بالمئة بالمائة في_المئة درصد प्रतिशत* फीसदी* फ़ीसदी* শতাংশ* சதவீத* சதவிகித* శాతం* ശതമാനം* เปอร์เซ็นต์ เปอร์เซ็น ເປີເຊັນ* ភាគរយ* ရာခိုင်နှုန်း* " +
		"퍼센트 프로 パーセント 个点 個點 በመቶ* ප්‍රතිශත*")
	percentBefore = newNames("% ٪ yüzde yuzde 百分之 በመቶ ပ asilimia සියයට")
)

// readPercent reads the sign or word for percent, in front as in Turkish or behind.
func (q *quantity) readPercent(s string, floor int, f figure) {
	if n, end := percentBehind.at(s, skipSpace(s, f.end)); n != nil {
		q.percent, q.end, q.value, q.unit, q.class = true, end, f.value, 1, anyNumber
		return
	}
	n, start := percentBefore.before(s, floor, spaceBefore(s, floor, f.start))
	if n != nil && (n.letters != "%" || start > floor && !isDigitBefore(s, start)) || n != nil && start == floor {
		q.percent, q.start = true, start
	}
}
