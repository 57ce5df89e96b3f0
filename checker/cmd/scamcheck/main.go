// Command scamcheck is the maintainers' and bulk tool of Second Look: it checks texts from the command line with the
// same engine and the same patterns as the page, and measures how well they do.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"scamcheck/checker"
	"scamcheck/checker/match"
	"scamcheck/checker/pack"
	"scamcheck/patterns"
)

const usage = `scamcheck checks messages for signs of pig-butchering, romance-investment and fake jobs.

  scamcheck check [FILE …]            check each file (or standard input) and explain the answer
  scamcheck check --json [FILE …]     the same as JSON, one report a line
  scamcheck check --ndjson [FILE …]   read lines {"id":…,"text":"…"}, write one answer line each, in order
  scamcheck try [FILE]                say why a text got its verdict, with the file and line of each wording
  scamcheck workbench [--write]       show a page on this machine on which patterns are edited and tried
  scamcheck eval DIR …                measure recall and false alarms on folders of labelled texts (.jsonl)
  scamcheck eval --against X DIR …    say what a change gains and loses against a revision of git, a pack or a result
  scamcheck fit DIR …                 say which weights the labelled texts suggest; --write takes them
  scamcheck bundle --out FILE         write the pack that a page downloads
  scamcheck lint [LANGUAGE …]         say all that is wrong in the patterns, with its line and what to do
  scamcheck fmt [FILE …]              bring the files of patterns/ into their one form
  scamcheck new wording|cue|language  begin an entry of patterns/ and say what is to be filled in

Every command takes --patterns DIR to use that folder instead of the patterns built in; those that change files work on
./patterns without it.
"scamcheck COMMAND --help" says more about one command.
`

// streams are what a command reads and writes, so that tests can stand in for them.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// command is one sub-command; args come behind its name.
type command func(args []string, s streams) error

var commands = map[string]command{"check": check, "eval": eval, "bundle": bundle, "fit": fit, "fmt": format, "lint": lintPatterns, "new": begin, "try": try, "workbench": openWorkbench}

// errUsage is returned when the flag package has already said what is wrong.
var errUsage = errors.New("see the usage above")

func main() {
	err := run(os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr})
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errUsage):
		os.Exit(2)
	default:
		fmt.Fprintln(os.Stderr, "scamcheck:", err)
		os.Exit(1)
	}
}

func run(args []string, s streams) error {
	if len(args) == 0 || args[0] == "help" || args[0] == "--help" || args[0] == "-h" {
		fmt.Fprint(s.out, usage)
		return nil
	}
	do, known := commands[args[0]]
	if !known {
		return fmt.Errorf("there is no command %q; \"scamcheck help\" lists them", args[0])
	}
	return do(args[1:], s)
}

// options is a flag set with what all commands share.
type options struct {
	*flag.FlagSet
	patterns string
}

// newOptions makes the options of a command; about is its help, a sentence or more.
func newOptions(name, about string, s streams) *options {
	o := &options{FlagSet: flag.NewFlagSet(name, flag.ContinueOnError)}
	o.SetOutput(s.err)
	o.StringVar(&o.patterns, "patterns", "", "use the patterns in this `folder` instead of those built in")
	o.Usage = func() {
		fmt.Fprintf(s.err, "scamcheck %s %s\n\nOptions:\n", name, about)
		o.PrintDefaults()
	}
	return o
}

// parse reads args, in which options may stand before and behind what they belong to: "lint en --quiet" is what people
// type. Behind -- nothing is an option. It returns an error when help was asked for or something is wrong, which has been
// said by then.
func (o *options) parse(args []string) error {
	var names []string
	if end := slices.Index(args, "--"); end >= 0 {
		args, names = args[:end], args[end+1:]
	}
	var before []string
	for {
		if err := o.parseFirst(args); err != nil {
			return err
		}
		if o.NArg() == 0 {
			break
		}
		before, args = append(before, o.Arg(0)), o.Args()[1:]
	}
	return o.parseFirst(slices.Concat([]string{"--"}, before, names))
}

// parseFirst reads the options that args begin with; what follows may be a command with options of its own.
func (o *options) parseFirst(args []string) error {
	switch err := o.FlagSet.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return err
	case err != nil:
		return errUsage
	}
	return nil
}

// files is the folder of patterns that the options name.
func (o *options) files() fs.FS {
	if o.patterns != "" {
		return os.DirFS(o.patterns)
	}
	return patterns.FS
}

// bundle makes the runtime pack of the chosen patterns, with the words of all languages or those named. The files are
// compiled first as people wrote them, so that a problem is told with the line they know.
func (o *options) bundle(languages ...string) ([]byte, error) {
	files, err := pack.FromFS(o.files(), languages...)
	if err != nil {
		return nil, err
	}
	p, err := pack.Parse(files)
	if err != nil {
		return nil, o.unusable(err)
	}
	for _, language := range languages {
		if !slices.ContainsFunc(p.Lexicons, func(l pack.Lexicon) bool { return l.Lang == language }) {
			return nil, fmt.Errorf("there are no words for the language %q: no file is in words/%s/", language, language)
		}
	}
	if _, err := match.Compile(p); err != nil {
		return nil, o.unusable(err)
	}
	if len(languages) > 0 {
		languages = append(languages, pack.Core)
	}
	bundle, err := pack.Bundle(o.files(), languages...)
	return bundle, o.unusable(err)
}

// checkers makes n checkers from the chosen patterns; one checker serves one goroutine.
func (o *options) checkers(n int) ([]*checker.Checker, error) {
	bundle, err := o.bundle()
	if err != nil {
		return nil, err
	}
	return load(n, bundle)
}

// load makes n checkers from a runtime pack.
func load(n int, bundle []byte) ([]*checker.Checker, error) {
	all := make([]*checker.Checker, n)
	for i := range all {
		var err error
		if all[i], err = checker.Load(bundle); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// source is the chosen patterns as people wrote them, with all their places.
func (o *options) source() (*pack.Pack, error) {
	files, err := pack.FromFS(o.files())
	if err != nil {
		return nil, err
	}
	p, err := pack.Parse(files)
	return p, o.unusable(err)
}

// folder is where the patterns are; what is built in was in ownFolder.
func (o *options) folder() string {
	if o.patterns == "" {
		return ownFolder
	}
	return o.patterns
}

// place is where something stands in the pattern files, so that it can be opened.
func (o *options) place(at pack.At) string { return path.Join(o.folder(), at.String()) }

// unusable is an error that names each problem of the patterns with its file as it is reached from here.
func (o *options) unusable(err error) error {
	var problems pack.Problems
	if !errors.As(err, &problems) {
		return err
	}
	lines := make([]string, len(problems))
	for i, p := range problems {
		lines[i] = o.place(p.At) + ": " + p.Message
	}
	return fmt.Errorf("the patterns cannot be used as they are:\n%s", strings.Join(lines, "\n"))
}
