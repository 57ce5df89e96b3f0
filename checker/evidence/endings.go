package evidence

import "strings"

// endings are the public endings of domains that count without a scheme: the ones in general use, those of countries, and
// the cheap ones that scam platforms are registered under.
const endings = `com net org info biz edu gov mil int name pro mobi asia jobs coop aero museum tel cat post xxx arpa
 app dev io ai co tv cc ws fm gg ly xyz top vip shop store online site club icu cyou buzz bond sbs cfd lol monster rest quest
 fun space website tech click link win bid loan men date stream download racing party trade review science work gdn mom
 live life world today news group team center company agency finance fund money cash capital exchange markets trading
 forex broker credit bank pay insure gold digital network systems cloud host hosting media social chat email support help
 services solutions software technology tools work careers recruitment academy education training school global international
 business enterprises holdings ventures partners consulting marketing market sale deals discount bargains promo gift gifts
 casino bet poker game games play vegas zone city land house estate rent apartments holiday travel tours flights hotel
 one best cool plus ltd inc llc gmbh page blog wiki bio art design studio photo pics video movie music film guru expert
 ninja rocks run fit fyi pink red blue black green kim skin beauty hair makeup mobile phone domains cafe bar pub
 baby beer boats autos yachts homes motorcycles boutique care clinic dental doctor health hospital lat lgbt tokyo nyc london
 paris berlin africa example test invalid localhost onion crypto eth
 ac ad ae af ag al am ao ar at au az ba bb bd be bf bg bh bi bj bn bo br bs bt bw by bz ca cd cf cg ch ci ck cl cm cn cr cu cv cy
 cz de dk dm do dz ec ee eg es et eu fi fj fr ga ge gh gi gl gm gn gq gr gt gy hk hn hr ht hu id ie il im in iq ir is it
 je jm jo jp ke kg kh ki km kr kw ky kz la lb lc li lk lr ls lt lu lv ma mc me mg mk ml mm mn mo mr mt mu mv mw mx my mz na
 ne ng ni nl no np nz om pa pe pf pg ph pk pl pr ps pt pw qa re ro rs ru rw sa sc sd se sg si sk sl sm sn so sr st su sv sy
 sz tc td tf tg th tj tk tl tm tn to tr tt tw tz ua ug uk us uy uz va vc ve vg vn vu wf yt za zm zw
 рф бел укр онлайн сайт москва`

// wordEndings are endings that are words as well, so that home.it may be a missing space; they need a path, a third
// label or a digit.
const wordEndings = ` am as at be by de do es et id ie il im in is it la lo me my na ne no om or pa re se si so su to us va name post cat date
 today work life help live gift play run fit best cool plus one red blue black green news fun team group care win men mom work pay rest
 support money cash bank house land school health doctor mobile phone bar baby beer music video movie film game games photo page zone city
 bet art skin hair link `

// knownShort are hosts of messengers and shorteners with such an ending, which people write without a path too.
const knownShort = " t.me wa.me m.me line.me zalo.me signal.me lin.ee s.id youtu.be "

var allEndings = func() map[string]bool { // ending → is a word as well
	all := map[string]bool{}
	for ending := range strings.FieldsSeq(endings) {
		all[ending] = false
	}
	for ending := range strings.FieldsSeq(wordEndings) {
		if _, known := all[ending]; known {
			all[ending] = true
		}
	}
	return all
}()

// isEnding tells whether a label is a public ending, and whether it is a word too.
func isEnding(label string) (known, word bool) {
	word, known = allEndings[label]
	return known || strings.HasPrefix(label, "xn--") && len(label) > 6, word
}
