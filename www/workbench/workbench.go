// Package workbench holds the page on which patterns are edited and tried. "scamcheck workbench" serves it; it is no part
// of what is hosted.
package workbench

import "embed"

// Files are the page's own.
//
//go:embed *.html *.css *.js *.svg
var Files embed.FS
