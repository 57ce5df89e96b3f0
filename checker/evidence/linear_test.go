//go:build unix

package evidence

import (
	"strings"
	"syscall"
	"testing"
	"time"
)

// busy is the time that this program has had the processor, whatever other programs do.
func busy(t *testing.T) time.Duration {
	t.Helper()
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		t.Skip(err)
	}
	return time.Duration(usage.Utime.Nano())
}

// TestLinear makes sure that texts which invite reading the same place again and again take time in proportion to their
// length: 32 times the text may take about 32 times as long, and not 1024 times.
func TestLinear(t *testing.T) {
	const size, times, limit = 4_000, 32, 200
	for _, unit := range []string{"1", "1.111.", "1,1", "1-", "1 ", "5 k ", "$", "$1-", "a.", "a@", "@a", "http://", "http://a@", "(", "+1", "+", "5 lakh ", "/-",
		"5/-/-", "1\u0301", "рубл", "1 рубл", "a[.]", "٣", "万", "3万", "x1 ", "a.com/", "-", "kr kr ", "1k", "1 1 ", "(1", "1bc"} {
		source := strings.Repeat(unit, size/len(unit))
		start := busy(t)
		for range times {
			Find(source)
		}
		middle := busy(t)
		Find(strings.Repeat(source, times))
		many, one := middle-start, busy(t)-middle
		if one > limit/times*many && one > 20*time.Millisecond {
			t.Errorf("%d texts of %d bytes of %q took %v, one of the same length in all %v", times, size, unit, many, one)
		}
	}
}
