package main

import (
	"bytes"
	"os"
	"testing"
)

// What is checked in must be what the lists here make: neither is changed without the other.
func TestFormsAreUpToDate(t *testing.T) {
	got, err := os.ReadFile("../../forms.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, generate()) {
		t.Error("forms.go is not what this program writes: run go generate in checker/text")
	}
}
