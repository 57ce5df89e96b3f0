package skeleton

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/tidwall/gjson"

	"scamcheck/checker/pack"
	"scamcheck/checker/pack/canon"
)

// place is where a new entry goes.
type place struct {
	name  string // the file
	list  string // the key of the list or object that takes the entry
	blank string // the file to begin with where there is none
	after func(key string, value gjson.Result) bool
}

// insert puts an entry behind the last one that the place names, or at the end of its list. Everything else in the file
// stays as it is.
func (f *Folder) insert(p place, entry, fill string) (Change, error) {
	src, err := f.read(p)
	if err != nil {
		return Change{}, err
	}
	list := gjson.Get(src, p.list)
	if !list.IsArray() && !list.IsObject() {
		return Change{}, fmt.Errorf("%s has no %q to which this could be added", p.name, p.list)
	}
	entry, err = layOut(p, list, entry)
	if err != nil {
		return Change{}, err
	}
	end, found := list.Index+1, false
	list.ForEach(func(key, value gjson.Result) bool {
		here := p.after != nil && p.after(key.String(), value)
		if here || !found {
			end, found = value.Index+len(value.Raw), here
		}
		return true
	})
	before, behind := src[:end], src[end:]
	switch {
	case end > list.Index+1:
		before += ",\n"
	default: // the list is empty
		before, behind = before+"\n", "\n  "+strings.TrimLeft(behind, " \t\r\n")
	}
	return Change{p.name, before + entry + behind, 1 + strings.Count(before, "\n"), fill}, nil
}

// read gives the file of a place, or the one to begin with.
func (f *Folder) read(p place) (string, error) {
	content, err := fs.ReadFile(f.fsys, p.name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return canon.Format(p.name, p.blank)
	case err != nil:
		return "", err
	}
	return string(content), pack.Syntax(p.name, string(content))
}

// layOut is the entry in canonical form, with the margin it has in its list: the canonical file with nothing else in it,
// less the two lines before the entry and the two behind.
func layOut(p place, list gjson.Result, entry string) (string, error) {
	brackets := "[]"
	if list.IsObject() {
		brackets = "{}"
	}
	whole, err := canon.Format(p.name, fmt.Sprintf("{%q:%c%s%c}", p.list, brackets[0], entry, brackets[1]))
	if err != nil {
		return "", err
	}
	lines := strings.Split(strings.TrimSuffix(whole, "\n"), "\n")
	return strings.Join(lines[2:len(lines)-2], "\n"), nil
}

// quote is a text as JSON.
func quote(text string) string {
	quoted, err := json.Marshal(text)
	if err != nil {
		panic(err) // every string can be written
	}
	return string(quoted)
}
