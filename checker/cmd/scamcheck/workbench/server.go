// Package workbench is the local page on which patterns are edited and tried: a pattern file on the left, texts on the
// right, and what they get as one types. The engine runs in the server; the page itself is in www/workbench.
package workbench

import (
	"crypto/rand"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"strings"
	"sync"
)

// Options say what the workbench works on.
type Options struct {
	Patterns fs.FS
	Folder   string   // its name, as it is shown before the names of files
	Langs    []string // the languages to keep to, none for all
	Page     fs.FS    // the page's own files
	// Save writes a pattern file, by its path below the folder. Where it is nil, the page offers downloads alone.
	Save func(name, content string) error
}

// Server answers the page, and only the page: requests must name this machine as their host, so that no other site can
// reach it by a name of its own that leads here, must come from the page's own origin, and must bring the token that is
// part of the address the person was given, so that nobody else on the machine can use it.
type Server struct {
	Options
	Token string

	mu    sync.Mutex // one request at a time: a Checker serves one goroutine
	bench bench
}

// New makes a server with a token of its own.
func New(o Options) *Server {
	return &Server{Options: o, Token: rand.Text(), bench: bench{folder: o.Patterns, langs: o.Langs}}
}

// policy lets the page load its own files and ask its own server, and nothing else.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
	"form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

// largest is how much a request may hold: all pattern files edited at once, and long texts.
const largest = 64 << 20

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Security-Policy", policy)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "no-referrer")
	header.Set("Cross-Origin-Opener-Policy", "same-origin")
	header.Set("Cross-Origin-Resource-Policy", "same-origin")
	header.Set("Cache-Control", "no-store")
	if !isHere(r.Host) {
		http.Error(w, "The workbench answers only as 127.0.0.1 or localhost.", http.StatusForbidden)
		return
	}
	name, isQuestion := strings.CutPrefix(r.URL.Path, "/ask/")
	if !isQuestion {
		http.FileServerFS(s.Page).ServeHTTP(w, r)
		return
	}
	if err := s.admit(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	s.answer(w, http.MaxBytesReader(w, r.Body, largest), name)
}

// isHere tells whether a Host header names this machine.
func isHere(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	return host == "127.0.0.1" || host == "localhost"
}

func (s *Server) admit(r *http.Request) error {
	origin, site := r.Header.Get("Origin"), r.Header.Get("Sec-Fetch-Site")
	switch {
	case r.Method != http.MethodPost:
		return errors.New("Questions are asked by POST.")
	case origin != "" && origin != "http://"+r.Host, site != "" && site != "same-origin":
		return errors.New("Only the workbench's own page may ask.")
	case subtle.ConstantTimeCompare([]byte(r.Header.Get("X-Token")), []byte(s.Token)) != 1:
		return errors.New("Open the workbench by the whole address that the terminal shows; the end of it is its key.")
	}
	return nil
}

func (s *Server) answer(w http.ResponseWriter, body io.Reader, name string) {
	questions := map[string]func(question) (any, error){"start": s.start, "file": s.file, "try": s.try, "lint": s.lint, "save": s.save}
	ask, known := questions[name]
	if !known {
		http.Error(w, fmt.Sprintf("There is no question %q.", name), http.StatusNotFound)
		return
	}
	var q question
	if err := json.NewDecoder(body).Decode(&q); err != nil {
		http.Error(w, "The question cannot be read: "+err.Error(), http.StatusBadRequest)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	reply, err := ask(q)
	if err != nil {
		http.Error(w, err.Error(), http.StatusConflict)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(reply)
}
