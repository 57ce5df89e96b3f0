package main

import (
	"bufio"
	"fmt"
	"strings"
)

// A question is for what a command has to know and may not have been given as an option.
type question struct {
	option string
	answer *string
	text   string
	check  func(answer string) error
}

// asker asks whoever sits at the terminal, or takes the answers from lines of standard input.
type asker struct {
	in *bufio.Reader
	streams
}

func newAsker(s streams) *asker { return &asker{bufio.NewReader(s.in), s} }

// ask checks what was given as options, and asks for the rest until each answer will do.
func (a *asker) ask(questions ...question) error {
	for _, q := range questions {
		if *q.answer != "" {
			if err := q.check(*q.answer); err != nil {
				return err
			}
			continue
		}
		if err := a.askOne(q); err != nil {
			return err
		}
	}
	return nil
}

func (a *asker) askOne(q question) error {
	for {
		fmt.Fprint(a.err, q.text+" ")
		line, ending := a.in.ReadString('\n')
		*q.answer = strings.TrimSpace(line)
		if *q.answer != "" {
			err := q.check(*q.answer)
			if err == nil {
				return nil
			}
			fmt.Fprintln(a.err, err)
		}
		if ending != nil {
			fmt.Fprintln(a.err)
			return fmt.Errorf("nothing was begun, for there is no answer; it can be given as --%s", q.option)
		}
	}
}
