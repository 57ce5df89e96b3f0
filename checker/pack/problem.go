package pack

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// At is a place in a pattern file.
type At struct {
	File string
	Line int // from 1
	Col  int // from 1, in bytes
}

// String gives file:line:column, or the file alone where the place in it is unknown.
func (a At) String() string {
	if a.Line == 0 {
		return a.File
	}
	return fmt.Sprintf("%s:%d:%d", a.File, a.Line, a.Col)
}

// Problem is one thing that is wrong in a pattern file, as a sentence that also says what to do.
type Problem struct {
	At      At
	Message string
}

// Problems is every problem that was found; as an error it prints one a line, in the order of the files.
type Problems []Problem

// Add notes a problem.
func (p *Problems) Add(at At, format string, args ...any) {
	*p = append(*p, Problem{at, fmt.Sprintf(format, args...)})
}

// Err returns p sorted by place, or nil when there is nothing to report.
func (p Problems) Err() error {
	if len(p) == 0 {
		return nil
	}
	slices.SortStableFunc(p, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.At.File, b.At.File), cmp.Compare(a.At.Line, b.At.Line), cmp.Compare(a.At.Col, b.At.Col))
	})
	return p
}

func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, one := range p {
		lines[i] = one.At.String() + ": " + one.Message
	}
	return strings.Join(lines, "\n")
}
