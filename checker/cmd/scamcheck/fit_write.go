package main

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"github.com/tidwall/gjson"

	"scamcheck/checker/pack"
)

// writeWeights puts the suggested weights into the files of a folder of patterns. Every other byte stays as it is.
func writeWeights(folder string, moves []weight) error {
	byFile := map[string][]weight{}
	for _, w := range moves {
		name, _, _ := w.cue.At.Place()
		byFile[name] = append(byFile[name], w)
	}
	for name, weights := range byFile {
		path := filepath.Join(folder, filepath.FromSlash(name))
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		changed, err := withWeights(string(content), weights)
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		if err := save(path, changed); err != nil {
			return err
		}
	}
	return nil
}

// withWeights is the content of a file of cues with other weights.
func withWeights(content string, weights []weight) (string, error) {
	type number struct {
		at, length int // in bytes
		value      int
	}
	var numbers []number
	for _, w := range weights {
		value := gjson.Result{}
		gjson.Get(content, "cues").ForEach(func(_, cue gjson.Result) bool {
			if cue.Get("id").Str == w.Cue {
				cue.Get("families").ForEach(func(family, number gjson.Result) bool {
					if family.Str == w.Family {
						value = number
					}
					return true
				})
			}
			return true
		})
		if value.Raw != strconv.Itoa(w.Now) {
			return "", fmt.Errorf("the weight of %s for %s is not %d any more; nothing was changed in this file", w.Cue, w.Family, w.Now)
		}
		numbers = append(numbers, number{value.Index, len(value.Raw), w.Suggested})
	}
	slices.SortFunc(numbers, func(a, b number) int { return cmp.Compare(b.at, a.at) }) // from the end, so that places stay true
	for _, n := range numbers {
		content = content[:n.at] + strconv.Itoa(n.value) + content[n.at+n.length:]
	}
	return content, pack.Syntax("", content)
}
