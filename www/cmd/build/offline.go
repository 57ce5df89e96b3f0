package main

import (
	"encoding/json"
	"os"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// addFile adds a file of www/ as it is.
func (s *site) addFile(name string) error {
	content, err := os.ReadFile("www/" + name)
	if err != nil {
		return err
	}
	s.add(name, content)
	return nil
}

// buildManifest makes the file by which a phone installs the page as an app.
func buildManifest(ui *interfaceWords) ([]byte, error) {
	name, err := ui.word("name")
	if err != nil {
		return nil, err
	}
	about, err := ui.word("tagline")
	if err != nil {
		return nil, err
	}
	return json.Marshal(map[string]any{
		"name": name, "short_name": name, "description": about, "lang": ui.Language, "dir": ui.Dir,
		"start_url": "./", "scope": "./", "display": "standalone",
		"background_color": "#f6f7f4", "theme_color": "#0f4c4a",
		"icons": []map[string]string{{"src": "icon.svg", "type": "image/svg+xml", "sizes": "any", "purpose": "any"}},
	})
}

// addServiceWorker comes last of the page's files: it keeps exactly those that are there by then, under their version.
// The words of languages it keeps when the page has fetched them: few people need more than two.
func (s *site) addServiceWorker() error {
	files := []string{"./"}
	for _, path := range s.paths() {
		if path != "index.html" && !s.some[path] { // the former is kept as "./", the address that people open
			files = append(files, path)
		}
	}
	list, err := json.Marshal(map[string]any{"version": s.version(), "files": files})
	if err != nil {
		return err
	}
	script, err := bundle("www/app/service-worker.js", map[string]module{
		"build:version": {text: strings.TrimSpace(string(list)), loader: api.LoaderJSON},
	})
	if err != nil {
		return err
	}
	s.add("service-worker.js", []byte(script))
	return nil
}
