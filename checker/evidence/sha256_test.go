package evidence

import (
	"bytes"
	"crypto/sha256"
	"testing"
)

// TestSHA256 holds our SHA-256 to the standard library's, at every length around a block and beyond.
func TestSHA256(t *testing.T) {
	for n := range 300 {
		message := bytes.Repeat([]byte{byte(n), 0xA5, byte(n >> 3)}, n)[:n]
		if got, want := sha256Sum(message), sha256.Sum256(message); got != want {
			t.Fatalf("%d bytes: %x, want %x", n, got, want)
		}
	}
}
