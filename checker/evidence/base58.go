package evidence

import (
	"strings"
)

// base58 are the digits of Bitcoin's and TRON's addresses, without the ones that look alike.
const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"

// checkBase58 checks an address in Base58Check: one byte of version, 20 of hash, and the first four of the double
// SHA-256 over these.
func checkBase58(address string, version byte) bool {
	var raw [25]byte
	for _, c := range []byte(address) {
		carry := strings.IndexByte(base58, c)
		if carry < 0 {
			return false
		}
		for i := len(raw) - 1; i >= 0; i-- {
			carry += int(raw[i]) * 58
			raw[i] = byte(carry)
			carry >>= 8
		}
		if carry != 0 {
			return false
		}
	}
	leading := len(address) - len(strings.TrimLeft(address, "1"))
	for i := range leading { // each leading 1 is one byte of 0
		if i >= len(raw) || raw[i] != 0 {
			return false
		}
	}
	if raw[0] != version || leading < len(raw) && raw[leading] == 0 {
		return false
	}
	first := sha256Sum(raw[:21])
	second := sha256Sum(first[:])
	return string(second[:4]) == string(raw[21:])
}
