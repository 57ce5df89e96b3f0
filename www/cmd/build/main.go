// Command build makes everything that is hosted: the checker as WebAssembly, the pack, the page with its sealed frame,
// the service worker, the headers for static hosts, each compressible file with its .br and .gz beside it, and
// SHA256SUMS. The same sources give the same bytes.
//
//	go run ./www/cmd/build [-out www/dist]
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	out := flag.String("out", "www/dist", "folder to write, relative to the root of the project; what it held before is replaced")
	flag.Parse()
	if err := run(*out); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func run(out string) error {
	root, err := projectRoot()
	if err != nil {
		return err
	}
	if err := os.Chdir(root); err != nil {
		return err
	}
	site := newSite()
	if err := addAssets(site); err != nil {
		return err
	}
	if err := addPage(site); err != nil {
		return err
	}
	if err := site.write(filepath.FromSlash(out)); err != nil {
		return err
	}
	site.summary(os.Stdout, out)
	return nil
}

// projectRoot is the folder of go.mod, wherever in the project the command is started.
func projectRoot() (string, error) {
	gomod, err := goEnv("GOMOD")
	if err != nil {
		return "", err
	}
	if gomod == "" || gomod == os.DevNull {
		return "", fmt.Errorf("start it inside the project: no go.mod was found here or above")
	}
	return filepath.Dir(gomod), nil
}

func goEnv(name string) (string, error) {
	value, err := exec.Command("go", "env", name).Output()
	if err != nil {
		return "", fmt.Errorf("asking go for %s: %w", name, err)
	}
	return strings.TrimSpace(string(value)), nil
}
