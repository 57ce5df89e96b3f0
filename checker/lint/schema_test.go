package lint

import (
	"encoding/json"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"scamcheck/patterns"
)

// schema is as much of a JSON Schema as ours use to describe objects.
type schema struct {
	Ref         string            `json:"$ref"`
	Defs        map[string]schema `json:"$defs"`
	Type        string
	Description string
	Properties  map[string]schema
	Required    []string
	Others      json.RawMessage `json:"additionalProperties"`
	Items       *schema
	OneOf       []schema
}

func readSchema(t *testing.T, name string) (s schema) {
	t.Helper()
	content, err := fs.ReadFile(patterns.FS, "schema/"+name)
	if err == nil {
		err = json.Unmarshal(content, &s)
	}
	if err != nil {
		t.Fatal(name, err)
	}
	return s
}

// resolve follows a reference and joins the alternatives that are objects into one.
func (s schema) resolve(root schema) schema {
	if name, ok := strings.CutPrefix(s.Ref, "#/$defs/"); ok {
		return root.Defs[name]
	}
	if len(s.Properties) > 0 {
		return s
	}
	for _, one := range s.OneOf {
		if one.Type == "object" {
			if s.Properties == nil {
				s.Properties, s.Others = map[string]schema{}, one.Others
			}
			maps.Copy(s.Properties, one.Properties)
		}
	}
	return s
}

// TestSchemasAreClosed holds that no schema lets an unknown key pass, and that each key is described.
func TestSchemasAreClosed(t *testing.T) {
	names, err := fs.Glob(patterns.FS, "schema/*.json")
	if err != nil || len(names) == 0 {
		t.Fatal("no schemas", err)
	}
	for _, name := range names {
		root := readSchema(t, path.Base(name))
		var check func(where string, s schema)
		check = func(where string, s schema) {
			if s.Description == "" && s.Ref == "" {
				t.Errorf("%s: %s is not described", name, where)
			}
			if s.Type == "object" && len(s.Others) == 0 {
				t.Errorf("%s: %s lets any key pass", name, where)
			}
			for key, one := range s.Properties {
				check(where+"/"+key, one)
			}
			for _, one := range s.OneOf {
				if one.Type != "" {
					check(where, one)
				}
			}
			if s.Items != nil && len(s.Items.Properties) > 0 {
				check(where+"/…", *s.Items)
			}
		}
		check("", root)
		for def, s := range root.Defs {
			check("$defs/"+def, s)
		}
	}
}

// TestSchemasSayWhatIsRead holds the schemas to the reader: at each object of the good folder both know the same keys,
// and what the schema calls required is missed by the reader.
func TestSchemasSayWhatIsRead(t *testing.T) {
	folder := good(t)
	objects := 0
	for name := range folder {
		if schemaOf(name) == "" {
			continue
		}
		var document any
		if err := json.Unmarshal(folder[name].Data, &document); err != nil {
			t.Fatal(name, err)
		}
		problems := func() string {
			content, err := json.Marshal(document)
			if err != nil {
				t.Fatal(err)
			}
			changed := maps.Clone(folder)
			changed[name] = &fstest.MapFile{Data: content}
			return run(t, changed).Problems.Error()
		}
		root := readSchema(t, schemaOf(name))
		walk(document, root, root, func(object map[string]any, s schema) {
			objects++
			object["zzz"] = 1
			keys := slices.Sorted(maps.Keys(s.Properties))
			told := problems()
			if got := knownKeys(told); !slices.Equal(got, keys) && !strings.Contains(told, `"zzz" to be explained`) {
				t.Errorf("%s: an object %q: the reader knows %v, the schema %v", name, s.Description, got, keys)
			}
			delete(object, "zzz")
			for _, key := range s.Required {
				value, there := object[key]
				if delete(object, key); there && problems() == "" {
					t.Errorf("%s: nobody misses %q in an object %q", name, key, s.Description)
				}
				object[key] = value
			}
		})
	}
	if objects < 50 {
		t.Errorf("only %d objects were tried", objects)
	}
}

// walk visits the objects of a document together with the schemas of those that have fixed keys.
func walk(value any, s, root schema, visit func(map[string]any, schema)) {
	s = s.resolve(root)
	switch value := value.(type) {
	case []any:
		if s.Items != nil {
			for _, item := range value {
				walk(item, *s.Items, root, visit)
			}
		}
	case map[string]any:
		if len(s.Properties) > 0 {
			visit(value, s)
		}
		var others schema
		json.Unmarshal(s.Others, &others) // false where there are none, which is no schema
		for key, one := range value {
			if property, ok := s.Properties[key]; ok {
				walk(one, property, root, visit)
			} else {
				walk(one, others, root, visit)
			}
		}
	}
}

// knownKeys are those that the reader offers in place of the unknown "zzz".
func knownKeys(problems string) []string {
	_, list, _ := strings.Cut(problems, `Unknown key "zzz"; this object may have: `)
	list, _, _ = strings.Cut(list, ".\n")
	keys := strings.Split(strings.TrimSuffix(list, "."), ", ")
	slices.Sort(keys)
	return keys
}
