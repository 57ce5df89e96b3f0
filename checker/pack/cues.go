package pack

import (
	"slices"
	"strings"
)

// Stances are the kinds of text that are about scams, or deal with money honestly, without being one.
var Stances = []string{"warning", "news", "report", "question", "notice", "denial", "lesson"}

// maxWithin bounds a frame's reach in folded characters; beyond it, "near each other" means nothing.
const maxWithin = 1000

func (r *reader) cues(_ string, root Node) {
	for _, item := range root.Object("$schema", "cues!", "note")["cues"].List() {
		f := item.Object("id!", "about", "codes", "families", "stage", "decisive", "lifts_stance", "stance", "weight",
			"sources", "added", "frames", "note")
		cue := Cue{
			ID: f["id"].Text(), Codes: f["codes"].Texts(), Families: r.families(f["families"]), Stage: f["stage"].Text(),
			Decisive: f["decisive"].Yes(), LiftsStance: f["lifts_stance"].Yes(),
			Stance: f["stance"].Text(), Weight: f["weight"].Whole(1, 4), At: item.At(),
		}
		f["about"].Text()
		f["added"].Text()
		CheckSources(f["sources"])
		r.checkCue(f, &cue)
		for _, frame := range f["frames"].List() {
			if fr, ok := r.frame(frame); ok {
				cue.Frames = append(cue.Frames, fr)
			}
		}
		if _, twice := r.pack.cueID[cue.ID]; twice {
			f["id"].Problem("The cue %q exists already; ids are never used twice.", cue.ID)
			continue
		}
		r.pack.cueID[cue.ID] = len(r.pack.Cues)
		r.pack.Cues = append(r.pack.Cues, cue)
	}
}

func (r *reader) families(n Node) map[string]int {
	weights := map[string]int{}
	n.Entries(func(name string, at At, value Node) {
		if !slices.Contains(Families, name) {
			r.problems.Add(at, "No family is named %q; use %s.", name, strings.Join(Families, ", "))
			return
		}
		weights[name] = value.Whole(-4, 4)
		if value.v.Raw == "0" {
			value.Problem("A weight of 0 says nothing; give 1 (weak) to 4 (very strong), or less than 0 for a counter-sign.")
		}
	})
	return weights
}

// CheckSources holds to their form the sources of an entry; only people read what they say.
func CheckSources(sources Node) {
	for _, source := range sources.List() {
		f := source.Object("title!", "publisher!", "year!", "url")
		for _, key := range []string{"title", "publisher", "url"} {
			f[key].Text()
		}
		f["year"].Whole(1990, 2100)
	}
}

// checkCue holds a cue to the three forms it can have: a sign (families and a stage), a counter-sign (negative weights,
// no stage) or a stance (a stance and a weight).
func (r *reader) checkCue(f map[string]Node, cue *Cue) {
	if id := f["id"]; strings.ToLower(cue.ID) != cue.ID || strings.ContainsAny(cue.ID, " _/.") {
		id.Problem("A cue id is made of small letters and hyphens; %q is not.", cue.ID)
	}
	if f["stance"].Exists() {
		if !slices.Contains(Stances, cue.Stance) {
			f["stance"].Problem("No stance is named %q; use %s.", cue.Stance, strings.Join(Stances, ", "))
		}
		if cue.Weight == 0 || len(cue.Families) > 0 || cue.Stage != "" {
			f["stance"].Problem("A stance cue has a weight and neither families nor a stage.")
		}
		return
	}
	if len(cue.Families) == 0 {
		f["id"].Problem("The cue %q speaks for no family; give it families with weights, or a stance.", cue.ID)
	}
	for family, weight := range cue.Families {
		switch {
		case weight > 0 && r.pack.Track(family, cue.Stage) == nil:
			f["id"].Problem("The stage %q of the cue %q is in no track of the family %q; see stages.json.", cue.Stage, cue.ID, family)
		case weight < 0 && cue.Stage != "":
			f["stage"].Problem("A counter-sign has no stage; remove it.")
		}
	}
}

func (r *reader) frame(n Node) (Frame, bool) {
	f := n.Object("all!", "within!", "note")
	frame := Frame{Within: f["within"].Whole(10, maxWithin), At: n.At()}
	names := f["all"].List()
	for _, item := range names {
		if choice := r.choice(item); len(choice) > 0 {
			frame.All = append(frame.All, choice)
		}
	}
	if f["all"].Exists() && len(names) == 0 {
		f["all"].Problem("A frame needs at least one concept.")
	}
	return frame, len(frame.All) > 0 && len(frame.All) == len(names)
}

// choice reads one part of a frame: a concept, or several with "|" between them of which one has to occur.
func (r *reader) choice(n Node) []int {
	var ids []int
	for _, name := range strings.Split(n.Text(), "|") {
		switch id, ok := r.pack.conceptID[name]; {
		case !ok && name == "":
			if n.v.Str != "" {
				n.Problem("Something is missing beside a %q here; name a concept or remove the stroke.", "|")
			}
		case !ok:
			n.Problem("No concept is named %q; declare it in concepts/ or mend the name.", name)
		case slices.Contains(ids, id):
			n.Problem("The concept %q stands in this choice twice; keep one.", name)
		default:
			ids = append(ids, id)
		}
	}
	return ids
}

func (r *reader) wording(n Node) (Wording, bool) {
	f := n.Object("cue!", "any", "unless", "match", "clear", "known_miss", "known_false_alarm", "status", "note", "added", "sources")
	id := f["cue"].Text()
	cue, ok := r.pack.cueID[id]
	if !ok && id != "" {
		f["cue"].Problem("No cue is named %q; add it to cues/ or mend the name.", id)
	}
	w := Wording{Cue: cue, Match: examples(f["match"]), Clear: examples(f["clear"]), KnownMiss: examples(f["known_miss"]),
		KnownFalseAlarm: examples(f["known_false_alarm"]), Shadow: f["status"].Text() == "shadow", At: n.At()}
	if f["status"].Exists() && !w.Shadow {
		f["status"].Problem(`The only status is "shadow": tried by tools, never shown. Leave it out for a wording that counts.`)
	}
	f["note"].Text()
	f["added"].Text()
	CheckSources(f["sources"])
	for _, item := range f["any"].List() {
		w.Any = append(w.Any, line(item))
	}
	for _, item := range f["unless"].List() {
		w.Unless = append(w.Unless, Line{Text: item.Text(), At: item.At()})
	}
	return w, ok
}

func examples(n Node) []Example {
	var all []Example
	for _, item := range n.List() {
		all = append(all, Example{item.Text(), item.At()})
	}
	return all
}

func line(n Node) Line {
	if !n.v.IsObject() {
		return Line{Text: n.Text(), At: n.At()}
	}
	f := n.Object("regex", "fuzzy", "edits", "note")
	if f["regex"].Exists() {
		if f["fuzzy"].Exists() {
			n.Problem("This is both a regex and a fuzzy phrase; make it two entries.")
		}
		return Line{Kind: Regex, Text: f["regex"].Text(), At: f["regex"].At()}
	}
	if !f["fuzzy"].Exists() {
		n.Problem(`Expected a template in double quotes, {"regex": …} or {"fuzzy": …, "edits": …}.`)
	}
	if f["fuzzy"].Exists() && !f["edits"].Exists() {
		n.Problem(`Say how many letters may differ: "edits": 2.`)
	}
	return Line{Kind: Fuzzy, Text: f["fuzzy"].Text(), Edits: f["edits"].Whole(1, 8), At: n.At()}
}
