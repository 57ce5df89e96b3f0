package pack

import (
	"path"
	"slices"
	"sort"
	"strings"
)

// Parse reads sets of pattern files, later ones on top of earlier ones, and links them. The error is of type Problems
// and holds everything that is wrong; the pack then is what could be read, for tools that work on unfinished files.
func Parse(sets ...Files) (*Pack, error) {
	r := reader{pack: &Pack{conceptID: map[string]int{}, cueID: map[string]int{}}}
	for _, slot := range Slots {
		r.addConcept(Concept{Name: slot})
	}
	// Declarations first, so that what refers to them can be checked wherever it stands.
	for _, order := range []struct {
		is   func(name string) bool
		read func(name string, root node)
	}{
		{func(n string) bool { return n == "stages.json" }, r.stages},
		{func(n string) bool { return n == "languages.json" }, r.languages},
		{func(n string) bool { return strings.HasPrefix(n, "concepts/") }, r.concepts},
		{func(n string) bool { return strings.HasPrefix(n, "cues/") }, r.cues},
		{func(n string) bool { return strings.HasPrefix(n, "words/") }, r.words},
	} {
		for _, set := range sets {
			for _, name := range set.names() {
				if order.is(name) {
					f := &file{name, set[name], &r.problems}
					if root, ok := f.root(); ok {
						order.read(name, root)
					}
				}
			}
		}
	}
	for i := range r.pack.Languages {
		l := &r.pack.Languages[i]
		l.Loaded = slices.ContainsFunc(r.pack.Lexicons, func(lex Lexicon) bool { return lex.Lang == l.Code })
	}
	sort.Slice(r.pack.Lexicons, func(i, j int) bool { return r.pack.Lexicons[i].Lang < r.pack.Lexicons[j].Lang })
	return r.pack, r.problems.Err()
}

// names are the paths in order. It takes sort and not slices.Sort, which would cost the page two kilobytes.
func (f Files) names() []string {
	names := make([]string, 0, len(f))
	for name := range f {
		names = append(names, name)
	}
	sort.Sort(sort.StringSlice(names))
	return names
}

type reader struct {
	pack     *Pack
	problems Problems
}

func (r *reader) addConcept(c Concept) {
	r.pack.conceptID[c.Name] = len(r.pack.Concepts)
	r.pack.Concepts = append(r.pack.Concepts, c)
}

func (r *reader) stages(_ string, root node) {
	for _, item := range root.object("$schema", "tracks!")["tracks"].list() {
		f := item.object("id!", "families!", "stages!")
		r.pack.Tracks = append(r.pack.Tracks, Track{f["id"].text(), f["families"].texts(), f["stages"].texts()})
	}
}

func (r *reader) languages(_ string, root node) {
	for _, item := range root.object("$schema", "languages!", "note")["languages"].list() {
		f := item.object("code!", "name", "script!", "read", "verb_last", "common", "note")
		r.pack.Languages = append(r.pack.Languages, Language{
			Code: f["code"].text(), Script: f["script"].text(), Read: f["read"].yes(), VerbLast: f["verb_last"].yes(), Common: f["common"].texts()})
	}
}

func (r *reader) concepts(_ string, root node) {
	root.object("$schema", "concepts!", "note")["concepts"].entries(func(name string, at At, value node) {
		f := value.object("about", "deniable", "note")
		if _, twice := r.pack.conceptID[name]; twice {
			r.problems.Add(at, "The concept %q is declared already; keep one of the two.", name)
			return
		}
		r.addConcept(Concept{name, f["deniable"].yes(), at})
	})
}

func (r *reader) words(name string, root node) {
	lex := r.lexicon(partOf(name))
	if path.Base(path.Dir(name)) == "concepts" {
		root.object("$schema", "concepts!", "note")["concepts"].entries(func(concept string, at At, value node) {
			id, ok := r.pack.conceptID[concept]
			if !ok {
				r.problems.Add(at, "No concept is named %q; declare it in concepts/ or mend the name.", concept)
			}
			if ok && id < len(Slots) {
				r.problems.Add(at, "%q is found by the engine itself and takes no words.", concept)
			}
			for _, item := range value.list() {
				lex.Words[id] = append(lex.Words[id], Line{Text: item.text(), At: item.at()})
			}
		})
		return
	}
	for _, item := range root.object("$schema", "words!", "note")["words"].list() {
		if w, ok := r.wording(item); ok {
			lex.Wordings = append(lex.Wordings, w)
		}
	}
}

func (r *reader) lexicon(lang string) *Lexicon {
	for i := range r.pack.Lexicons {
		if r.pack.Lexicons[i].Lang == lang {
			return &r.pack.Lexicons[i]
		}
	}
	r.pack.Lexicons = append(r.pack.Lexicons, Lexicon{Lang: lang, Words: map[int][]Line{}})
	return &r.pack.Lexicons[len(r.pack.Lexicons)-1]
}
