package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"scamcheck/checker/pack/canon"
)

const aboutFmt = `[FILE …]: bring pattern files into their one form, so that a change shows only what was changed.

All .json files of the folder ./patterns, or those named, are rewritten where they need it, and those that changed are
listed. What a file says stays as it is, in the same order; only line breaks, spaces and the order of the fields of an
entry change, and characters that nobody can see are written as \u200b and the like. A file that is not JSON is told with
its line and is left as it is.`

// ownFolder is where the patterns lie for whoever works on them.
const ownFolder = "patterns"

// newWriter makes the options of a command that changes pattern files: not those built in but those of a folder.
func newWriter(name, about string, s streams) *options {
	o := newOptions(name, about, s)
	o.patterns = ownFolder
	known := o.Lookup("patterns")
	known.DefValue, known.Usage = ownFolder, "work on the patterns in this `folder`"
	return o
}

func format(args []string, s streams) error {
	o := newWriter("fmt", aboutFmt, s)
	check := o.Bool("check", false, "change nothing; list what would change, and fail if anything would")
	if err := o.parse(args); err != nil {
		return err
	}
	names := o.Args()
	if len(names) == 0 {
		var err error
		if names, err = jsonFiles(o.patterns); err != nil {
			return err
		}
	}
	changed, broken := 0, 0
	for _, name := range names {
		switch differs, err := formatFile(name, !*check); {
		case err != nil:
			broken++
			fmt.Fprintln(s.err, err)
		case differs:
			changed++
			fmt.Fprintln(s.out, name)
		}
	}
	switch {
	case broken > 0:
		return fmt.Errorf("cannot be brought into form and left as they are: %d of %d files", broken, len(names))
	case *check && changed > 0:
		return fmt.Errorf("not in the form in which we keep them: %d of %d files; \"scamcheck fmt\" brings them into it", changed, len(names))
	}
	return nil
}

// formatFile tells whether a file is not in canonical form, and brings it into it where it is told to.
func formatFile(name string, write bool) (differs bool, err error) {
	content, err := os.ReadFile(name)
	if err != nil {
		return false, err
	}
	formatted, err := canon.Format(name, string(content))
	if err != nil || formatted == string(content) {
		return false, err
	}
	if write {
		err = save(name, formatted)
	}
	return true, err
}

// jsonFiles lists the files of a patterns folder.
func jsonFiles(folder string) ([]string, error) {
	var names []string
	err := filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && filepath.Ext(name) == ".json" {
			names = append(names, name)
		}
		return err
	})
	if errors.Is(err, fs.ErrNotExist) {
		return nil, noFolder(folder)
	}
	return names, err
}

// noFolder says that there are no patterns to work on.
func noFolder(folder string) error {
	return fmt.Errorf("there is no folder %q here; run this where it lies, or name it with --patterns", folder)
}
