package evidence

import (
	"encoding/binary"
	"math/bits"
)

// checkEIP55 checks the capital letters of 40 hexadecimal digits: a letter is one exactly where the Keccak-256 hash of the
// address in lower case has a digit of 8 or more (EIP 55). It is false for addresses in one case, which carry no checksum.
func checkEIP55(hex string) bool {
	var lower [40]byte
	small, capital := false, false
	for i := range lower {
		c := hex[i]
		small, capital = small || c >= 'a', capital || c >= 'A' && c <= 'F'
		lower[i] = c
		if c >= 'A' {
			lower[i] = c | 0x20
		}
	}
	if !small || !capital {
		return false
	}
	hash := keccak256(lower[:])
	for i := range lower {
		digit := hash[i/2] >> (4 * (1 - i%2)) & 0xf
		if c := hex[i]; c >= 'A' && (c <= 'F') != (digit >= 8) {
			return false
		}
	}
	return true
}

// keccak256 hashes at most 135 bytes with the Keccak that was handed in for SHA-3, whose padding differs from the final
// standard's. Ethereum uses it. The few lines cost visitors less than a package that also carries the rest of the family.
func keccak256(data []byte) (hash [32]byte) {
	const rate = 136
	var block [rate]byte
	copy(block[:], data)
	block[len(data)] ^= 0x01
	block[rate-1] ^= 0x80
	var state [25]uint64
	for i := range rate / 8 {
		state[i] = binary.LittleEndian.Uint64(block[i*8:])
	}
	permute(&state)
	for i := range 4 {
		binary.LittleEndian.PutUint64(hash[i*8:], state[i])
	}
	return hash
}

// permute is Keccak-f[1600] as FIPS 202 describes it: 24 rounds of theta, rho and pi, chi, iota.
func permute(a *[25]uint64) {
	lfsr := byte(1)
	for range 24 {
		var c [5]uint64
		for x := range c {
			c[x] = a[x] ^ a[x+5] ^ a[x+10] ^ a[x+15] ^ a[x+20]
		}
		for i := range a {
			a[i] ^= c[(i+4)%5] ^ bits.RotateLeft64(c[(i+1)%5], 1)
		}
		x, y, current := 1, 0, a[1]
		for t := range 24 {
			x, y = y, (2*x+3*y)%5
			a[x+5*y], current = bits.RotateLeft64(current, (t+1)*(t+2)/2), a[x+5*y]
		}
		for row := 0; row < 25; row += 5 {
			copy(c[:], a[row:row+5])
			for x := range c {
				a[row+x] = c[x] ^ ^c[(x+1)%5]&c[(x+2)%5]
			}
		}
		for j := range 7 { // the round constant, one bit a step from its shift register
			if lfsr&1 == 1 {
				a[0] ^= 1 << (1<<j - 1)
			}
			lfsr = lfsr<<1 ^ lfsr>>7*0x71
		}
	}
}
