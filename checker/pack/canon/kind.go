package canon

import (
	"path/filepath"
	"strings"

	"github.com/tidwall/gjson"

	"scamcheck/patterns"
)

// kind is how the files of one kind are written.
type kind struct {
	schema  string // the file below patterns/schema/ that describes them; "" where none does
	entries int    // objects down to this depth are entries and have a line for each field
	fills   bool   // their lists are of words, which fill the lines
}

// kindOf is the kind of a file by the last parts of its path.
func kindOf(name string) kind {
	if full, err := filepath.Abs(name); err == nil { // somebody may stand inside the folder and name the file alone
		name = full
	}
	parts := strings.Split("///"+filepath.ToSlash(name), "/") // so that there are four of them at least
	parts = parts[len(parts)-4:]
	top, above, folder, file := parts[0], parts[1], parts[2], parts[3]
	switch {
	case folder == "schema":
		return kind{"", 1, false}
	case top == "words" && folder == "concepts":
		return kind{"words-concepts.json", 1, true}
	case above == "words":
		return kind{"words.json", 2, false}
	case folder == "concepts":
		return kind{"concepts.json", 1, false}
	case folder == "cues":
		return kind{"cues.json", 2, false}
	case folder == "text":
		return kind{"text.json", 2, false}
	case file == "stages.json":
		return kind{file, 2, false}
	case file == "languages.json", file == "brands.json":
		return kind{file, 1, true}
	case file == "help.json":
		return kind{file, 1, false}
	}
	return kind{"", 1, false}
}

// shape is the outline of the files of this kind. What no schema describes, the schemas themselves among it, has none:
// its keys stay as they are.
func (k kind) shape() *shape {
	if k.schema == "" {
		return nil
	}
	content, err := patterns.FS.ReadFile("schema/" + k.schema)
	if err != nil {
		panic(err) // the schemas are part of the program
	}
	schema := gjson.ParseBytes(content)
	return newShape(schema, schema)
}
