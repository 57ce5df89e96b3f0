package main

import (
	"bytes"
	"encoding/json"
	"html/template"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"scamcheck/checker/pack"
	"scamcheck/www/headers"
)

// addAssets adds what the page loads in the background: the checker, its pack and the words.
func addAssets(s *site) error {
	checker, err := compileChecker()
	if err != nil {
		return err
	}
	s.addAsset("checker.wasm", checker)
	if err := addPacks(s); err != nil {
		return err
	}
	words, err := bundleWords("en")
	if err != nil {
		return err
	}
	s.addAsset("words-en.json", words)
	return nil
}

// addPacks adds the core and each language as a pack of its own, and all languages in one file, a pack a line. The page
// takes at once those of its reader, which the browser names to every server anyway; whatever else a message needs it
// takes from the one file, so that no request tells in which language somebody was written to.
func addPacks(s *site) error {
	packs, err := bundlePacks()
	if err != nil {
		return err
	}
	var all []byte
	for _, part := range slices.Sorted(maps.Keys(packs)) {
		name := "pack-" + part + ".json"
		s.addAsset(name, packs[part])
		s.packs[part] = s.assets[name]
		s.some[s.assets[name]] = part != pack.Core && part != "en" // people mix English into every language
		if part != pack.Core {
			all = append(all, packs[part]...)
		}
	}
	s.addAsset("packs.txt", all)
	s.some[s.assets["packs.txt"]] = true
	return nil
}

// addPage adds the shell with the sealed frame inside it, and what makes it work offline.
func addPage(s *site) error {
	ui, err := readInterface("en")
	if err != nil {
		return err
	}
	frame, seal, err := buildFrame(ui)
	if err != nil {
		return err
	}
	for _, kind := range []string{"js", "css"} {
		content, err := bundle("www/app/shell."+kind, nil)
		if err != nil {
			return err
		}
		s.addAsset("shell."+kind, []byte(content))
	}
	if err := s.addFile("icon.svg"); err != nil {
		return err
	}
	packs, err := json.Marshal(s.packs)
	if err != nil {
		return err
	}
	page, err := fill("www/index.html", ui, map[string]any{
		"Policy": seal.Shell(),
		"Srcdoc": template.HTMLAttr(`srcdoc="` + attribute.Replace(frame) + `"`),
		"Assets": s.assets,
		"Packs":  string(packs),
	})
	if err != nil {
		return err
	}
	s.add("index.html", page)
	manifest, err := buildManifest(ui)
	if err != nil {
		return err
	}
	s.add("manifest.webmanifest", manifest)
	if err := s.addServiceWorker(); err != nil {
		return err
	}
	s.add("_headers", headers.Format(headers.Rules(seal.Shell())))
	return nil
}

// attribute escapes a document as the value of an attribute in double quotes: of all characters only these two matter.
var attribute = strings.NewReplacer("&", "&amp;", `"`, "&quot;")

// buildFrame makes the document of the sealed frame. Its script carries the worker's, so that the policy's one hash
// covers all the code that can see the message.
func buildFrame(ui *interfaceWords) (string, headers.Seal, error) {
	goRuntime, err := goRuntimeScript()
	if err != nil {
		return "", headers.Seal{}, err
	}
	worker, err := bundle("www/frame/worker.js", map[string]module{"build:go-runtime": {path: goRuntime}})
	if err != nil {
		return "", headers.Seal{}, err
	}
	script, err := bundle("www/frame/main.js", map[string]module{
		"build:worker":    {text: worker, loader: api.LoaderText},
		"build:interface": {text: string(ui.source), loader: api.LoaderJSON},
	})
	if err != nil {
		return "", headers.Seal{}, err
	}
	style, err := bundle("www/frame/frame.css", nil)
	if err != nil {
		return "", headers.Seal{}, err
	}
	seal := headers.SealOf(script, style)
	document, err := fill("www/frame/frame.html", ui, map[string]any{
		"Policy": seal.Frame(), "Script": template.JS(script), "Style": template.CSS(style),
	})
	return string(document), seal, err
}

// fill executes a template; {{word "box.label"}} in it stands for a word of the interface.
func fill(name string, ui *interfaceWords, values map[string]any) ([]byte, error) {
	source, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	t, err := template.New(name).Funcs(template.FuncMap{"word": ui.word}).Option("missingkey=error").Parse(string(source))
	if err != nil {
		return nil, err
	}
	values["Language"], values["Dir"] = ui.Language, ui.Dir
	var b bytes.Buffer
	err = t.Execute(&b, values)
	return b.Bytes(), err
}
