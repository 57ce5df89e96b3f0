package headers

import (
	"crypto/sha256"
	"encoding/base64"
	"strings"
)

// WorkerPolicy is the only Trusted Types policy there is. The shell makes the address of its service worker with it and
// the frame the address of its blob worker; nothing else can turn a text into code.
const WorkerPolicy = "second-look-worker"

// Seal holds what the content security policies allow by hash: the only script and the only style of the frame.
type Seal struct{ Script, Style string }

// SealOf hashes the frame's inline script and style, exactly as they stand between their tags.
func SealOf(script, style string) Seal { return Seal{hash(script), hash(style)} }

func hash(content string) string {
	sum := sha256.Sum256([]byte(content))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// Frame is the policy of the sealed frame, which sees the message: it can run its one script and style, compile the
// checker and start a worker from a blob, and reach nothing. It stands in a meta element, as the frame has no response.
// No browser knows the directive against WebRTC yet; frame/seal.js removes that.
func (s Seal) Frame() string {
	return strings.Join([]string{
		"default-src 'none'",
		"script-src " + s.Script + " 'wasm-unsafe-eval'",
		"style-src " + s.Style,
		"worker-src blob:",
		"form-action 'none'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types " + WorkerPolicy,
	}, "; ")
}

// Shell is the policy of the page around the frame. The frame is a srcdoc document and inherits it, so it has to allow
// what the frame may do as well; frame-src 'none' leaves the frame no address that it could go to.
func (s Seal) Shell() string {
	return strings.Join([]string{
		"default-src 'none'",
		"script-src 'self' " + s.Script + " 'wasm-unsafe-eval'",
		"style-src 'self' " + s.Style,
		"img-src 'self'",
		"manifest-src 'self'",
		"connect-src 'self'",
		"worker-src 'self' blob:",
		"frame-src 'none'",
		"form-action 'none'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types " + WorkerPolicy,
	}, "; ")
}
