package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A site is the files to be hosted, by their path under the root, with forward slashes.
type site struct {
	files  map[string][]byte
	assets map[string]string // short name of a hashed file, such as "checker.wasm" → its path
	packs  map[string]string // part of the patterns, a language or the core → the path of its pack

	// some are the paths that only some visitors fetch: the words of further languages.
	some map[string]bool
}

func newSite() *site {
	return &site{files: map[string][]byte{}, assets: map[string]string{}, packs: map[string]string{}, some: map[string]bool{}}
}

func (s *site) add(path string, content []byte) { s.files[path] = content }

// addAsset adds a file under a name that carries a hash of its content, so that it may be kept for ever.
func (s *site) addAsset(name string, content []byte) {
	sum := sha256.Sum256(content)
	stem, ext, _ := strings.Cut(name, ".")
	path := "assets/" + stem + "-" + hex.EncodeToString(sum[:5]) + "." + ext
	s.assets[name] = path
	s.files[path] = content
}

// paths are all files in order of their names.
func (s *site) paths() []string { return slices.Sorted(maps.Keys(s.files)) }

// version names this very set of files: a hash of all their names and contents.
func (s *site) version() string {
	sum := sha256.New()
	for _, path := range s.paths() {
		fmt.Fprintf(sum, "%s\n%d\n", path, len(s.files[path]))
		sum.Write(s.files[path])
	}
	return hex.EncodeToString(sum.Sum(nil))[:12]
}

// write puts the files, their compressed forms and SHA256SUMS into a folder and removes everything else from it.
func (s *site) write(out string) error {
	if err := s.compress(out); err != nil {
		return err
	}
	var sums bytes.Buffer
	for _, path := range s.paths() {
		sum := sha256.Sum256(s.files[path])
		fmt.Fprintf(&sums, "%x  %s\n", sum, path)
	}
	s.add("SHA256SUMS", sums.Bytes())
	for path, content := range s.files {
		name := filepath.Join(out, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(name, content, 0o644); err != nil {
			return err
		}
	}
	return s.removeOthers(out)
}

func (s *site) removeOthers(out string) error {
	return filepath.WalkDir(out, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		path, err := filepath.Rel(out, name)
		if err != nil {
			return err
		}
		if _, ours := s.files[filepath.ToSlash(path)]; ours {
			return nil
		}
		if !strings.Contains(path, string(filepath.Separator)) && !knownAtRoot(path) {
			return errors.New(name + " was not made by this build; give -out a folder of its own")
		}
		return os.Remove(name)
	})
}

// knownAtRoot guards a mistyped -out: only what a build leaves behind at the root of its folder may be removed.
func knownAtRoot(name string) bool {
	return slices.Contains([]string{".br", ".gz"}, filepath.Ext(name)) || name == "SHA256SUMS"
}

// summary says what a visitor downloads.
func (s *site) summary(w io.Writer, out string) {
	first, all := 0, 0
	for path, content := range s.files {
		if stored := s.downloaded(path, content); stored > 0 {
			all += stored
			if path == "index.html" || path == s.assets["shell.js"] || path == s.assets["shell.css"] {
				first += stored
			}
		}
	}
	fmt.Fprintf(w, "%s: %d files; a visitor downloads %.1f KB, of which %.1f KB before the box can be typed in (brotli)\n",
		out, len(s.files), float64(all)/1000, float64(first)/1000)
}
