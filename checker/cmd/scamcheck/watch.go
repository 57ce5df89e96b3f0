package main

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/signal"
	"path"
	"slices"
	"strings"
	"time"
)

// watchEvery is how often the files are looked at: soon enough to feel immediate, seldom enough to cost nothing.
const watchEvery = 300 * time.Millisecond

// stamps are the size and the time of change of files, by name.
type stamps map[string]string

// stampsOf looks at the JSON files of a folder.
func stampsOf(fsys fs.FS) (stamps, error) {
	all := stamps{}
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(name, ".json") {
			return err
		}
		info, err := entry.Info()
		if err == nil {
			all[name] = fmt.Sprint(info.Size(), info.ModTime().UnixNano())
		}
		return err
	})
	return all, err
}

// changed lists the files that are new, gone or different.
func changed(before, now stamps) []string {
	names := map[string]bool{}
	for name, stamp := range now {
		if before[name] != stamp {
			names[name] = true
		}
	}
	for name := range before {
		if _, there := now[name]; !there {
			names[name] = true
		}
	}
	return slices.Sorted(maps.Keys(names))
}

func (t *trial) watchUntilInterrupted(read func() (string, error)) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	return t.watch(ctx, read, watchEvery)
}

// watch tells again whenever a pattern file, or the text, is saved. What is wrong is told, and the watch goes on: a file
// that is being written is often broken for a moment.
func (t *trial) watch(ctx context.Context, read func() (string, error), every time.Duration) error {
	var before stamps
	last := ""
	for {
		now, err := stampsOf(t.files())
		text, unread := read()
		if names := changed(before, now); err == nil && (len(names) > 0 || text != last) {
			if before != nil {
				fmt.Fprintf(t.out, "\n--- %s %s\n", time.Now().Format(time.TimeOnly), what(names, t.folder()))
			}
			if err := t.once(func() (string, error) { return text, unread }); err != nil {
				fmt.Fprintln(t.out, err)
			}
			before, last = now, text
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(every):
		}
	}
}

// what names what was saved.
func what(names []string, folder string) string {
	switch {
	case len(names) == 0:
		return "another text"
	case len(names) > 3:
		return fmt.Sprintf("%d pattern files saved", len(names))
	}
	for i := range names {
		names[i] = path.Join(folder, names[i])
	}
	return strings.Join(names, ", ") + " saved"
}
