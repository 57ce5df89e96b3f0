package lint

import (
	"io/fs"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"scamcheck/checker/pack"
)

// read collects the files of the folder: all, or those of the languages asked about and those of no language.
func (l *linter) read() error {
	return fs.WalkDir(l.fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir():
			if name != "." && strings.HasPrefix(path.Base(name), ".") {
				return fs.SkipDir
			}
			return nil
		}
		if lang := languageOf(name); lang != "" && len(l.langs) > 0 && !slices.Contains(l.langs, lang) {
			return nil
		}
		content, err := fs.ReadFile(l.fsys, name)
		l.files[name] = string(content)
		return err
	})
}

// languageOf is the language that a file belongs to, or "".
func languageOf(name string) string {
	parts := strings.Split(name, "/")
	switch {
	case len(parts) == 1:
	case parts[0] == "words":
		return parts[1]
	case parts[0] == "text", parts[0] == "clear":
		return strings.TrimSuffix(parts[1], path.Ext(parts[1]))
	}
	return ""
}

// schemaOf is the file below schema/ that describes a file, or "" when it is no pattern file.
func schemaOf(name string) string {
	parts := strings.Split(name, "/")
	switch depth := len(parts); {
	case path.Ext(name) != ".json":
	case depth == 1 && slices.Contains([]string{"stages.json", "languages.json", "help.json", "brands.json"}, name):
		return name
	case depth == 2 && slices.Contains([]string{"cues", "concepts", "text"}, parts[0]):
		return parts[0] + ".json"
	case depth == 3 && parts[0] == "words":
		return "words.json"
	case depth == 4 && parts[0] == "words" && parts[2] == "concepts":
		return "words-concepts.json"
	}
	return ""
}

// folder finds files that nothing reads, or that editors do not know how to explain.
func (l *linter) folder() {
	for name, src := range l.files {
		start := pack.PlaceIn(name, src, 0)
		schema := schemaOf(name)
		switch folder := path.Dir(name); {
		case schema != "":
			l.checkSchemaKey(name, "schema/"+schema)
		case folder == "schema", folder == "clear" && path.Ext(name) == ".txt":
		case folder == "." && path.Ext(name) != ".json":
		default:
			l.Problems.Add(start, "Nothing reads this file; patterns lie in cues/, concepts/, words/<language>/, words/<language>/concepts/, "+
				"text/ and clear/. Move it, rename it or remove it.")
		}
		if lang := languageOf(name); lang != "" && l.declared(lang).Code == "" {
			l.Problems.Add(start, "No language has the code %q; declare it in languages.json or mend the name.", lang)
		}
	}
}

// badByte is where a text is not UTF-8, or has a byte order mark; -1 when all is well.
func badByte(s string) int {
	if strings.HasPrefix(s, "\ufeff") {
		return 0
	}
	for at, r := range s {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(s[at:]); size == 1 {
				return at
			}
		}
	}
	return -1
}

// checkSchemaKey holds a file to naming its schema, so that editors explain and complete it.
func (l *linter) checkSchemaKey(name, schema string) {
	want := strings.Repeat("../", strings.Count(name, "/")) + schema
	switch key := l.roots[name].Field("$schema"); {
	case l.files[schema] == "":
		l.Problems.Add(key.At(), "The schema of this file, %s, is missing; bring it back.", schema)
	case !key.Exists():
		key.Problem(`Editors cannot explain this file; begin it with "$schema": %q.`, want)
	case key.Text() != want:
		key.Problem("Editors look for the schema of this file in the wrong place; write %q.", want)
	}
}
