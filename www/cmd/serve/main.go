// Command serve shows www/dist on this machine, with the headers that static hosts are told to send (the file _headers)
// and the compressed forms that lie beside the files.
//
//	PORT=8080 go run ./www/cmd/serve [-dir www/dist]
package main

import (
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"scamcheck/www/headers"
)

func main() {
	dir := flag.String("dir", "www/dist", "folder to serve, made by the build")
	flag.Parse()
	if err := run(*dir); err != nil {
		fmt.Fprintln(os.Stderr, "serve:", err)
		os.Exit(1)
	}
}

func run(dir string) error {
	content, err := os.ReadFile(filepath.Join(dir, "_headers"))
	if err != nil {
		return fmt.Errorf("%s is not there yet; build it first with “make dist” (%w)", dir, err)
	}
	rules, err := headers.Parse(content)
	if err != nil {
		return err
	}
	port := os.Getenv("PORT")
	if port == "" {
		port = "8080"
	}
	// Only this machine: a browser also takes http://localhost for a secure place, which the service worker needs.
	listener, err := net.Listen("tcp", "localhost:"+port)
	if err != nil {
		return fmt.Errorf("port %s cannot be used (%w); choose another with PORT=…", port, err)
	}
	fmt.Printf("Second Look is at http://%s/ (end with Ctrl+C)\n", listener.Addr())
	server := &http.Server{Handler: &files{os.DirFS(dir), rules}, ReadHeaderTimeout: 5 * time.Second}
	return server.Serve(listener)
}
