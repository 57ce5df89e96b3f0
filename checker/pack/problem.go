package pack

import (
	"fmt"
	"sort"
	"strings"
)

// At is a place in a pattern file. It remembers the offset only: lines are counted when somebody wants to read them,
// since counting them for every entry would take longer than all the rest of loading.
type At struct {
	file   *file
	offset int // bytes; -1 when the place in the file is unknown
}

// PlaceIn is a place in a file that is no JSON; offset is in bytes.
func PlaceIn(name, src string, offset int) At { return At{&file{name: name, src: src}, offset} }

// Place gives the name of the file, and the line and the column (in bytes) from 1, both 0 when unknown.
func (a At) Place() (name string, line, col int) {
	if a.file == nil {
		return "", 0, 0
	}
	if a.offset < 0 {
		return a.file.name, 0, 0
	}
	before := a.file.src[:min(a.offset, len(a.file.src))]
	return a.file.name, 1 + strings.Count(before, "\n"), a.offset - strings.LastIndexByte(before, '\n')
}

// String gives file:line:column, or the file alone where the place in it is unknown.
func (a At) String() string {
	name, line, col := a.Place()
	if line == 0 {
		return name
	}
	return fmt.Sprintf("%s:%d:%d", name, line, col)
}

func (a At) name() string {
	if a.file == nil {
		return ""
	}
	return a.file.name
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
	p.Sort()
	return p
}

// Sort puts the problems in the order of the files.
func (p Problems) Sort() {
	sort.SliceStable(p, func(i, j int) bool {
		a, b := p[i].At, p[j].At
		return a.name() < b.name() || a.name() == b.name() && a.offset < b.offset
	})
}

func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, one := range p {
		lines[i] = one.At.String() + ": " + one.Message
	}
	return strings.Join(lines, "\n")
}
