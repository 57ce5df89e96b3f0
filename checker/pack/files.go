package pack

import (
	"fmt"
	"hash/fnv"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/tidwall/gjson"
)

// Format is the version of the runtime pack that this engine reads and writes.
const Format = 1

// maxBytes bounds a runtime pack; ours is a tenth of it.
const maxBytes = 16 << 20

// Files is a set of pattern files by their path below patterns/.
type Files map[string]string

// FromFS collects the files the engine reads from a patterns folder: all languages, or those named.
func FromFS(fsys fs.FS, langs ...string) (Files, error) {
	files := Files{}
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !isEngineFile(name) {
			return err
		}
		if lang := langOf(name); lang != "" && len(langs) > 0 && !slices.Contains(langs, lang) {
			return nil
		}
		content, err := fs.ReadFile(fsys, name)
		files[name] = string(content)
		return err
	})
	return files, err
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

// langOf is the language of a file below words/, or "".
func langOf(name string) string {
	if rest, ok := strings.CutPrefix(name, "words/"); ok {
		lang, _, _ := strings.Cut(rest, "/")
		return lang
	}
	return ""
}

// proofKeys are what only people and tests need; the runtime pack goes without them.
var proofKeys = []string{"match", "clear", "note", "about", "name", "sources", "added", "codes", "$schema"}

// Bundle makes the runtime pack of a patterns folder: all languages, or those named. The error is of type Problems
// when a file is wrong.
func Bundle(fsys fs.FS, langs ...string) ([]byte, error) {
	files, err := FromFS(fsys, langs...)
	if err != nil {
		return nil, err
	}
	if _, err := Parse(files); err != nil {
		return nil, err
	}
	names := make([]string, 0, len(files))
	newest := ""
	for name, src := range files {
		names = append(names, name)
		for _, day := range gjson.Get(src, "cues.#.added").Array() {
			newest = max(newest, day.Str)
		}
	}
	slices.Sort(names)
	var body []byte
	for i, name := range names {
		if i > 0 {
			body = append(body, ',', '\n')
		}
		body = append(body, '"')
		body = append(body, name...)
		body = append(body, '"', ':')
		body = strip(body, gjson.Parse(files[name]))
	}
	sum := fnv.New32a() // tells packs of one day apart; it protects nothing
	sum.Write(body)
	out := fmt.Appendf(nil, `{"format":%d,"version":"%s-%08x","files":{`+"\n", Format, newest, sum.Sum32())
	return append(append(out, body...), "\n}}\n"...), nil
}

// strip appends v to dst without white space and without the keys that prove rather than tell.
func strip(dst []byte, v gjson.Result) []byte {
	switch {
	case v.IsObject():
		dst = append(dst, '{')
		comma := false
		v.ForEach(func(key, value gjson.Result) bool {
			if !slices.Contains(proofKeys, key.Str) {
				dst = separate(dst, &comma)
				dst = append(append(dst, key.Raw...), ':')
				dst = strip(dst, value)
			}
			return true
		})
		return append(dst, '}')
	case v.IsArray():
		dst = append(dst, '[')
		comma := false
		v.ForEach(func(_, value gjson.Result) bool {
			if !provesOnly(value) {
				dst = strip(separate(dst, &comma), value)
			}
			return true
		})
		return append(dst, ']')
	}
	return append(dst, v.Raw...)
}

// provesOnly tells an entry of words that brings nothing to look for, only examples for the frames of its cue.
func provesOnly(v gjson.Result) bool {
	return v.IsObject() && v.Get("cue").Exists() && v.Get("match").Exists() && !v.Get("any").Exists()
}

func separate(dst []byte, comma *bool) []byte {
	if *comma {
		dst = append(dst, ',')
	}
	*comma = true
	return dst
}

// Unbundle takes a runtime pack apart into its files and its version.
func Unbundle(bundle []byte) (Files, string, error) {
	var problems Problems
	whole := &file{"pack", string(bundle), &problems}
	if len(bundle) > maxBytes {
		problems.Add(whole.at(-1), "The pack is larger than %d MB; this is not one of ours.", maxBytes>>20)
		return nil, "", problems
	}
	root, ok := whole.root()
	if !ok {
		return nil, "", problems
	}
	keys := root.object("format!", "version!", "files!")
	if format := keys["format"]; format.exists() && format.v.Num != Format {
		format.problem("This pack has format %s and this engine reads format %d; take the pack and the engine from the same release.", format.v.Raw, Format)
	}
	files := Files{}
	keys["files"].entries(func(name string, at At, value node) {
		if !isEngineFile(name) {
			problems.Add(at, "A pack has no file named %q.", name)
		}
		files[name] = value.v.Raw
	})
	return files, keys["version"].text(), problems.Err()
}
