package headers

import (
	"reflect"
	"strings"
	"testing"
)

func TestParseReadsWhatFormatWrites(t *testing.T) {
	rules := Rules(SealOf("script", "style").Shell())
	parsed, err := Parse(Format(rules))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(parsed, rules) {
		t.Errorf("Parse(Format(rules)) =\n%v\nwant\n%v", parsed, rules)
	}
}

func TestParseNamesTheLine(t *testing.T) {
	_, err := Parse([]byte("/*\n  A: b\nnonsense\n"))
	if err == nil || !strings.Contains(err.Error(), "line 3") {
		t.Errorf("got %v, want an error that names line 3", err)
	}
}

func TestCacheControl(t *testing.T) {
	rules := Rules("default-src 'none'")
	for path, want := range map[string]string{
		"/":                      "no-store",
		"/index.html":            "no-store",
		"/service-worker.js":     "no-cache",
		"/assets/check-1f.wasm":  "public, max-age=31536000, immutable",
		"/manifest.webmanifest":  "",
		"/assets-elsewhere/x.js": "",
	} {
		got := ""
		for _, h := range For(rules, path) {
			if h.Name == "Cache-Control" {
				got = h.Value
			}
		}
		if got != want {
			t.Errorf("Cache-Control of %s is %q, want %q", path, got, want)
		}
	}
}

func TestFrameReachesNothing(t *testing.T) {
	seal := SealOf("script", "style")
	if policy := seal.Frame(); strings.Contains(policy, "connect-src") || strings.Contains(policy, "'self'") ||
		strings.Contains(policy, "'unsafe-") || !strings.HasPrefix(policy, "default-src 'none'") {
		t.Errorf("the frame's policy leaves a way out: %s", policy)
	}
	if !strings.Contains(seal.Shell(), "frame-src 'none'") {
		t.Errorf("the shell's policy lets the frame go elsewhere: %s", seal.Shell())
	}
}
