// Package evidence finds the things in a message that have a form of their own, whatever the language: amounts of money,
// shares, links, addresses of mail, messengers and wallets, telephone numbers. It reads the text as it was pasted, since
// capital letters carry the checksums of wallet addresses, and judges nothing: a wallet is evidence that crypto is
// wanted, never of guilt.
package evidence

// The kinds of slots.
const (
	Money   = "money"
	Percent = "percent"
	Number  = "number" // a number that belongs to none of the others
	Link    = "link"
	Email   = "email"
	Handle  = "handle" // @name
	Phone   = "phone"
	Wallet  = "wallet"
	TxHash  = "txhash" // 64 hexadecimal digits: a transaction, or a private key, but no address
)

// Slot is one find.
type Slot struct {
	Kind       string
	Start, End int // bytes of the source, on character borders

	// Amount is the value of money, percent (20 for 20 %) and number. Upper is the upper end of a range (200-500), or 0.
	Amount, Upper float64

	// Currency is the ISO 4217 code or the ticker of a coin. It is "" when the text names none or one that many countries
	// use (pesos, dinars); a dollar sign alone is given as USD. Of a wallet it is the chain: BTC, ETH (and all chains that
	// share its addresses) or TRX.
	Currency string

	// Host is where a link leads, in lower case and without disguise (abc[.]com is abc.com), or the domain of an email.
	Host string

	// Checked tells that a wallet address carries a checksum and that it is right. Lower-case 0x addresses carry none.
	Checked bool
}

// finder is one search through one text.
type finder struct {
	s     string
	slots []Slot
}

func (f *finder) add(slot Slot) { f.slots = append(f.slots, slot) }

// Find finds all slots of source, which may hold anything, sorted and without overlap. It takes time proportional to
// the length of source.
func Find(source string) []Slot {
	tokens := &finder{s: source}
	tokens.findTokens()
	f := &finder{s: source, slots: make([]Slot, 0, len(tokens.slots))}
	at := 0
	for _, token := range tokens.slots {
		f.findNumbers(at, token.Start)
		f.add(token)
		at = token.End
	}
	f.findNumbers(at, len(source))
	return f.slots
}
