package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

const aboutBundle = `--out FILE: write the pack that a page downloads, all patterns in one file of JSON without
examples, sources and notes. A problem in the patterns is told with its file and line, and nothing is written.`

func bundle(args []string, s streams) error {
	o := newOptions("bundle", aboutBundle, s)
	out := o.String("out", "", "the `file` to write")
	languages := o.String("lang", "", "the words of these languages only, a `list` such as en,es")
	if err := o.parse(args); err != nil {
		return err
	}
	if *out == "" {
		return errors.New("bundle needs --out FILE, the file to write")
	}
	if o.NArg() > 0 {
		return fmt.Errorf("bundle takes no arguments besides its options, but got %q", o.Arg(0))
	}
	var chosen []string
	if *languages != "" {
		chosen = strings.Split(*languages, ",")
	}
	content, err := o.bundle(chosen...)
	if err != nil {
		return err
	}
	return os.WriteFile(*out, content, 0o644)
}
