package main

import (
	"errors"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// browsers are the oldest that have all that the page relies on ('wasm-unsafe-eval' came last).
var browsers = []api.Engine{{Name: api.EngineChrome, Version: "97"}, {Name: api.EngineFirefox, Version: "102"}, {Name: api.EngineSafari, Version: "16"}}

// bundle makes one minified script or style of an entry file and what it imports. modules gives the sources of imports
// that are not files, by name.
func bundle(entry string, modules map[string]module) (string, error) {
	result := api.Build(api.BuildOptions{
		EntryPoints:       []string{entry},
		Bundle:            true,
		MinifyWhitespace:  true,
		MinifySyntax:      true,
		MinifyIdentifiers: true,
		Format:            api.FormatIIFE,
		Engines:           browsers,
		Charset:           api.CharsetUTF8,
		Plugins:           []api.Plugin{provide(modules)},
		LogLevel:          api.LogLevelSilent,
	})
	if problems := append(result.Errors, result.Warnings...); len(problems) > 0 {
		return "", errors.New(strings.Join(api.FormatMessages(problems, api.FormatMessagesOptions{}), ""))
	}
	return strings.TrimSuffix(string(result.OutputFiles[0].Contents), "\n"), nil
}

// A module is the content of an import: a script to run, or a text that the import gives.
type module struct {
	path   string // of a file to take instead, or ""
	text   string
	loader api.Loader
}

// provide answers imports named "build:…" with the modules given.
func provide(modules map[string]module) api.Plugin {
	return api.Plugin{Name: "build", Setup: func(build api.PluginBuild) {
		build.OnResolve(api.OnResolveOptions{Filter: "^build:"}, func(args api.OnResolveArgs) (api.OnResolveResult, error) {
			if m := modules[args.Path]; m.path != "" {
				return api.OnResolveResult{Path: m.path}, nil
			}
			return api.OnResolveResult{Path: args.Path, Namespace: "build"}, nil
		})
		build.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: "build"}, func(args api.OnLoadArgs) (api.OnLoadResult, error) {
			m, known := modules[args.Path]
			if !known {
				return api.OnLoadResult{}, errors.New("the build provides no module of this name")
			}
			return api.OnLoadResult{Contents: &m.text, Loader: m.loader}, nil
		})
	}}
}
