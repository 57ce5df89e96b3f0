package main

import (
	"fmt"
	"io/fs"
	"slices"

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
	for _, lang := range o.Args() {
		if !hasFilesOf(o.files(), lang) {
			return fmt.Errorf("there is no language %q here: no words/%s/, text/%s.json or clear/%s.txt", lang, lang, lang, lang)
		}
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

// hasFilesOf tells whether a folder of patterns holds anything in a language: of one that it does not know, lint would find
// nothing wrong.
func hasFilesOf(folder fs.FS, lang string) bool {
	return slices.ContainsFunc([]string{"words/" + lang, "text/" + lang + ".json", "clear/" + lang + ".txt"}, func(name string) bool {
		_, err := fs.Stat(folder, name)
		return err == nil
	})
}
