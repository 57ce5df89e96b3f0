package main

import (
	"fmt"

	"scamcheck/checker/lint"
	"scamcheck/checker/pack"
)

const aboutLint = `[LANGUAGE …]: say all that is wrong in the patterns, each as file:line:column, what it is and what to do.

It holds the files to their form, looks for what is unused, missing, said twice, disguised or too general, and runs every
example through the whole engine. Notes are gaps that need not be filled; problems have to be mended. With languages such
as "es tl" it keeps to these, English and what belongs to no language.`

func lintPatterns(args []string, s streams) error {
	o := newOptions("lint", aboutLint, s)
	quiet := o.Bool("quiet", false, "leave out the notes")
	if err := o.parse(args); err != nil {
		return err
	}
	result, err := lint.Run(o.files(), o.Args()...)
	if err != nil {
		return err
	}
	show := func(list pack.Problems, kind string) {
		for _, one := range list {
			fmt.Fprintf(s.out, "%s: %s%s\n", o.place(one.At), kind, one.Message)
		}
	}
	if !*quiet {
		show(result.Notes, "Note: ")
	}
	show(result.Problems, "")
	if result.Untried {
		fmt.Fprintln(s.out, "The patterns cannot be loaded like this, so their examples were not tried. Mend the above and run it again.")
	}
	if n := len(result.Problems); n > 0 {
		return fmt.Errorf("problems to be mended: %d", n)
	}
	fmt.Fprintf(s.out, "No problems. Notes: %d.\n", len(result.Notes))
	return nil
}
