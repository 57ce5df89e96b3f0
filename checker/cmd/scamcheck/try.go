package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"scamcheck/checker"
	"scamcheck/checker/cmd/scamcheck/tell"
	"scamcheck/checker/lint"
	"scamcheck/checker/pack"
)

const aboutTry = `[FILE]: say why a text got its verdict, or why it did not get another one.

The text is the file, --text, or standard input; at a terminal, type or paste it, and an empty line or Ctrl-D ends it.
The answer names the signs with the file, line and column of the frame or wording that found each, what kept others from
counting, the sums, and what was nearly found. --all tells everything, --cue everything about one cue. With --watch it is
told again whenever a pattern file is saved.`

// trial is one run of try: what is asked, and the patterns it is asked of.
type trial struct {
	*options
	streams
	all     bool
	cue     string
	lang    string
	colour  bool
	checker *checker.Checker
	loaded  stamps // of the files that checker was made from
}

func try(args []string, s streams) error {
	t := &trial{options: newOwn("try", aboutTry, s), streams: s, colour: isTerminal(s.out) && os.Getenv("NO_COLOR") == ""}
	t.StringVar(&t.cue, "cue", "", "explain the cue of this `id`: which of its frames and wordings are nearly there, and what they lack")
	t.BoolVar(&t.all, "all", false, "tell everything: the text in comparable form, every line that was called for, all places")
	t.StringVar(&t.lang, "lang", "", "take the words of these languages and English only, a `list` such as es,tl")
	text := t.String("text", "", "try this `text`")
	watch := t.Bool("watch", false, "tell again whenever a pattern file (or FILE) is saved, until Ctrl-C")
	if err := t.parse(args); err != nil {
		return err
	}
	t.preferOwn()
	switch {
	case t.NArg() > 1 || t.NArg() == 1 && *text != "":
		return errors.New("try takes one text: a file, or --text, or standard input")
	case *watch && t.patterns == "":
		return errors.New("there is nothing to watch: the patterns are those built in; name a folder with --patterns")
	}
	read := func() (string, error) { return *text, nil }
	switch {
	case t.NArg() == 1:
		read = func() (string, error) { content, err := os.ReadFile(t.Arg(0)); return string(content), err }
	case *text != "":
	case isTerminal(s.in) && !*watch:
		return t.converse(bufio.NewReader(s.in))
	default:
		typed, err := t.typed()
		if err != nil {
			return err
		}
		read = func() (string, error) { return typed, nil }
	}
	if *watch {
		return t.watchUntilInterrupted(read)
	}
	return t.once(read)
}

// newOwn makes the options of a command that takes ./patterns, where there is one, before the patterns built in.
func newOwn(name, about string, s streams) *options {
	o := newOptions(name, about, s)
	known := o.Lookup("patterns")
	known.Usage = "use the patterns in this `folder` (default ./patterns or, where there is none, those built in)"
	return o
}

func (o *options) preferOwn() {
	if info, err := os.Stat(filepath.Join(ownFolder, "cues")); o.patterns == "" && err == nil && info.IsDir() {
		o.patterns = ownFolder
	}
}

const askForText = "Type or paste a text; an empty line or Ctrl-D ends it."

// converse takes one text after the other until none comes.
func (t *trial) converse(in *bufio.Reader) error {
	for {
		fmt.Fprintln(t.err, askForText)
		text, ended := readText(in)
		if strings.TrimSpace(text) == "" {
			if ended {
				return nil
			}
			continue
		}
		if err := t.once(func() (string, error) { return text, nil }); err != nil {
			fmt.Fprintln(t.err, err)
		}
		fmt.Fprintln(t.out)
	}
}

// typed is the one text of standard input.
func (t *trial) typed() (string, error) {
	if isTerminal(t.in) {
		fmt.Fprintln(t.err, askForText)
		text, _ := readText(bufio.NewReader(t.in))
		return text, nil
	}
	content, err := io.ReadAll(t.in)
	return string(content), err
}

// readText reads up to an empty line; ended tells that the input ended.
func readText(in *bufio.Reader) (text string, ended bool) {
	for {
		line, err := in.ReadString('\n')
		if strings.TrimSpace(line) == "" {
			return text, err != nil
		}
		text += line
		if err != nil {
			return text, true
		}
	}
}

// once checks a text with the patterns as they are now, and prints why.
func (t *trial) once(read func() (string, error)) error {
	text, err := read()
	if err != nil {
		return err
	}
	if err := t.load(); err != nil {
		return err
	}
	trace, err := t.checker.Trace(text)
	if err != nil {
		return err
	}
	p := printer{t.out, t.folder(), t.colour}
	if t.cue == "" {
		p.text(tell.Pieces(trace.Report, text))
		p.sections(t.chosen(tell.Trace(trace, text)))
		return nil
	}
	sections, err := tell.Cue(trace, text, t.cue)
	if err == nil {
		p.sections(sections)
	}
	return err
}

func (t *trial) chosen(sections []tell.Section) []tell.Section {
	if t.all {
		return sections
	}
	return tell.Brief(sections)
}

// load makes the checker, or makes it anew when the patterns have changed since. Problems are told one a line.
func (t *trial) load() error {
	now, err := stampsOf(t.files())
	if err != nil {
		return err
	}
	if t.checker != nil && len(changed(t.loaded, now)) == 0 {
		return nil
	}
	files, err := pack.FromFS(t.files(), withReference(t.lang)...)
	if err != nil {
		return err
	}
	p, err := pack.Parse(files)
	if err != nil {
		return t.unusable(err)
	}
	made, err := checker.New(p)
	if err != nil {
		return t.unusable(err)
	}
	t.checker, t.loaded = made, now
	return nil
}

// withReference gives the languages of a list, none for all. English is always among them, for people mix it in.
func withReference(list string) []string {
	if list == "" {
		return nil
	}
	return append(strings.Split(list, ","), lint.Reference)
}
