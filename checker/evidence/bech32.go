package evidence

import "strings"

// bech32 are the digits of segregated-witness addresses (BIP 173).
const bech32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"

// checkSegwit checks a Bitcoin address that begins with bc1: its checksum is Bech32 (BIP 173) for witness version 0 and
// Bech32m (BIP 350) for the later ones.
func checkSegwit(address string) bool {
	lower := strings.ToLower(address)
	if lower != address && strings.ToUpper(address) != address || len(address) < 14 || len(address) > 90 {
		return false
	}
	sum := uint32(1)
	for _, v := range []byte{3, 3, 0, 2, 3} { // the letters b and c, taken apart as BIP 173 says
		sum = bech32Step(sum, v)
	}
	data := make([]byte, 0, 90)
	for _, c := range []byte(lower[len("bc1"):]) {
		v := strings.IndexByte(bech32, c)
		if v < 0 {
			return false
		}
		data = append(data, byte(v))
		sum = bech32Step(sum, byte(v))
	}
	want := uint32(0x2bc830a3) // Bech32m
	if data[0] == 0 {
		want = 1
	}
	return sum == want && data[0] <= 16 && isProgram(data[0], data[1:len(data)-6])
}

// bech32Step takes one digit into the checksum.
func bech32Step(sum uint32, v byte) uint32 {
	top := sum >> 25
	sum = sum&0x1ffffff<<5 ^ uint32(v)
	for i, g := range [5]uint32{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3} {
		if top>>i&1 == 1 {
			sum ^= g
		}
	}
	return sum
}

// isProgram checks the length of a witness program, and that the bits left over by regrouping fives to eights are 0.
func isProgram(version byte, fives []byte) bool {
	bits := len(fives) * 5
	size, spare := bits/8, bits%8
	if spare > 4 || len(fives) == 0 || fives[len(fives)-1]&(1<<spare-1) != 0 {
		return false
	}
	return size >= 2 && size <= 40 && (version != 0 || size == 20 || size == 32)
}
