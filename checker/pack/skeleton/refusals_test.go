package skeleton

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"scamcheck/checker/pack"
)

func TestRefusals(t *testing.T) {
	f, _ := open(t, map[string]string{"text/en.json": `{"cues":{"retired":{"name":"x"}}}`})
	cue := func(id, family, stage, topic string) error {
		_, err := f.Cue(Cue{id, strings.Fields(family), stage, topic, "2026-12-01"})
		return err
	}
	wording := func(lang, id string) error { _, err := f.Wording(lang, id); return err }
	language := func(code, name, script string) error {
		_, err := f.Language(Language{code, name, script})
		return err
	}
	tests := []struct {
		err  error
		want string
	}{
		{wording("en", "pay-to-withdrw"), `there is no cue "pay-to-withdrw"; did you mean pay-to-withdraw`},
		{wording("en", "unfreeze"), `there is no cue "unfreeze"; did you mean pay-to-unfreeze?`},
		{wording("en", "zzzzzzzzzzz"), `there is no cue "zzzzzzzzzzz"; the files in cues/ list all`},
		{wording("eng", "secrecy"), `there is no language with words "eng"; did you mean en?; "scamcheck new language" begins another one`},
		{cue("secrecy", "fake-job", "offer", ""), `the cue "secrecy" exists already: cues/common.json:`},
		{cue("retired", "fake-job", "offer", ""), `text/en.json:1: the cue "retired" is explained already`},
		{cue("No_Id", "fake-job", "offer", ""), `"No_Id" is not`},
		{cue("new-one", "fake-jobs", "offer", ""), `did you mean fake-job?`},
		{cue("new-one", "", "offer", ""), `one family at least: pig-butchering, romance-investment or fake-job`},
		{cue("new-one", "fake-job", "ofer", ""), `there is no stage of fake-job "ofer"; did you mean offer?`},
		{cue("new-one", "fake-job pig-butchering", "trust", ""), `there is no stage of fake-job "trust", only captivity, contact,`},
		{cue("new-one", "fake-job", "offer", "fakejob"), `did you mean fake-job?`},
		{language("Khmer", "", ""), `"Khmer" is not`},
		{language("en", "", ""), `there are words for "en" already`},
		{language("eo", "", "Latn"), `languages.json does not name "eo" yet`},
		{language("eo", "Esperanto", "Latin"), `"Latin" is not`},
		{language("eo", "Esperanto", "Latm"), `did you mean Latn`},
	}
	for _, test := range tests {
		if test.err == nil || !strings.Contains(test.err.Error(), test.want) {
			t.Errorf("got error %v, want %q", test.err, test.want)
		}
	}
}

func TestOpenBroken(t *testing.T) {
	_, err := Open(fstest.MapFS{"cues/a.json": {Data: []byte("{\n,}")}})
	var found pack.Problems
	if !errors.As(err, &found) || !strings.HasPrefix(err.Error(), "cues/a.json:2:1: ") {
		t.Errorf("got error %v", err)
	}
}
