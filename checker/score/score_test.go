package score

import (
	"slices"
	"testing"

	"scamcheck/checker/pack"
)

var tracks = &pack.Pack{Tracks: []pack.Track{
	{ID: "investment", Families: []string{"pig-butchering", "romance-investment"}, Stages: []string{"contact", "bait", "lock-in"}},
	{ID: "tasks", Families: []string{"fake-job"}, Stages: []string{"offer", "lock-in"}},
	{ID: "overseas", Families: []string{"fake-job"}, Stages: []string{"lure", "captivity"}},
}}

func sign(stage string, decisive bool, families map[string]int) Sign {
	return Sign{&pack.Cue{Stage: stage, Decisive: decisive, Families: families}}
}

func pig(stage string, weight int) Sign {
	return sign(stage, false, map[string]int{"pig-butchering": weight})
}

func TestVerdict(t *testing.T) {
	tests := []struct {
		name  string
		signs []Sign
		long  bool
		score float64
		want  string
	}{
		{"one weak sign", []Sign{pig("contact", 1)}, false, 1, None},
		{"one medium sign", []Sign{pig("bait", 2)}, false, 2, None},
		{"one strong sign", []Sign{pig("bait", 3)}, false, 3, Careful},
		{"one strong sign in a long text", []Sign{pig("bait", 3)}, true, 3, None},
		{"a strong sign and context in a long text", []Sign{pig("bait", 3), pig("contact", 1)}, true, 4, Careful},
		{"a medium sign and context in a long text", []Sign{pig("bait", 2), pig("contact", 1)}, true, 3, None},
		{"two strong signs of one stage", []Sign{pig("bait", 3), pig("bait", 3)}, false, 4.5, Careful},
		{"two strong signs of two stages", []Sign{pig("contact", 3), pig("bait", 3)}, true, 6, Strong},
		{"a decisive sign", []Sign{sign("lock-in", true, map[string]int{"pig-butchering": 4})}, true, 4, Strong},
		{"a decisive sign and a counter-sign", []Sign{sign("lock-in", true, map[string]int{"pig-butchering": 4}), sign("", false, map[string]int{"pig-butchering": -3})}, false, 1, None},
	}
	for _, test := range tests {
		families := Families(tracks, test.signs)
		if len(families) != 1 {
			t.Errorf("%s: %d families", test.name, len(families))
			continue
		}
		if got := families[0].Verdict(test.long); got != test.want || families[0].Score != test.score {
			t.Errorf("%s: got %s with %v, want %s with %v", test.name, got, families[0].Score, test.want, test.score)
		}
	}
}

func TestFamiliesBestFirst(t *testing.T) {
	both := map[string]int{"pig-butchering": 2, "romance-investment": 3}
	families := Families(tracks, []Sign{sign("lock-in", false, both), sign("bait", false, map[string]int{"pig-butchering": 0, "romance-investment": 1})})
	if len(families) != 2 || families[0].Name != "romance-investment" || families[0].Score != 4 {
		t.Errorf("got %+v", families)
	}
	if stages := families[0].Stages; len(stages) != 2 || stages[0] != "bait" || stages[1] != "lock-in" {
		t.Errorf("stages out of order: %v", stages)
	}
}

func TestTrack(t *testing.T) {
	job := func(stage string, weight int) Sign { return sign(stage, false, map[string]int{"fake-job": weight}) }
	if got := Track(tracks, "fake-job", []Sign{job("offer", 2), job("captivity", 4)}); got.ID != "overseas" {
		t.Errorf("got %s", got.ID)
	}
	if got := Track(tracks, "fake-job", []Sign{job("offer", 3), job("lock-in", 3), job("lure", 4)}); got.ID != "tasks" {
		t.Errorf("got %s", got.ID)
	}
	if got := Track(tracks, "fake-job", nil); got != nil {
		t.Errorf("a track from nothing: %s", got.ID)
	}
}

// The parts of a score say how it came about.
func TestParts(t *testing.T) {
	f := Sum(tracks, "pig-butchering", []Sign{pig("bait", 1), pig("bait", 4), pig("contact", 2), pig("bait", 2), pig("", -2)})
	type part struct {
		stage  string
		weight int
		share  float64
	}
	var got []part
	for _, p := range f.Parts {
		got = append(got, part{p.Cue.Stage, p.Weight, p.Share})
	}
	want := []part{{"", -2, 1}, {"contact", 2, 1}, {"bait", 4, 1}, {"bait", 2, .5}, {"bait", 1, .25}}
	if !slices.Equal(got, want) || f.Score != -2+2+4+1+.25 || f.Signs != 3 {
		t.Errorf("got %v with %v from %d signs", got, f.Score, f.Signs)
	}
}
