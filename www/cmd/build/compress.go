package main

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
)

// compressible are the kinds of files that get smaller.
var compressible = []string{".css", ".html", ".js", ".json", ".svg", ".txt", ".wasm", ".webmanifest"}

// compress adds a .br and a .gz beside each compressible file, as small as they get. What lies in the folder already
// under the same hashed name is the compressed form of the same content and is taken over: brotli needs half a minute
// for the checker.
func (s *site) compress(out string) error {
	var (
		wait     sync.WaitGroup
		lock     sync.Mutex
		problems error
	)
	for _, path := range s.paths() {
		if !slices.Contains(compressible, filepath.Ext(path)) {
			continue
		}
		content := s.files[path]
		for ext, squeeze := range map[string]func([]byte) ([]byte, error){".br": brotliOf, ".gz": gzipOf} {
			wait.Go(func() {
				small, err := kept(out, path+ext)
				if small == nil {
					small, err = squeeze(content)
				}
				lock.Lock()
				defer lock.Unlock()
				if err != nil {
					problems = err
				}
				s.files[path+ext] = small
			})
		}
	}
	wait.Wait()
	return problems
}

// kept is the compressed form of an earlier build, or nil when there is none that is sure to be the same.
func kept(out, path string) ([]byte, error) {
	if !strings.HasPrefix(path, "assets/") {
		return nil, nil
	}
	content, err := os.ReadFile(filepath.Join(out, filepath.FromSlash(path)))
	if os.IsNotExist(err) {
		return nil, nil
	}
	return content, err
}

func brotliOf(content []byte) ([]byte, error) {
	var b bytes.Buffer
	w := brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 24}) // a window over the whole engine
	if _, err := w.Write(content); err != nil {
		return nil, err
	}
	err := w.Close()
	return b.Bytes(), err
}

func gzipOf(content []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(content); err != nil {
		return nil, err
	}
	err = w.Close()
	return b.Bytes(), err
}

// downloaded is how many bytes every browser fetches for a file, 0 for what none or only some fetch.
func (s *site) downloaded(path string, content []byte) int {
	switch {
	case s.some[path], path == "_headers", path == "SHA256SUMS", strings.HasSuffix(path, ".br"), strings.HasSuffix(path, ".gz"):
		return 0
	case s.files[path+".br"] != nil:
		return len(s.files[path+".br"])
	}
	return len(content)
}
