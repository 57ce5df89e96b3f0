package workbench

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
)

// good is a folder of patterns; the words stand on lines of their own.
func good() fstest.MapFS {
	file := func(content string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(content)} }
	return fstest.MapFS{
		"languages.json":           file(`{"languages":[{"code":"en","script":"Latn","read":true,"common":["the","and","you"]}]}`),
		"stages.json":              file(`{"tracks":[{"id":"tasks","families":["fake-job"],"stages":["lock-in"]}]}`),
		"concepts/a.json":          file(`{"concepts":{"pay":{},"fee":{},"withdraw":{}}}`),
		"cues/a.json":              file(`{"cues":[{"id":"pay-first","families":{"fake-job":4},"stage":"lock-in","frames":[{"all":["pay","fee","withdraw"],"within":60}]}]}`),
		"words/en/concepts/a.json": file(words),
		"text/en.json":             file(`{}`),
	}
}

const words = "{\"concepts\":{\n\"pay\":[\"pay\"],\n\"fee\":[\"fée*\"],\"withdraw\":[\"withdraw*\"]}}"

func newServer() *Server {
	return New(Options{Patterns: good(), Folder: "patterns", Page: fstest.MapFS{"index.html": {Data: []byte("the page")}}})
}

// post asks as the page does, after change has had its way with the request.
func post(s *Server, name string, q question, change func(*http.Request)) *httptest.ResponseRecorder {
	body, _ := json.Marshal(q)
	r := httptest.NewRequest("POST", "http://127.0.0.1:8090/ask/"+name, strings.NewReader(string(body)))
	r.Header.Set("X-Token", s.Token)
	r.Header.Set("Origin", "http://127.0.0.1:8090")
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	if change != nil {
		change(r)
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

// ask is post for an answer that has to be one.
func ask[reply any](t *testing.T, s *Server, name string, q question) (got reply) {
	t.Helper()
	w := post(s, name, q, nil)
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusOK {
		t.Fatalf("%s: %d %s", name, w.Code, w.Body)
	}
	return got
}

func TestOnlyThePageMayAsk(t *testing.T) {
	s := newServer()
	tests := map[string]struct {
		change func(*http.Request)
		want   int
	}{
		"the page":            {nil, http.StatusOK},
		"a program":           {func(r *http.Request) { r.Header.Del("Origin"); r.Header.Del("Sec-Fetch-Site") }, http.StatusOK},
		"no token":            {func(r *http.Request) { r.Header.Del("X-Token") }, http.StatusForbidden},
		"a wrong token":       {func(r *http.Request) { r.Header.Set("X-Token", "guess") }, http.StatusForbidden},
		"another site":        {func(r *http.Request) { r.Header.Set("Origin", "https://example.com") }, http.StatusForbidden},
		"another port":        {func(r *http.Request) { r.Header.Set("Origin", "http://127.0.0.1:8091") }, http.StatusForbidden},
		"a frame elsewhere":   {func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") }, http.StatusForbidden},
		"a rebound name":      {func(r *http.Request) { r.Host = "evil.example:8090" }, http.StatusForbidden},
		"a rebound number":    {func(r *http.Request) { r.Host = "127.0.0.1.evil.example" }, http.StatusForbidden},
		"localhost":           {func(r *http.Request) { r.Host = "localhost:8090"; r.Header.Set("Origin", "http://localhost:8090") }, http.StatusOK},
		"reading by a link":   {func(r *http.Request) { r.Method = "GET" }, http.StatusForbidden},
		"an unknown question": {func(r *http.Request) { r.URL.Path = "/ask/x" }, http.StatusNotFound},
	}
	for name, test := range tests {
		if w := post(s, "start", question{}, test.change); w.Code != test.want {
			t.Errorf("%s: got %d, want %d", name, w.Code, test.want)
		}
	}
	r := httptest.NewRequest("GET", "http://evil.example/", nil)
	w := httptest.NewRecorder()
	if s.ServeHTTP(w, r); w.Code != http.StatusForbidden || strings.Contains(w.Body.String(), "the page") {
		t.Errorf("the page under another name: %d %s", w.Code, w.Body)
	}
	r.Host = "127.0.0.1:8090"
	w = httptest.NewRecorder()
	if s.ServeHTTP(w, r); w.Code != http.StatusOK || !strings.Contains(w.Header().Get("Content-Security-Policy"), "default-src 'none'") {
		t.Errorf("the page: %d %v", w.Code, w.Header())
	}
}

type tried struct {
	Problems []problem
	Answers  []answer
}

// An edit counts at once; while it cannot be used, the last that could does, and the problem is underlined.
func TestTry(t *testing.T) {
	s := newServer()
	q := question{Texts: []string{"Pay the fee, then you can withdraw it.", "Pay the bribe and you can withdraw it."}, Cue: "pay-first"}
	got := ask[tried](t, s, "try", q)
	if len(got.Problems) != 0 || got.Answers[0].Verdict != "careful" || got.Answers[1].Verdict != "none" {
		t.Errorf("as it is: %+v", got)
	}
	if got.Answers[1].Sections[0].Title != "The cue" || got.Answers[1].Sections[1].Lines[0].Text != "pay “Pay” + withdraw “withdraw” are there; missing: fee" {
		t.Errorf("the cue: %+v", got.Answers[1].Sections)
	}
	const name = "words/en/concepts/a.json"
	q.Edits = map[string]string{name: strings.Replace(words, `"fée*"`, `"fée*","bribe"`, 1)}
	if got := ask[tried](t, s, "try", q); got.Answers[1].Verdict != "careful" {
		t.Errorf("edited: %+v", got)
	}
	broken := strings.Replace(words, `"fée*"`, `"é {feee}"`, 1)
	q.Edits = map[string]string{name: broken}
	got = ask[tried](t, s, "try", q)
	if len(got.Answers) != 2 || got.Answers[1].Verdict != "careful" || len(got.Problems) != 1 {
		t.Fatalf("broken: %+v", got)
	}
	p := got.Problems[0]
	if under := string([]rune(broken)[p.From:p.To]); p.At != name+":3:8" || under != `"é {feee}"` || !strings.Contains(p.Message, `"feee"`) {
		t.Errorf("underlined %q of %+v", under, p)
	}
	s.bench = bench{folder: good()}
	if got := ask[tried](t, s, "try", q); len(got.Answers) != 0 || len(got.Problems) != 1 {
		t.Errorf("broken from the beginning: %+v", got)
	}
}

func TestLint(t *testing.T) {
	q := question{File: "cues/a.json", Edits: map[string]string{"concepts/a.json": `{"concepts":{"pay":{},"fee":{},"withdraw":{},"idle":{}}}`}}
	for _, p := range ask[tried](t, newServer(), "lint", q).Problems {
		if p.File == "concepts/a.json" && strings.Contains(p.Message, `"idle"`) && p.To > p.From {
			return
		}
	}
	t.Error("an edit that only the rules complain of is not told")
}

// Files are written only when that was allowed, and never over what somebody else has written meanwhile.
func TestSave(t *testing.T) {
	s := newServer()
	q := question{File: "stages.json", Edits: map[string]string{"stages.json": "new"}, Before: string(good()["stages.json"].Data)}
	if w := post(s, "save", q, nil); w.Code != http.StatusConflict || !strings.Contains(w.Body.String(), "--write") {
		t.Errorf("not allowed: %d %s", w.Code, w.Body)
	}
	written := map[string]string{}
	s.Save = func(name, content string) error { written[name] = content; return nil }
	refused := []question{
		{File: "stages.json", Edits: q.Edits, Before: "old"},
		{File: "stages.json", Before: q.Before},
		{File: "../stages.json", Edits: map[string]string{"../stages.json": "new"}},
		{File: "text/en.json", Edits: map[string]string{"text/en.json": "new"}, Before: "{}"},
	}
	for _, one := range refused {
		if w := post(s, "save", one, nil); w.Code != http.StatusConflict {
			t.Errorf("%+v: %d %s", one, w.Code, w.Body)
		}
	}
	if len(written) > 0 {
		t.Errorf("written all the same: %v", written)
	}
	ask[struct{}](t, s, "save", q)
	if written["stages.json"] != "new" {
		t.Errorf("written: %v", written)
	}
}

func TestFile(t *testing.T) {
	type file struct{ Content string }
	s := newServer()
	if got := ask[file](t, s, "file", question{File: "words/en/concepts/a.json"}); got.Content != words {
		t.Errorf("got %q", got.Content)
	}
	if w := post(s, "file", question{File: "../../etc/passwd"}, nil); w.Code != http.StatusConflict {
		t.Errorf("a file outside: %d %s", w.Code, w.Body)
	}
}

func TestToken(t *testing.T) {
	for src, want := range map[string]string{
		`"a\"b", 1`:  `"a\"b"`,
		`"never`:     `"never`,
		"true, x":    "true",
		"{\"a\": 1}": "{",
		"":           "",
	} {
		if got := token(src); got != want {
			t.Errorf("%q: got %q, want %q", src, got, want)
		}
	}
}
