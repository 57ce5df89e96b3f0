package main

import (
	"encoding/json"
	"fmt"
	"math"
)

// z is the quantile of the normal distribution that leaves 2.5 % on each side.
const z = 1.959964

// share is a count out of a total, with its 95 % interval.
type share struct{ count, of int }

// add counts one more text.
func (s *share) add(yes bool) {
	s.of++
	if yes {
		s.count++
	}
}

// interval is the Wilson score interval at 95 % (E. B. Wilson, JASA 22, 1927): honest for small samples and for shares
// of none or all.
func (s share) interval() (low, high float64) {
	if s.of == 0 {
		return 0, 1
	}
	n, p := float64(s.of), float64(s.count)/float64(s.of)
	middle := p + z*z/(2*n)
	half := z * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	return max(0, (middle-half)/(1+z*z/n)), min(1, (middle+half)/(1+z*z/n))
}

// short gives "12/34 = 35.3 %", or a dash where there is nothing to count.
func (s share) short() string {
	if s.of == 0 {
		return "–"
	}
	return fmt.Sprintf("%d/%d = %.1f %%", s.count, s.of, 100*float64(s.count)/float64(s.of))
}

// String gives "12/34 = 35.3 % (21.5–52.1)", or a dash where there is nothing to count.
func (s share) String() string {
	if s.of == 0 {
		return "–"
	}
	low, high := s.interval()
	return fmt.Sprintf("%s (%.1f–%.1f)", s.short(), 100*low, 100*high)
}

// MarshalJSON gives the count, the total and the interval, to four places.
func (s share) MarshalJSON() ([]byte, error) {
	low, high := s.interval()
	round := func(x float64) float64 { return math.Round(x*1e4) / 1e4 }
	return json.Marshal(struct {
		Count int     `json:"count"`
		Of    int     `json:"of"`
		Low   float64 `json:"low"`
		High  float64 `json:"high"`
	}{s.count, s.of, round(low), round(high)})
}
