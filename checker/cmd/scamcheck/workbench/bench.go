package workbench

import (
	"errors"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"scamcheck/checker"
	"scamcheck/checker/cmd/scamcheck/tell"
	"scamcheck/checker/lint"
	"scamcheck/checker/pack"
)

// overlay is a folder in which some files are edited.
type overlay struct {
	fs.FS
	edits map[string]string
}

// ReadFile gives the edited content where there is one.
func (o overlay) ReadFile(name string) ([]byte, error) {
	if content, edited := o.edits[name]; edited {
		return []byte(content), nil
	}
	return fs.ReadFile(o.FS, name)
}

// bench holds the patterns as they were last asked about.
type bench struct {
	folder   fs.FS
	langs    []string
	files    pack.Files
	problems pack.Problems    // of files
	checker  *checker.Checker // of files or, while they are broken, of the last ones that were not
}

// take makes a checker of the folder with the edits, unless it has it already.
func (b *bench) take(edits map[string]string) error {
	files, err := pack.FromFS(overlay{b.folder, edits}, b.langs...)
	if err != nil || maps.Equal(files, b.files) {
		return err
	}
	b.files, b.problems = files, nil
	p, err := pack.Parse(files)
	if err == nil {
		var c *checker.Checker
		if c, err = checker.New(p); err == nil {
			b.checker = c
			return nil
		}
	}
	if errors.As(err, &b.problems) {
		return nil
	}
	return err
}

// answer is what is said of one text.
type answer struct {
	Error    string         `json:"error,omitempty"`
	Verdict  string         `json:"verdict"`
	Pieces   []tell.Piece   `json:"pieces"`
	Sections []tell.Section `json:"sections"`
}

// try says why a text gets its verdict, and with a cue what there is of that one.
func (b *bench) try(text, cue string) answer {
	trace, err := b.checker.Trace(text)
	if err != nil {
		return answer{Error: err.Error()}
	}
	a := answer{Verdict: trace.Report.Verdict, Pieces: tell.Pieces(trace.Report, text)}
	if cue != "" {
		if a.Sections, err = tell.Cue(trace, text, cue); err != nil {
			a.Error = err.Error()
		}
	}
	a.Sections = append(a.Sections, tell.Trace(trace, text)...)
	return a
}

// lint holds the folder with the edits to all rules. Of a file of words it keeps to their language.
func (b *bench) lint(edits map[string]string, name string) (*lint.Result, error) {
	langs := b.langs
	if words, ok := strings.CutPrefix(name, "words/"); ok {
		lang, _, _ := strings.Cut(words, "/")
		langs = []string{lang}
	}
	return lint.Run(overlay{b.folder, edits}, langs...)
}

// names lists the files that can be edited.
func (b *bench) names() ([]string, error) {
	files, err := pack.FromFS(b.folder, b.langs...)
	return slices.Sorted(maps.Keys(files)), err
}

// cues lists the ids of all cues.
func (b *bench) cues() []string {
	ids := []string{}
	files, err := pack.FromFS(b.folder, b.langs...)
	if err != nil {
		return ids
	}
	p, _ := pack.Parse(files) // of broken files, those that can be read
	for _, cue := range p.Cues {
		ids = append(ids, cue.ID)
	}
	slices.Sort(ids)
	return ids
}
