// Package canon writes pattern files in their one canonical form, so that a change shows what was changed and nothing
// else. The form keeps what a file says: lists keep their order, and so do keys that are names (of concepts, cues,
// stages). Keys that are fields stand in the order in which the schema of the file describes them.
//
// Lists and objects stand on one line of up to 120 characters where they fit; entries, and lists of objects, have a line
// for each item. Letters of all scripts stand as they are, while characters that nobody can see are written as \u escapes.
package canon

import (
	"strings"
	"unicode/utf8"

	"github.com/tidwall/gjson"

	"scamcheck/checker/pack"
)

// maxWidth is the longest line, in characters; only a single text can make it longer.
const maxWidth = 120

// indent is what each level is moved in by.
const indent = "  "

// Format gives the canonical form of src. The path of the file tells its kind, by its last folders: "cues/common.json".
// The error is of type pack.Problems when src is not JSON.
func Format(path, src string) (string, error) {
	if err := pack.Syntax(path, src); err != nil {
		return "", err
	}
	k := kindOf(path)
	p := printer{kind: k}
	p.value(newNode(gjson.Parse(src), k.shape()), 0, 0)
	return string(p.out) + "\n", nil
}

// printer appends values to out.
type printer struct {
	kind
	out []byte
}

// value writes n where the line already holds so many characters.
func (p *printer) value(n *node, depth, used int) {
	entry := n.object && depth <= p.entries
	fits := used+n.width+len(",") <= maxWidth // a comma may come to stand behind any item
	if len(n.items) == 0 || !entry && (fits && !n.listsObjects || n.wrapsText()) {
		p.out = append(p.out, n.line...)
		return
	}
	p.out = append(p.out, n.line[0])
	p.items(n.items, depth+1, p.fills && !n.object && !n.listsObjects)
	p.out = append(p.out, "\n"+strings.Repeat(indent, depth)...)
	p.out = append(p.out, n.line[len(n.line)-1])
}

// items writes what stands between brackets: a line for each, or as many on a line as it holds.
func (p *printer) items(items []item, depth int, fill bool) {
	margin := strings.Repeat(indent, depth)
	column := 0
	for i, item := range items {
		label := utf8.RuneCountInString(item.label)
		width := label + item.width
		if fill && i > 0 && column+len(" ")+width+len(",") <= maxWidth {
			p.out = append(p.out, ' ')
			column += len(" ")
		} else {
			p.out = append(p.out, "\n"+margin...)
			column = len(margin)
		}
		p.out = append(p.out, item.label...)
		p.value(item.node, depth, column+label)
		column += width
		if i < len(items)-1 {
			p.out = append(p.out, ',')
			column += len(",")
		}
	}
}
