// Package headers knows the HTTP headers that the page is served with. The build writes them to the file _headers,
// which static hosts read, and the local server reads that same file: there is one source, and what is tried at home
// is what goes out.
package headers

import (
	"fmt"
	"path"
	"strings"
)

// A Header is one HTTP header.
type Header struct{ Name, Value string }

// A Rule gives headers to the paths that match its pattern, where a closing * stands for anything.
type Rule struct {
	Pattern string
	Headers []Header
}

// Rules are the headers of everything that is served, under the policy given for the shell (see Seal.Shell).
//
// The page itself is never stored by caches, so that a mended page reaches everybody at once and nothing shows that it
// was open; files under assets/ carry a hash of their content in their name and may be kept for ever.
func Rules(policy string) []Rule {
	return []Rule{
		{"/*", []Header{
			{"Content-Security-Policy", policy + "; frame-ancestors 'none'"},
			{"Cross-Origin-Opener-Policy", "same-origin"},
			{"Cross-Origin-Resource-Policy", "same-origin"},
			{"Referrer-Policy", "no-referrer"},
			{"X-Content-Type-Options", "nosniff"},
			{"Permissions-Policy", "browsing-topics=(), camera=(), clipboard-read=(), display-capture=(), " +
				"geolocation=(), microphone=(), payment=(), usb=()"},
		}},
		{"/", []Header{{"Cache-Control", "no-store"}}},
		{"/*.html", []Header{{"Cache-Control", "no-store"}}},
		{"/service-worker.js", []Header{{"Cache-Control", "no-cache"}}},
		{"/assets/*", []Header{{"Cache-Control", "public, max-age=31536000, immutable"}}},
	}
}

// Format writes rules as a _headers file: a pattern on a line of its own, its headers indented below it.
func Format(rules []Rule) []byte {
	var b strings.Builder
	for _, rule := range rules {
		b.WriteString(rule.Pattern + "\n")
		for _, h := range rule.Headers {
			b.WriteString("  " + h.Name + ": " + h.Value + "\n")
		}
	}
	return []byte(b.String())
}

// Parse reads a _headers file. The error names the line that is wrong.
func Parse(content []byte) ([]Rule, error) {
	var rules []Rule
	for i, line := range strings.Split(strings.TrimRight(string(content), "\n"), "\n") {
		if strings.HasPrefix(line, "/") {
			rules = append(rules, Rule{Pattern: line})
			continue
		}
		name, value, found := strings.Cut(strings.TrimSpace(line), ": ")
		if !found || len(rules) == 0 {
			return nil, fmt.Errorf("_headers, line %d: expected a path or an indented “Name: value”, not %q", i+1, line)
		}
		last := &rules[len(rules)-1]
		last.Headers = append(last.Headers, Header{name, value})
	}
	return rules, nil
}

// For gives the headers of one URL path, of all the rules that match it in their order.
func For(rules []Rule, urlPath string) []Header {
	var all []Header
	for _, rule := range rules {
		if matches(rule.Pattern, urlPath) {
			all = append(all, rule.Headers...)
		}
	}
	return all
}

func matches(pattern, urlPath string) bool {
	if folder, open := strings.CutSuffix(pattern, "*"); open {
		return strings.HasPrefix(urlPath, folder)
	}
	ok, err := path.Match(pattern, urlPath)
	return ok && err == nil
}
