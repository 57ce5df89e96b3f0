package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"

	"github.com/tidwall/gjson"

	"scamcheck/checker"
)

// lineAnswer is what is answered to one line: the part of a report that bulk work needs, its keys in this order.
type lineAnswer struct {
	ID       json.RawMessage `json:"id"`
	Verdict  string          `json:"verdict"`
	Family   string          `json:"family"`
	Stance   string          `json:"stance"`
	Language string          `json:"language"`
	Families []familyAnswer  `json:"families"`
	Cues     []cueAnswer     `json:"cues"`
	TookUS   int64           `json:"took_us"`
}

type familyAnswer struct {
	Family string   `json:"family"`
	Score  float64  `json:"score"`
	Stages []string `json:"stages"`
}

// cueAnswer is a sign that counts; its spans are bytes of the text in UTF-8.
type cueAnswer struct {
	Cue    string   `json:"cue"`
	Stage  string   `json:"stage"`
	Weight int      `json:"weight"`
	Spans  [][2]int `json:"spans"`
}

// lineError is the answer to a line that cannot be checked; its id is null when even that cannot be read.
type lineError struct {
	ID    json.RawMessage `json:"id"`
	Error string          `json:"error"`
}

// appendAnswer appends the answer to one line, which is the one of this number.
func appendAnswer(dst []byte, c *checker.Checker, line []byte, number int) []byte {
	start := time.Now()
	id := json.RawMessage("null")
	fail := func(sentence string) []byte { return appendLine(dst, lineError{id, sentence}) }
	if len(line) > longestLine {
		return fail(fmt.Sprintf("Line %d is longer than %d MB.", number, longestLine>>20))
	}
	if !gjson.ValidBytes(line) {
		return fail(fmt.Sprintf("Line %d is not valid JSON.", number))
	}
	fields := gjson.GetManyBytes(line, "id", "text")
	if fields[0].Exists() {
		id = json.RawMessage(fields[0].Raw)
	}
	if fields[1].Type != gjson.String {
		return fail(fmt.Sprintf(`Line %d has no "text", or it is not a string.`, number))
	}
	report, err := c.Check(fields[1].Str)
	if err != nil {
		return fail(err.Error())
	}
	return appendLine(dst, newLineAnswer(id, report, time.Since(start)))
}

func newLineAnswer(id json.RawMessage, r *checker.Report, took time.Duration) *lineAnswer {
	a := &lineAnswer{ID: id, Verdict: r.Verdict, Family: r.Family, Stance: r.Stance, Language: r.Language, TookUS: took.Microseconds(),
		Families: []familyAnswer{}, Cues: []cueAnswer{}}
	for _, f := range r.Families {
		a.Families = append(a.Families, familyAnswer{f.Family, f.Score, append([]string{}, f.Stages...)})
	}
	for _, cue := range r.Cues {
		if cue.Counted {
			a.Cues = append(a.Cues, cueAnswer{cue.Cue, cue.Stage, cue.Weight, append([][2]int{}, cue.Spans...)})
		}
	}
	return a
}

// appendLine appends value as one line of JSON, letters as they are rather than escaped for HTML.
func appendLine(dst []byte, value any) []byte {
	buffer := bytes.NewBuffer(dst)
	encoder := json.NewEncoder(buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		panic(err) // our own types and JSON that has been checked
	}
	return buffer.Bytes()
}
