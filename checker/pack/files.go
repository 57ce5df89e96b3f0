package pack

import (
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Files is a set of pattern files by their path below patterns/.
type Files map[string]string

// Core names the part of the patterns that belongs to no language: stages, concepts, cues, and how to tell languages apart.
const Core = "core"

// FromFS collects the files the engine reads from a patterns folder: all of them, or the core and the languages named.
func FromFS(fsys fs.FS, langs ...string) (Files, error) {
	files := Files{}
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !isEngineFile(name) {
			return err
		}
		if part := partOf(name); part != Core && len(langs) > 0 && !slices.Contains(langs, part) {
			return nil
		}
		content, err := fs.ReadFile(fsys, name)
		files[name] = string(content)
		return err
	})
	return files, err
}

// Parts lists the parts of a patterns folder: Core and the languages it has words for, in order of their names.
func Parts(fsys fs.FS) ([]string, error) {
	files, err := FromFS(fsys)
	if err != nil {
		return nil, err
	}
	return chosen(nil, files), nil
}

// isEngineFile tells files that the engine reads from those it does not: texts, helplines, schemas, documentation.
func isEngineFile(name string) bool {
	if path.Ext(name) != ".json" {
		return false
	}
	switch top, _, nested := strings.Cut(name, "/"); top {
	case "cues", "concepts", "words":
		return nested
	case "stages.json", "languages.json":
		return true
	}
	return false
}

// partOf is the language of a file below words/, or Core.
func partOf(name string) string {
	if rest, ok := strings.CutPrefix(name, "words/"); ok {
		lang, _, _ := strings.Cut(rest, "/")
		return lang
	}
	return Core
}
