//go:build js && wasm

// Command wasm is the bridge between the checker and JavaScript, and nothing more: bytes in, JSON out. It sets
//
//	globalThis.scamcheck = { load(pack: Uint8Array, …), check(text: Uint8Array) }
//
// load takes one or more runtime packs and answers {"ok":true,"version":"…"}; check takes a text in UTF-8 and answers
// the Report, its positions in UTF-16 units. Both answer {"error":"a sentence"} when they cannot, also after a panic:
// nothing is ever thrown across the border.
package main

import (
	"fmt"
	"runtime/debug"
	"syscall/js"

	"scamcheck/checker"
)

func main() {
	expose()
	select {} // the functions stay callable as long as the program runs
}

func expose() {
	var b bridge
	js.Global().Set("scamcheck", map[string]any{
		"load":  js.FuncOf(func(_ js.Value, args []js.Value) any { return guarded(func() string { return b.load(bytesOf(args)) }) }),
		"check": js.FuncOf(func(_ js.Value, args []js.Value) any { return guarded(func() string { return b.check(bytesOf(args)) }) }),
	})
}

// bytesOf copies the arguments that are Uint8Arrays; anything else is dropped.
func bytesOf(args []js.Value) [][]byte {
	var all [][]byte
	for _, arg := range args {
		if arg.Type() == js.TypeObject && arg.InstanceOf(js.Global().Get("Uint8Array")) {
			content := make([]byte, arg.Length())
			js.CopyBytesToGo(content, arg)
			all = append(all, content)
		}
	}
	return all
}

// guarded turns a panic into an error answer.
func guarded(do func() string) (answer string) {
	defer func() {
		if fault := recover(); fault != nil {
			answer = errorAnswer(fmt.Sprintf("The checker stumbled over this (%v). Nothing is lost; please try a part of the text.", fault))
		}
	}()
	return do()
}

type bridge struct{ checker *checker.Checker }

// load collects no garbage while it works: most of what it allocates stays, and a page waits for it.
func (b *bridge) load(packs [][]byte) string {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	c, err := checker.Load(packs...)
	if err != nil {
		return errorAnswer(err.Error())
	}
	b.checker = c
	return `{"ok":true,"version":` + checker.Quote(c.Version()) + `}`
}

func (b *bridge) check(texts [][]byte) string {
	switch {
	case b.checker == nil:
		return errorAnswer("No pack is loaded yet; call load first.")
	case len(texts) != 1:
		return errorAnswer("check takes one Uint8Array with a text in UTF-8.")
	}
	text := string(texts[0])
	report, err := b.checker.Check(text)
	if err != nil {
		return errorAnswer(err.Error())
	}
	return string(report.AppendJSON(nil, text, checker.UTF16))
}

func errorAnswer(sentence string) string { return `{"error":` + checker.Quote(sentence) + `}` }
