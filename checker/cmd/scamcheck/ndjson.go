package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"sync/atomic"
	"time"

	"scamcheck/checker"
)

const (
	// longestLine bounds one line of input, in bytes: the longest text in its most wasteful JSON form (\uXXXX\uXXXX for each
	// character), and some more.
	longestLine = 4 << 20
	// batchLines and batchBytes are how much a worker takes at a time; more would only wait in memory.
	batchLines, batchBytes = 64, 1 << 20
	// progressEvery is how many lines pass between two words of progress.
	progressEvery = 10_000
)

// batch is a run of lines on its way through one worker.
type batch struct {
	first int // the number of the first line, from 1
	lines [][]byte
	bytes int
	done  chan []byte // the answer lines
}

func newBatch() *batch { return &batch{done: make(chan []byte, 1)} }

// filter passes lines through workers: batches go to whoever is free, and come out in the order they went in.
type filter struct {
	work, order chan *batch
	number      int         // of the line read last, over all inputs, empty ones counted
	broken      atomic.Bool // nobody takes the answers any more
}

// checkLines answers the inputs line by line, in order, on all cores. However long the input, only a few batches of it
// are in memory.
func checkLines(o *options, s streams) error {
	checkers, err := o.checkers(runtime.GOMAXPROCS(0))
	if err != nil {
		return err
	}
	f := &filter{work: make(chan *batch, len(checkers)), order: make(chan *batch, 2*len(checkers))}
	for _, c := range checkers {
		go f.answer(c)
	}
	written := make(chan error, 1)
	go func() { written <- f.write(s) }()
	readErr := eachInput(o.Args(), s, func(_ string, in io.Reader) error { return f.read(in) })
	close(f.work)
	close(f.order)
	return errors.Join(readErr, <-written)
}

func (f *filter) answer(c *checker.Checker) {
	for b := range f.work {
		var out []byte
		for i, line := range b.lines {
			if len(line) > 0 {
				out = appendAnswer(out, c, line, b.first+i)
			}
		}
		b.done <- out
	}
}

func (f *filter) read(in io.Reader) error {
	lines := bufio.NewReaderSize(in, 1<<16)
	b := newBatch()
	for {
		line, err := readLine(lines)
		if err == nil || len(line) > 0 {
			f.number++
			if len(b.lines) == 0 {
				b.first = f.number
			}
			b.lines = append(b.lines, line)
			b.bytes += len(line)
		}
		if len(b.lines) == batchLines || b.bytes >= batchBytes || err != nil && len(b.lines) > 0 {
			f.order <- b
			f.work <- b
			b = newBatch()
		}
		switch {
		case err == io.EOF, f.broken.Load():
			return nil
		case err != nil:
			return err
		}
	}
}

// readLine reads one line without its end. Of a line longer than longestLine it keeps one byte more than that, so that a
// line without an end cannot fill the memory.
func readLine(in *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := in.ReadSlice('\n')
		line = append(line, part[:min(len(part), longestLine+1-len(line))]...)
		if err == bufio.ErrBufferFull {
			continue
		}
		for n := len(line); n > 0 && (line[n-1] == '\n' || line[n-1] == '\r'); n-- {
			line = line[:n-1]
		}
		return line, err
	}
}

func (f *filter) write(s streams) error {
	out := bufio.NewWriterSize(s.out, 1<<16)
	var failed error
	count, start, show := 0, time.Now(), isTerminal(s.err)
	for b := range f.order {
		answers := <-b.done
		if failed != nil {
			continue // the reader may be waiting for room
		}
		if _, failed = out.Write(answers); failed != nil {
			f.broken.Store(true)
		}
		before := count
		count += len(b.lines)
		if show && count/progressEvery > before/progressEvery {
			fmt.Fprintf(s.err, "\r%d lines, %.0f a second", count, float64(count)/time.Since(start).Seconds())
		}
	}
	if show && count >= progressEvery {
		fmt.Fprintln(s.err)
	}
	if failed != nil {
		return failed
	}
	return out.Flush()
}

// isTerminal tells whether a person sits at the other end of what is read or written.
func isTerminal(stream any) bool {
	file, ok := stream.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
