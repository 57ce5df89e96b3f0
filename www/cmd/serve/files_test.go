package main

import (
	"net/http/httptest"
	"testing"
	"testing/fstest"

	"scamcheck/www/headers"
)

func server() *files {
	return &files{
		folder: fstest.MapFS{
			"index.html":           {Data: []byte("page")},
			"index.html.br":        {Data: []byte("page in brotli")},
			"index.html.gz":        {Data: []byte("page in gzip")},
			"assets/check-1f.wasm": {Data: []byte("wasm")},
			"_headers":             {Data: []byte("/*\n")},
		},
		rules: headers.Rules("default-src 'none'"),
	}
}

func TestSmallestFormThatIsAccepted(t *testing.T) {
	for accepted, want := range map[string]string{
		"gzip, deflate, br": "page in brotli",
		"gzip":              "page in gzip",
		"br;q=0, gzip;q=1":  "page in gzip",
		"br;q=0.5":          "page in brotli",
		"":                  "page",
		"zstd":              "page",
	} {
		request := httptest.NewRequest("GET", "/", nil)
		request.Header.Set("Accept-Encoding", accepted)
		answer := httptest.NewRecorder()
		server().ServeHTTP(answer, request)
		if got := answer.Body.String(); got != want {
			t.Errorf("Accept-Encoding %q: got %q, want %q", accepted, got, want)
		}
		if answer.Header().Get("Vary") != "Accept-Encoding" {
			t.Errorf("Accept-Encoding %q: Vary is %q", accepted, answer.Header().Get("Vary"))
		}
	}
}

func TestAnswers(t *testing.T) {
	for _, c := range []struct {
		method, path string
		status       int
		header, want string
	}{
		{"GET", "/", 200, "Content-Type", "text/html; charset=utf-8"},
		{"GET", "/", 200, "Cache-Control", "no-store"},
		{"GET", "/assets/check-1f.wasm", 200, "Content-Type", "application/wasm"},
		{"GET", "/assets/check-1f.wasm", 200, "Cache-Control", "public, max-age=31536000, immutable"},
		{"GET", "/assets/check-2e.wasm", 404, "Cache-Control", "no-store"},
		{"GET", "/nowhere", 404, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
		{"GET", "/../../etc/passwd", 404, "Referrer-Policy", "no-referrer"},
		{"POST", "/", 405, "Referrer-Policy", "no-referrer"},
	} {
		answer := httptest.NewRecorder()
		server().ServeHTTP(answer, httptest.NewRequest(c.method, c.path, nil))
		if answer.Code != c.status || answer.Header().Get(c.header) != c.want {
			t.Errorf("%s %s: %d, %s: %q; want %d, %q", c.method, c.path,
				answer.Code, c.header, answer.Header().Get(c.header), c.status, c.want)
		}
	}
}
