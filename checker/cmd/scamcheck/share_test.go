package main

import (
	"math"
	"testing"
)

// The first four intervals are those of R. G. Newcombe, Statistics in Medicine 17, 1998, table I, method 3; the others
// follow from the formula for none and all: z²/(n+z²).
func TestInterval(t *testing.T) {
	tests := []struct {
		share     share
		low, high float64
	}{
		{share{81, 263}, 0.2553, 0.3662},
		{share{15, 148}, 0.0624, 0.1605},
		{share{0, 20}, 0, 0.1611},
		{share{1, 29}, 0.0061, 0.1718},
		{share{0, 10}, 0, 0.2775},
		{share{10, 10}, 0.7225, 1},
		{share{0, 0}, 0, 1},
	}
	for _, test := range tests {
		low, high := test.share.interval()
		if math.Abs(low-test.low) > 5e-5 || math.Abs(high-test.high) > 5e-5 {
			t.Errorf("%d of %d: got %.4f to %.4f, want %.4f to %.4f", test.share.count, test.share.of, low, high, test.low, test.high)
		}
	}
}

func TestShareString(t *testing.T) {
	for share, want := range map[share]string{{81, 263}: "81/263 = 30.8 % (25.5–36.6)", {0, 0}: "–"} {
		if got := share.String(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
