package main

import (
	"regexp"
	"strings"
	"testing"

	"scamcheck/www/headers"
)

func TestScriptsAndStylesBundle(t *testing.T) {
	t.Chdir("../../..")
	ui, err := readInterface("en")
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := buildFrame(ui); err != nil {
		t.Errorf("the frame: %v", err)
	}
	for _, entry := range []string{"www/app/shell.js", "www/app/shell.css"} {
		if _, err := bundle(entry, nil); err != nil {
			t.Errorf("%s: %v", entry, err)
		}
	}
	if err := newSite().addServiceWorker(); err != nil {
		t.Errorf("the service worker: %v", err)
	}
}

func TestPolicyOfTheFrameNamesItsOwnScriptAndStyle(t *testing.T) {
	t.Chdir("../../..")
	ui, err := readInterface("en")
	if err != nil {
		t.Fatal(err)
	}
	document, seal, err := buildFrame(ui)
	if err != nil {
		t.Fatal(err)
	}
	script := regexp.MustCompile(`(?s)<script>(.*)</script>`).FindStringSubmatch(document)
	style := regexp.MustCompile(`(?s)<style>(.*?)</style>`).FindStringSubmatch(document)
	if script == nil || style == nil {
		t.Fatal("the frame has no inline script or style")
	}
	if stands := headers.SealOf(script[1], style[1]); stands != seal {
		t.Errorf("the policy allows %v, the document holds %v", seal, stands)
	}
	if strings.Count(document, "</script") != 1 {
		t.Error("the script ends itself early: it holds the text </script")
	}
}
