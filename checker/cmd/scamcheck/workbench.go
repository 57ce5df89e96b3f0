package main

import (
	"fmt"
	"net"
	"net/http"
	"path/filepath"
	"time"

	"scamcheck/checker/cmd/scamcheck/workbench"
	page "scamcheck/www/workbench"
)

const aboutWorkbench = `[--write]: show a page on this machine on which pattern files are edited and tried.

A pattern file is on the left, texts are on the right, and what they get is told as you type: the marked words, the signs,
the sums, what was nearly found and why. Problems are underlined at their line. The changed file can be downloaded; with
--write it can also be saved to the folder, by a button. Only this machine can reach the page, and only by its whole
address. End it with Ctrl-C.`

func openWorkbench(args []string, s streams) error {
	o := newOwn("workbench", aboutWorkbench, s)
	port := o.Int("port", 8090, "the `port` to listen on, on 127.0.0.1 alone; 0 for any that is free")
	write := o.Bool("write", false, "offer to save changed files to the folder of patterns")
	lang := o.String("lang", "", "take the words of these languages and English only, a `list` such as es,tl")
	if err := o.parse(args); err != nil {
		return err
	}
	o.preferOwn()
	options := workbench.Options{Patterns: o.files(), Folder: o.folder(), Langs: withReference(*lang), Page: page.Files}
	if *write {
		if o.patterns == "" {
			return fmt.Errorf("nothing can be written: the patterns are those built in; name a folder with --patterns")
		}
		options.Save = func(name, content string) error {
			return save(filepath.Join(o.patterns, filepath.FromSlash(name)), content)
		}
	}
	listener, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", *port))
	if err != nil {
		return fmt.Errorf("port %d cannot be used (%w); choose another with --port", *port, err)
	}
	bench := workbench.New(options)
	fmt.Fprintf(s.out, "The workbench is at http://%s/#%s (end it with Ctrl-C)\n", listener.Addr(), bench.Token)
	server := &http.Server{Handler: bench, ReadHeaderTimeout: 5 * time.Second}
	return server.Serve(listener)
}
