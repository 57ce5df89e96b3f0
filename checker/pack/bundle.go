package pack

import (
	"encoding/hex"
	"fmt"
	"hash/fnv"
	"io/fs"
	"slices"
	"strings"

	"github.com/tidwall/gjson"
)

// Format is the version of the runtime pack that this engine reads and writes.
const Format = 2

// maxBytes bounds a runtime pack; ours is a tenth of it.
const maxBytes = 16 << 20

// proofKeys are what only people and tests need; the runtime pack goes without them.
var proofKeys = []string{"match", "clear", "known_miss", "known_false_alarm", "note", "about", "name", "sources", "added",
	"codes", "$schema"}

// Bundle makes a runtime pack of a patterns folder: of all of it, or of the parts named, which are languages and Core.
// A page takes the core and the languages that it needs as packs of their own. The error is of type Problems when a
// file is wrong, whatever part it belongs to.
func Bundle(fsys fs.FS, parts ...string) ([]byte, error) {
	files, err := FromFS(fsys)
	if err != nil {
		return nil, err
	}
	if _, err := Parse(files); err != nil {
		return nil, err
	}
	newest := ""
	for _, src := range files {
		for _, day := range gjson.Get(src, "cues.#.added").Array() {
			newest = max(newest, day.Str)
		}
	}
	parts = chosen(parts, files)
	body := []byte{'{'}
	for _, name := range files.names() {
		if !slices.Contains(parts, partOf(name)) {
			continue
		}
		if len(body) > 1 {
			body = append(body, ',')
		}
		body = append(append(append(body, '"'), name...), '"', ':')
		body = strip(body, gjson.Parse(files[name]))
	}
	body = append(body, '}')
	sum := checksum(body)
	return fmt.Appendf(nil, `{"format":%d,"version":"%s-%s","parts":["%s"],"checksum":"%s","files":%s}`+"\n",
		Format, newest, sum[:8], strings.Join(parts, `","`), sum, body), nil
}

// chosen is parts in order, or all that the files have when it is empty.
func chosen(parts []string, files Files) []string {
	parts = slices.Clone(parts)
	if len(parts) == 0 {
		for name := range files {
			parts = append(parts, partOf(name))
		}
	}
	slices.Sort(parts)
	return slices.Compact(parts)
}

// checksum tells a pack that was cut off or changed on its way from a whole one (FNV-1a of 64 bits, in hexadecimal
// digits). It is no seal: whoever changes a pack on purpose can change it too.
func checksum(body []byte) string {
	sum := fnv.New64a()
	sum.Write(body)
	return hex.EncodeToString(sum.Sum(nil))
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
			if !idle(value) {
				dst = strip(separate(dst, &comma), value)
			}
			return true
		})
		return append(dst, ']')
	}
	return append(dst, v.Raw...)
}

// idle tells an entry of words that people get nothing from: it brings only examples for the frames of its cue, or is on
// trial.
func idle(v gjson.Result) bool {
	return v.IsObject() && v.Get("cue").Exists() && (!v.Get("any").Exists() || v.Get("status").Str == "shadow")
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
	keys := root.Object("format!", "version!", "parts", "checksum!", "files!")
	if format := keys["format"]; format.Exists() && format.v.Num != Format {
		format.Problem("This pack has format %s and this engine reads format %d; take the pack and the engine from the same release.", format.v.Raw, Format)
	} else if sum := keys["checksum"]; sum.Exists() && sum.v.Str != checksum([]byte(keys["files"].v.Raw)) {
		sum.Problem("This pack is not as it was made: it was cut off or changed on its way. Fetch it again, or make it anew with scamcheck bundle.")
	}
	files := Files{}
	keys["files"].Entries(func(name string, at At, value Node) {
		if !isEngineFile(name) {
			problems.Add(at, "A pack has no file named %q.", name)
		}
		files[name] = value.v.Raw
	})
	return files, keys["version"].Text(), problems.Err()
}
