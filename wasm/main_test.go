//go:build js && wasm

package main

import (
	"encoding/json"
	"strings"
	"syscall/js"
	"testing"

	"scamcheck/checker/pack"
	"scamcheck/patterns"
)

// call calls a function of globalThis.scamcheck with the texts as Uint8Arrays and reads its JSON answer.
func call(t *testing.T, function string, texts ...string) map[string]any {
	t.Helper()
	var args []any
	for _, text := range texts {
		array := js.Global().Get("Uint8Array").New(len(text))
		js.CopyBytesToJS(array, []byte(text))
		args = append(args, array)
	}
	var answer map[string]any
	if err := json.Unmarshal([]byte(js.Global().Get("scamcheck").Call(function, args...).String()), &answer); err != nil {
		t.Fatal(err)
	}
	return answer
}

func wantError(t *testing.T, answer map[string]any, part string) {
	t.Helper()
	if sentence, _ := answer["error"].(string); !strings.Contains(sentence, part) {
		t.Errorf("got %v, want an error with %q", answer, part)
	}
}

func TestBridge(t *testing.T) {
	expose()
	wantError(t, call(t, "check", "hello"), "No pack is loaded")
	wantError(t, call(t, "load"), "No pack was given")
	wantError(t, call(t, "load", "{"), "pack:1:2")

	bundle, err := pack.Bundle(patterns.FS)
	if err != nil {
		t.Fatal(err)
	}
	if answer := call(t, "load", string(bundle)); answer["ok"] != true || answer["version"] == "" {
		t.Fatalf("load answers %v", answer)
	}

	text := "😀 The account is frozen. You must pay the tax first, it cannot be deducted, then you can withdraw."
	report := call(t, "check", text)
	if report["verdict"] != "strong" {
		t.Errorf("verdict %v", report["verdict"])
	}
	// Positions are UTF-16 units: JavaScript's own slice of the text must give words of it.
	for _, cue := range report["cues"].([]any) {
		for _, span := range cue.(map[string]any)["spans"].([]any) {
			ends := span.([]any)
			words := js.Global().Get("String").Get("prototype").Get("slice").Call("call", text, ends[0].(float64), ends[1].(float64)).String()
			if words == "" || strings.ContainsRune(words, '\ufffd') || strings.TrimSpace(words) != words {
				t.Errorf("%v at %v is %q", cue.(map[string]any)["cue"], ends, words)
			}
		}
	}

	wantError(t, call(t, "load", "{}"), "is missing")
	if again := call(t, "check", text); again["verdict"] != "strong" {
		t.Error("a broken pack took the place of a good one")
	}
	wantError(t, call(t, "check"), "takes one Uint8Array")
	wantError(t, call(t, "check", strings.Repeat("a", 200_001)), "longer than 200,000")
}

func TestGuarded(t *testing.T) {
	answer := guarded(func() string { panic("on purpose") })
	if !strings.HasPrefix(answer, `{"error":`) || !json.Valid([]byte(answer)) {
		t.Errorf("a panic answers %s", answer)
	}
}
