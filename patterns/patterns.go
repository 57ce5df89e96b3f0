// Package patterns holds the data that the checker is told: what scammers do (cues), how each language says it (words),
// what we tell people (text), whom they can call (help) and what must not alarm them (clear). There is no logic here; see
// README.md for how to add to it.
package patterns

import "embed"

// FS is the folder as it was when the program was built.
//
//go:embed *.json concepts cues words text schema clear
var FS embed.FS
