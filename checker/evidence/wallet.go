package evidence

import "strings"

// readWallet reads a wallet address or a transaction hash that fills a whole run of letters and digits.
func readWallet(s string, at int, h host) (Slot, bool) {
	word := s[at:h.end]
	if h.labels != 1 || len(word) < 26 || len(word) > 90 || isDigitBefore(s, at) {
		return Slot{}, false
	}
	slot := Slot{Kind: Wallet, Start: at, End: h.end}
	hex, prefixed := strings.CutPrefix(word, "0x")
	switch {
	case len(hex) == 64 && isHex(hex):
		slot.Kind = TxHash
	case prefixed && len(hex) == 40 && isHex(hex):
		slot.Currency, slot.Checked = "ETH", checkEIP55(hex)
	case strings.HasPrefix(strings.ToLower(word), "bc1"):
		slot.Currency, slot.Checked = "BTC", checkSegwit(word)
	case len(word) == 34 && word[0] == 'T' && isMixed(word):
		slot.Currency, slot.Checked = "TRX", checkBase58(word, 0x41)
	case len(word) <= 35 && (word[0] == '1' || word[0] == '3') && isMixed(word):
		slot.Currency, slot.Checked = "BTC", checkBase58(word, map[byte]byte{'1': 0, '3': 5}[word[0]])
	default:
		return Slot{}, false
	}
	return slot, true
}

func isHex(s string) bool { return strings.Trim(s, "0123456789abcdefABCDEF") == "" }

// isMixed tells whether s looks like Base58: its letters, of both cases, and digits.
func isMixed(s string) bool {
	return strings.Trim(s, base58) == "" && strings.ContainsAny(s, "123456789") && strings.ToLower(s) != s && strings.ToUpper(s) != s
}
