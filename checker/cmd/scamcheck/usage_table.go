package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// finish sums up and sorts what was counted.
func (u *lineTally) finish(most int) *lineTally {
	if u == nil {
		return nil
	}
	u.most = most
	shares := map[[2]string]*lineShare{}
	for _, at := range u.order {
		line := u.lines[at]
		line.At = u.place(at)
		key := [2]string{line.lang, line.Kind}
		sum := shares[key]
		if sum == nil {
			sum = &lineShare{Lang: line.lang, Kind: line.Kind}
			shares[key] = sum
		}
		sum.Idle.add(line.Texts == 0 && !line.Example)
		sum.Examples.add(line.Texts == 0 && line.Example)
		sum.Once.add(line.Texts == 1)
		switch line.Texts {
		case 0:
			u.Idle = append(u.Idle, *line)
		case 1:
			u.Once = append(u.Once, *line)
		default:
			line.Only = ""
		}
		if line.trial {
			u.Trial = append(u.Trial, *line)
		}
		if line.Alarms > 0 && line.Kind != aWord {
			u.Alarms = append(u.Alarms, *line)
		}
	}
	for _, sum := range shares {
		u.Shares = append(u.Shares, *sum)
	}
	slices.SortFunc(u.Shares, func(a, b lineShare) int { return cmp.Or(cmp.Compare(a.Lang, b.Lang), cmp.Compare(b.Kind, a.Kind)) })
	slices.SortStableFunc(u.Alarms, func(a, b usedLine) int {
		return cmp.Or(cmp.Compare(b.Alarms, a.Alarms), cmp.Compare(a.Found, b.Found))
	})
	return u
}

// write prints the shares and the most telling lines.
func (u *lineTally) write(b *strings.Builder) {
	const columns = "%-10s %-18s %6s  %-20s %-20s %s"
	b.WriteString("What the lines of the pattern files hit, near-duplicates counted once\n")
	b.WriteString(trimmed(columns, "", "", "lines", "nothing", "examples only", "one text only"))
	for _, s := range u.Shares {
		b.WriteString(trimmed(columns, cmp.Or(s.Lang, "all"), s.Kind, fmt.Sprint(s.Once.of), s.Idle.short(), s.Examples.short(), s.Once.short()))
	}
	b.WriteString("\n")
	u.writeLines(b, "In false alarms, most first", u.Alarms, func(l *usedLine) string {
		return fmt.Sprintf("alarms %d, scams found %d", l.Alarms, l.Found)
	})
	u.writeLines(b, "On trial", u.Trial, func(l *usedLine) string {
		return fmt.Sprintf("scams %d, honest texts %d", l.Texts-l.Honest, l.Honest)
	})
	for _, kind := range []string{aWording, aFrame, aWord} {
		of := func(lines []usedLine) []usedLine {
			return slices.DeleteFunc(slices.Clone(lines), func(l usedLine) bool { return l.Kind != kind })
		}
		u.writeLines(b, "Hit no text: "+kind, of(u.Idle), func(l *usedLine) string {
			if l.Example {
				return "an example"
			}
			return "nothing"
		})
		u.writeLines(b, "Hit one text: "+kind, of(u.Once), func(l *usedLine) string { return l.Only })
	}
}

// writeLines prints the first lines of a list, with a note on each.
func (u *lineTally) writeLines(b *strings.Builder, title string, lines []usedLine, note func(*usedLine) string) {
	if len(lines) == 0 {
		return
	}
	fmt.Fprintf(b, "%s (%d)\n", title, len(lines))
	for i := range lines[:min(u.most, len(lines))] {
		l := &lines[i]
		fmt.Fprintf(b, "  %s: %s [%s] %s\n", l.At, l.For, note(l), l.Text)
	}
	if more := len(lines) - u.most; more > 0 {
		fmt.Fprintf(b, "  and %d more\n", more)
	}
	b.WriteString("\n")
}
