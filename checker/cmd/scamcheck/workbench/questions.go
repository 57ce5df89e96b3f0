package workbench

import (
	"fmt"
	"io/fs"
	"slices"
)

// question is what the page sends; each kind uses some of it.
type question struct {
	File   string            `json:"file"`
	Edits  map[string]string `json:"edits"` // file → content, of all that was changed
	Texts  []string          `json:"texts"`
	Cue    string            `json:"cue"`    // to be explained, or ""
	Before string            `json:"before"` // of save: what the file held when it was opened
}

// start says what there is.
func (s *Server) start(question) (any, error) {
	names, err := s.bench.names()
	return struct {
		Folder   string   `json:"folder"`
		Files    []string `json:"files"`
		Cues     []string `json:"cues"`
		Writable bool     `json:"writable"`
	}{s.Folder, names, s.bench.cues(), s.Save != nil}, err
}

// file gives the content of a file as it is on disk.
func (s *Server) file(q question) (any, error) {
	content, err := s.read(q.File)
	return struct {
		Content string `json:"content"`
	}{content}, err
}

// read reads one of the files that can be edited, and no other.
func (s *Server) read(name string) (string, error) {
	names, err := s.bench.names()
	if err != nil {
		return "", err
	}
	if !slices.Contains(names, name) {
		return "", fmt.Errorf("There is no pattern file %q.", name)
	}
	content, err := fs.ReadFile(s.Patterns, name)
	return string(content), err
}

// reader gives the content of files with the edits; a file that cannot be read is empty.
func (s *Server) reader(edits map[string]string) func(string) string {
	return func(name string) string {
		content, err := overlay{s.Patterns, edits}.ReadFile(name)
		if err != nil {
			return ""
		}
		return string(content)
	}
}

// try checks the texts with the edits. While these cannot be used, it says what is wrong with them and checks with
// the last that could.
func (s *Server) try(q question) (any, error) {
	if err := s.bench.take(q.Edits); err != nil {
		return nil, err
	}
	reply := struct {
		Problems []problem `json:"problems"`
		Answers  []answer  `json:"answers"`
	}{located(s.bench.problems, false, s.reader(q.Edits)), []answer{}}
	if s.bench.checker == nil {
		return reply, nil
	}
	for _, text := range q.Texts {
		reply.Answers = append(reply.Answers, s.bench.try(text, q.Cue))
	}
	return reply, nil
}

// lint holds the files with the edits to all rules, which takes its time.
func (s *Server) lint(q question) (any, error) {
	result, err := s.bench.lint(q.Edits, q.File)
	if err != nil {
		return nil, err
	}
	read := s.reader(q.Edits)
	return struct {
		Problems []problem `json:"problems"`
	}{append(located(result.Problems, false, read), located(result.Notes, true, read)...)}, nil
}

// save writes the edited file, unless somebody else has changed it since it was opened.
func (s *Server) save(q question) (any, error) {
	if s.Save == nil {
		return nil, fmt.Errorf("This workbench does not write; start it with --write, or download the file.")
	}
	content, edited := q.Edits[q.File]
	if !edited {
		return nil, fmt.Errorf("%s was not changed here.", q.File)
	}
	now, err := s.read(q.File)
	if err != nil {
		return nil, err
	}
	if now != q.Before {
		return nil, fmt.Errorf("%s was changed by somebody else since you opened it. Download yours, undo, and put the two together.", q.File)
	}
	return struct{}{}, s.Save(q.File, content)
}
