package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"time"

	"github.com/tidwall/gjson"

	"scamcheck/checker"
)

const (
	// longestLine bounds one line of input: the longest text in its most wasteful JSON form (\uXXXX), and some more.
	longestLine = 4 << 20
	// batchLines is how many lines a worker takes at a time; more would only wait in memory.
	batchLines = 64
	// progressEvery is how many lines pass between two words of progress.
	progressEvery = 10_000
)

// batch is a run of lines on its way through one worker.
type batch struct {
	lines [][]byte
	done  chan []byte // the answer lines
}

// checkLines is a pure filter: a line in, a line out, in order, on all cores, in constant memory.
func checkLines(o *options, s streams) error {
	checkers, err := o.checkers(runtime.GOMAXPROCS(0))
	if err != nil {
		return err
	}
	work := make(chan *batch, len(checkers))
	order := make(chan *batch, 2*len(checkers))
	for _, c := range checkers {
		go func() {
			for b := range work {
				var out []byte
				for _, line := range b.lines {
					out = answerLine(out, c, line)
				}
				b.done <- out
			}
		}()
	}
	written := make(chan error, 1)
	go func() { written <- writeBatches(order, s) }()
	readErr := eachInput(o.Args(), s, func(_ string, in io.Reader) error { return readBatches(in, work, order) })
	close(work)
	close(order)
	return errors.Join(readErr, <-written)
}

func readBatches(in io.Reader, work, order chan<- *batch) error {
	lines := bufio.NewReaderSize(in, 1<<16)
	b := &batch{done: make(chan []byte, 1)}
	send := func() {
		if len(b.lines) > 0 {
			order <- b
			work <- b
			b = &batch{done: make(chan []byte, 1)}
		}
	}
	for {
		line, err := readLine(lines)
		if line != nil {
			if b.lines = append(b.lines, line); len(b.lines) == batchLines {
				send()
			}
		}
		if err != nil {
			send()
			if err == io.EOF {
				return nil
			}
			return err
		}
	}
}

// readLine reads one line of any length but keeps no more than longestLine of it, so that a line without an end cannot
// fill the memory; such a line is answered with an error. Empty lines are skipped: the result is nil.
func readLine(in *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := in.ReadSlice('\n')
		if len(line)+len(part) <= longestLine {
			line = append(line, part...)
		} else if len(line) <= longestLine {
			line = append(line, make([]byte, longestLine+1-len(line))...)
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		for n := len(line); n > 0 && (line[n-1] == '\n' || line[n-1] == '\r'); n-- {
			line = line[:n-1]
		}
		if len(line) == 0 {
			return nil, err
		}
		return line, err
	}
}

func writeBatches(order <-chan *batch, s streams) error {
	out := bufio.NewWriterSize(s.out, 1<<16)
	var failed error
	count, start, show := 0, time.Now(), isTerminal(s.err)
	for b := range order {
		if _, err := out.Write(<-b.done); err != nil && failed == nil {
			failed = err // keep draining, so that nobody waits for us
		}
		before := count
		count += len(b.lines)
		if show && count/progressEvery > before/progressEvery {
			fmt.Fprintf(s.err, "%d lines, %.0f a second\n", count, float64(count)/time.Since(start).Seconds())
		}
	}
	return errors.Join(failed, out.Flush())
}

func isTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// answerLine appends the answer to one line. A line that cannot be read gets {"id":…,"error":"…"}; its id is null when
// even that is missing.
func answerLine(dst []byte, c *checker.Checker, line []byte) []byte {
	start := time.Now()
	id := "null"
	fail := func(sentence string) []byte {
		dst = append(append(dst, `{"id":`...), id...)
		return append(dst, `,"error":`+checker.Quote(sentence)+"}\n"...)
	}
	if len(line) > longestLine {
		return fail("This line is too long to read.")
	}
	if !gjson.ValidBytes(line) {
		return fail("This line is not valid JSON.")
	}
	fields := gjson.GetManyBytes(line, "id", "text")
	if fields[0].Exists() {
		id = fields[0].Raw
	}
	if fields[1].Type != gjson.String {
		return fail(`This line has no "text".`)
	}
	report, err := c.Check(fields[1].Str)
	if err != nil {
		return fail(err.Error())
	}
	return appendAnswer(dst, id, report, time.Since(start))
}

// appendAnswer writes the part of a report that bulk work needs. Spans are bytes of the text in UTF-8.
func appendAnswer(dst []byte, id string, r *checker.Report, took time.Duration) []byte {
	dst = append(append(dst, `{"id":`...), id...)
	for _, pair := range [][2]string{{"verdict", r.Verdict}, {"family", r.Family}, {"stance", r.Stance}, {"language", r.Language}} {
		dst = append(dst, `,"`+pair[0]+`":`+checker.Quote(pair[1])...)
	}
	dst = append(dst, `,"families":[`...)
	for i, f := range r.Families {
		dst = comma(dst, i)
		dst = append(dst, `{"family":`+checker.Quote(f.Family)+`,"score":`...)
		dst = strconv.AppendFloat(dst, f.Score, 'f', -1, 64)
		dst = append(dst, `,"stages":[`...)
		for i, stage := range f.Stages {
			dst = append(comma(dst, i), checker.Quote(stage)...)
		}
		dst = append(dst, "]}"...)
	}
	dst = append(dst, `],"cues":[`...)
	written := 0
	for _, cue := range r.Cues {
		if !cue.Counted {
			continue
		}
		dst = comma(dst, written)
		written++
		dst = append(dst, `{"cue":`+checker.Quote(cue.Cue)+`,"stage":`+checker.Quote(cue.Stage)+`,"weight":`+strconv.Itoa(cue.Weight)+`,"spans":[`...)
		for i, span := range cue.Spans {
			dst = fmt.Appendf(comma(dst, i), "[%d,%d]", span[0], span[1])
		}
		dst = append(dst, "]}"...)
	}
	return fmt.Appendf(dst, "],\"took_us\":%d}\n", took.Microseconds())
}

func comma(dst []byte, i int) []byte {
	if i > 0 {
		return append(dst, ',')
	}
	return dst
}
