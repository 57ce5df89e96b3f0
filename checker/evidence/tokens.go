package evidence

import "unicode/utf8"

// findTokens finds links, mail addresses, handles and wallets. It goes through the text once, from one run of letters and
// digits to the next.
func (f *finder) findTokens() {
	s := f.s
	floor := 0 // what is in front belongs to another slot
	for at := 0; at < len(s); {
		slot, end := Slot{}, at
		switch c := s[at]; {
		case c == '@':
			slot, end = readAt(s, floor, at)
		case c < utf8.RuneSelf && !isASCIIWord(c):
			at++
			continue
		default:
			slot, end = readToken(s, at)
		}
		if slot.Kind != "" {
			f.add(slot)
			floor = slot.End
		}
		at = end
	}
}

// readToken reads the run that begins at at, and gives the place where to go on.
func readToken(s string, at int) (Slot, int) {
	host := readHost(s, at, false)
	if host.end == at {
		_, size := runeAt(s, at)
		return Slot{}, at + size
	}
	if slot, ok := readURL(s, at, host); ok {
		return slot, slot.End
	}
	if host.end < len(s) && s[host.end] == '@' {
		return Slot{}, host.end
	}
	if slot, ok := readBareLink(s, at, host); ok {
		return slot, slot.End
	}
	if slot, ok := readWallet(s, at, host); ok {
		return slot, slot.End
	}
	return Slot{}, host.end
}

// readAt reads what the @ at at stands in: an email, or a handle.
func readAt(s string, floor, at int) (Slot, int) {
	if slot, ok := readEmail(s, floor, at); ok {
		return slot, slot.End
	}
	if slot, ok := readHandle(s, floor, at); ok {
		return slot, slot.End
	}
	return Slot{}, at + 1
}
