package main

import (
	"fmt"
	"io"
	"path"
	"strings"

	"scamcheck/checker/cmd/scamcheck/tell"
)

// printer writes what is told as plain text, with colours where they are wanted.
type printer struct {
	out    io.Writer
	folder string // stands before the names of pattern files
	colour bool
}

// ANSI SGR parameters (ECMA-48), of the few that every terminal knows.
const (
	bold   = "1"
	faint  = "2"
	yellow = "33"
	cyan   = "36"
)

func (p printer) paint(colour, text string) string {
	if !p.colour || text == "" {
		return text
	}
	return "\x1b[" + colour + "m" + text + "\x1b[0m"
}

// text prints the text that was tried, its telling words in ⟦ ⟧.
func (p printer) text(pieces []tell.Piece) {
	var b strings.Builder
	for _, piece := range pieces {
		switch {
		case len(piece.Cues) == 0:
			b.WriteString(piece.Text)
		case piece.Quiet:
			b.WriteString("⟦" + piece.Text + "⟧")
		default:
			b.WriteString(p.paint(yellow, "⟦"+piece.Text+"⟧"))
		}
	}
	fmt.Fprintf(p.out, "%s\n\n", strings.TrimRight(b.String(), "\n"))
}

func (p printer) sections(sections []tell.Section) {
	for i, section := range sections {
		if i > 0 {
			fmt.Fprintln(p.out)
		}
		fmt.Fprintln(p.out, p.paint(bold, section.Title))
		for _, line := range section.Lines {
			p.line(line)
		}
	}
}

func (p printer) line(l tell.Line) {
	text, mark := l.Text, "- "
	if l.Quiet {
		text, mark = p.paint(faint, text), "~ "
	}
	if l.At != "" {
		text += "  " + p.paint(cyan, path.Join(p.folder, l.At))
	}
	fmt.Fprintln(p.out, strings.Repeat("  ", l.Depth)+mark+text)
}
