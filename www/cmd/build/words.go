package main

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"

	"scamcheck/patterns"
)

// interfaceWords is www/i18n/<language>.json: the words of buttons, headings and notices by name.
type interfaceWords struct {
	Language string            `json:"language"` // BCP 47
	Dir      string            `json:"dir"`      // ltr or rtl
	Words    map[string]string `json:"words"`
	source   []byte
}

func readInterface(language string) (*interfaceWords, error) {
	name := "www/i18n/" + language + ".json"
	content, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	ui := interfaceWords{source: content}
	if err := json.Unmarshal(content, &ui); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return &ui, nil
}

// word is one word of the interface; asking for one that is not there stops the build.
func (ui *interfaceWords) word(name string) (string, error) {
	if word, ok := ui.Words[name]; ok {
		return word, nil
	}
	return "", fmt.Errorf("www/i18n/%s.json has no word %q", ui.Language, name)
}

// bundleWords joins what the frame needs to explain a report in a language into one file: the explanations, whom to
// call, the stages of each track, and the time zones by which the country is guessed.
func bundleWords(language string) ([]byte, error) {
	all := map[string]json.RawMessage{}
	for key, source := range map[string]struct {
		files fs.FS
		name  string
	}{
		"text":   {patterns.FS, "text/" + language + ".json"},
		"help":   {patterns.FS, "help.json"},
		"stages": {patterns.FS, "stages.json"},
		"zones":  {os.DirFS("www/i18n"), "zones.json"},
	} {
		content, err := fs.ReadFile(source.files, source.name)
		if err != nil {
			return nil, fmt.Errorf("reading %s: %w", source.name, err)
		}
		if !json.Valid(content) {
			return nil, fmt.Errorf("%s is not valid JSON", source.name)
		}
		all[key] = content
	}
	return json.Marshal(all) // compacts the parts and sorts the keys
}
