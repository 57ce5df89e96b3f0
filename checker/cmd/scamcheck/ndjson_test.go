package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

func TestLinesKeepTheirOrder(t *testing.T) {
	var in strings.Builder
	const lines = 1000
	for i := range lines {
		text := strings.Repeat("you can pay the fee and withdraw it ", i%7*i%50) // some take much longer than others
		fmt.Fprintf(&in, "{\"id\":%d,\"text\":%q}\n", i, text)
	}
	out, _, err := scamcheck(t, in.String(), "check", "--ndjson")
	if err != nil {
		t.Fatal(err)
	}
	answers := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	if len(answers) != lines {
		t.Fatalf("%d answers to %d lines", len(answers), lines)
	}
	for i, answer := range answers {
		if want := fmt.Sprintf(`{"id":%d,"verdict":`, i); !strings.HasPrefix(answer, want) {
			t.Fatalf("answer %d is %s", i, answer)
		}
	}
}

func TestLinesTooLong(t *testing.T) {
	text := strings.Repeat("a ", 100_001)
	in := `{"id":1,"text":"` + text + "\"}\n" + `{"id":2,"text":"` + strings.Repeat("x", 5<<20) + "\"}\n" + `{"id":3,"text":"Hi"}` + "\n"
	out, _, err := scamcheck(t, in, "check", "--ndjson")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`{"id":1,"error":"This text is longer than 200,000 characters.`, `{"id":null,"error":"Line 2 is longer than 4 MB."}`,
		`{"id":3,"verdict":"too-short"`} {
		if !strings.Contains(out, want) {
			t.Errorf("no answer %s in %.600s", want, out)
		}
	}
}

func TestReadLine(t *testing.T) {
	in := bufio.NewReaderSize(strings.NewReader("one\r\n\n"+strings.Repeat("x", longestLine)+"\n"+strings.Repeat("y", longestLine+9)+"\nlast"), 16)
	for _, want := range []int{3, 0, longestLine, longestLine + 1} {
		if line, err := readLine(in); err != nil || len(line) != want {
			t.Errorf("%d bytes, error %v, want %d", len(line), err, want)
		}
	}
	if line, err := readLine(in); err != io.EOF || string(line) != "last" {
		t.Errorf("got %q, error %v", line, err)
	}
}

// endless is an input without an end that counts what is taken from it.
type endless struct{ lines atomic.Int64 }

func (e *endless) Read(p []byte) (int, error) {
	line := fmt.Appendf(nil, "{\"id\":%d,\"text\":\"We are at the lake, and you?\"}\n", e.lines.Add(1))
	return copy(p, line), nil
}

var errFull = errors.New("the disk is full")

// sink takes nothing: it waits for its channel to close and then fails.
type sink struct{ open chan struct{} }

func (s sink) Write([]byte) (int, error) {
	<-s.open
	return 0, errFull
}

// An input of any length is not read ahead of the output, and not read on when the output is gone.
func TestLinesWaitForTheOutput(t *testing.T) {
	in, out := &endless{}, sink{make(chan struct{})}
	done := make(chan error)
	go func() {
		done <- run([]string{"check", "--patterns", "testdata/patterns", "--ndjson"}, streams{in, out, io.Discard})
	}()
	before := int64(-1)
	for in.lines.Load() != before { // until it stands still
		before = in.lines.Load()
		time.Sleep(100 * time.Millisecond)
	}
	if before > 100_000 {
		t.Errorf("%d lines were read before the first answer was taken", before)
	}
	close(out.open)
	select {
	case err := <-done:
		if !errors.Is(err, errFull) {
			t.Errorf("got error %v", err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("the input is still being read")
	}
}

func TestProgressOnlyOnATerminal(t *testing.T) {
	if isTerminal(&bytes.Buffer{}) {
		t.Error("a buffer counts as a terminal")
	}
	in := strings.Repeat(`{"text":"Hi"}`+"\n", progressEvery+1)
	if _, errs, err := scamcheck(t, in, "check", "--ndjson"); err != nil || errs != "" {
		t.Errorf("error %v, on standard error %q", err, errs)
	}
}
