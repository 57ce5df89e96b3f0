// Package lint holds a folder of patterns to all that is asked of it, so that whoever edits JSON learns of every mistake
// before anybody else does: each with its place and a cure.
//
// What the engine itself refuses (packages pack and match) comes first. On top of that come rules that only a whole
// folder can be held to: nothing unused, nothing said twice, no letter that is not what it seems, every cue proved by
// examples and explained to people, nothing so general that it rings in everyday talk.
package lint

import (
	"errors"
	"io/fs"
	"path"
	"slices"

	"scamcheck/checker"
	"scamcheck/checker/match"
	"scamcheck/checker/pack"
)

// Reference is the language that has to say and prove everything; the others may have gaps. Its words are looked for
// in texts of many languages, for people mix.
const Reference = "en"

// Result is what is to be said of a folder, in the order of its files.
type Result struct {
	Problems pack.Problems // have to be mended
	Notes    pack.Problems // gaps that may be filled one day; a folder with notes is fine
	Untried  bool          // the patterns cannot be loaded, so that nobody knows what is unused and whether examples work
}

// Run reads a patterns folder and says all that is wrong with it. With langs it keeps to these languages, Reference and
// the files that belong to none, so that one language can be worked on while others are unfinished; then nothing is
// called unused. The error is one of reading files.
func Run(fsys fs.FS, langs ...string) (*Result, error) {
	if len(langs) > 0 {
		langs = append(slices.Clone(langs), Reference)
	}
	l := &linter{fsys: fsys, langs: langs, files: map[string]string{}, roots: map[string]pack.Node{}}
	if err := l.read(); err != nil {
		return nil, err
	}
	if l.parse() {
		if err := l.load(); err != nil {
			return nil, err
		}
		l.folder()
		l.declarations()
		l.words()
		l.texts()
		l.help()
		l.brands()
		if !l.Untried { // of what was only half read, nothing can be said to be missing or not to work
			l.uses()
			l.proofs()
			if err := l.try(); err != nil {
				return nil, err
			}
		}
	}
	l.Problems.Sort()
	l.Notes.Sort()
	return &l.Result, nil
}

// linter is a folder being checked.
type linter struct {
	Result
	fsys  fs.FS
	langs []string             // that are asked about; empty for all
	files map[string]string    // every file by its path
	roots map[string]pack.Node // those that are JSON
	pack  *pack.Pack
}

// parse reads all files. One that cannot be read ends it: what the others say of it would only be noise.
func (l *linter) parse() bool {
	for name, src := range l.files {
		if bad := badByte(src); bad >= 0 {
			l.Problems.Add(pack.PlaceIn(name, src, bad), "This is no plain UTF-8 text; save the file as UTF-8 without a byte order mark.")
		} else if path.Ext(name) == ".json" {
			if root, ok := pack.Read(name, src, &l.Problems); ok {
				l.roots[name] = root
			}
		}
	}
	l.Untried = len(l.Problems) > 0
	return !l.Untried
}

// load reads the patterns as the engine does, and keeps what could be read.
func (l *linter) load() error {
	files, err := pack.FromFS(l.fsys, l.langs...)
	if err != nil {
		return err
	}
	p, problems := pack.Parse(files)
	_, more := match.Compile(p)
	l.pack, l.Untried = p, problems != nil || more != nil
	l.take(problems)
	l.take(more)
	return nil
}

// take adds the problems that an error consists of.
func (l *linter) take(err error) {
	var problems pack.Problems
	if errors.As(err, &problems) {
		l.Problems = append(l.Problems, problems...)
	}
}

// try runs texts through the whole engine.
func (l *linter) try() error {
	c, err := checker.New(l.pack)
	if err != nil {
		return err
	}
	if err := l.examples(c); err != nil {
		return err
	}
	return l.everyday(c)
}
