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
		read func(name string, root Node)
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

func (r *reader) stages(_ string, root Node) {
	for _, item := range root.Object("$schema", "tracks!")["tracks"].List() {
		f := item.Object("id!", "families!", "stages!")
		r.pack.Tracks = append(r.pack.Tracks, Track{f["id"].Text(), f["families"].Texts(), f["stages"].Texts()})
	}
}

func (r *reader) languages(_ string, root Node) {
	for _, item := range root.Object("$schema", "languages!", "note")["languages"].List() {
		f := item.Object("code!", "name", "script!", "read", "verb_last", "joined", "common", "note")
		r.pack.Languages = append(r.pack.Languages, Language{
			Code: f["code"].Text(), Script: f["script"].Text(), Read: f["read"].Yes(), VerbLast: f["verb_last"].Yes(), Joined: f["joined"].Texts(), Common: f["common"].Texts()})
	}
}

func (r *reader) concepts(_ string, root Node) {
	root.Object("$schema", "concepts!", "note")["concepts"].Entries(func(name string, at At, value Node) {
		f := value.Object("about", "deniable", "note")
		if _, twice := r.pack.conceptID[name]; twice {
			r.problems.Add(at, "The concept %q is declared already; keep one of the two.", name)
			return
		}
		r.addConcept(Concept{name, f["deniable"].Yes(), at})
	})
}

func (r *reader) words(name string, root Node) {
	lex := r.lexicon(partOf(name))
	if path.Base(path.Dir(name)) == "concepts" {
		root.Object("$schema", "concepts!", "note")["concepts"].Entries(func(concept string, at At, value Node) {
			id, ok := r.pack.conceptID[concept]
			if !ok {
				r.problems.Add(at, "No concept is named %q; declare it in concepts/ or mend the name.", concept)
			}
			if ok && id < len(Slots) {
				r.problems.Add(at, "%q is found by the engine itself and takes no words.", concept)
			}
			for _, item := range value.List() {
				if line := (Line{Text: item.Text(), At: item.At()}); ok {
					lex.Words[id] = append(lex.Words[id], line)
				}
			}
		})
		return
	}
	for _, item := range root.Object("$schema", "words!", "note")["words"].List() {
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
