package canon

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"path"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"scamcheck/patterns"
)

// stable formats src twice and holds that the second time changes nothing and that both mean what src means.
func stable(t *testing.T, name, src string) string {
	t.Helper()
	once, err := Format(name, src)
	if err != nil {
		t.Fatalf("%v in:\n%s", err, src)
	}
	if twice, err := Format(name, once); twice != once {
		t.Fatalf("%s: formatted again, it changes (error %v); first:\n%s\nthen:\n%s", name, err, once, twice)
	}
	if !reflect.DeepEqual(decode(t, src), decode(t, once)) {
		t.Fatalf("%s: it no longer says the same; before:\n%s\nafter:\n%s", name, src, once)
	}
	return once
}

func decode(t *testing.T, src string) (value any) {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(src))
	decoder.UseNumber() // so that no digit is lost unseen
	if err := decoder.Decode(&value); err != nil {
		t.Fatalf("%v in:\n%s", err, src)
	}
	return value
}

func TestEveryFile(t *testing.T) {
	count := 0
	err := fs.WalkDir(patterns.FS, ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".json" {
			return err
		}
		count++
		content, err := fs.ReadFile(patterns.FS, name)
		stable(t, name, string(content))
		return err
	})
	if err != nil || count < 30 {
		t.Errorf("%d files read, error %v", count, err)
	}
}

// TestGenerated tries files that nobody would write, under the name of each kind of file.
func TestGenerated(t *testing.T) {
	names := []string{"cues/a.json", "words/km/a.json", "words/km/concepts/a.json", "concepts/a.json", "text/km.json",
		"languages.json", "stages.json", "help.json", "brands.json", "schema/a.json", "other.json"}
	seeds := uint64(800)
	if testing.Short() {
		seeds = 200
	}
	for seed := range seeds {
		g := generator{rand.New(rand.NewPCG(seed, 7))}
		src := g.value(0)
		for _, line := range strings.Split(stable(t, names[seed%uint64(len(names))], src), "\n") {
			if utf8.RuneCountInString(line) > maxWidth && strings.Contains(strings.TrimSuffix(blank(line), ","), ",") {
				t.Fatalf("a line of more than one value is too long: %s", line)
			}
		}
	}
}

// blank empties all texts of a line, so that its commas are those between values.
func blank(line string) string {
	parts := strings.Split(strings.ReplaceAll(strings.ReplaceAll(line, `\\`, ""), `\"`, ""), `"`)
	for i := 1; i < len(parts); i += 2 {
		parts[i] = ""
	}
	return strings.Join(parts, `"`)
}

type generator struct{ *rand.Rand }

func (g generator) value(depth int) string {
	switch kind := g.IntN(10); {
	case depth == 0 || kind < 3 && depth < 5:
		keys := []string{"$schema", "cues", "words", "concepts", "id", "about", "frames", "all", "note", "match", "a b", "ключ", "\u200b", `"`}
		g.Shuffle(len(keys), func(i, j int) { keys[i], keys[j] = keys[j], keys[i] })
		return g.list("{}", func(i int) string { return g.text(keys[i]) + g.space() + ":" + g.space() + g.value(depth+1) })
	case kind < 6 && depth < 5:
		return g.list("[]", func(int) string { return g.value(depth + 1) })
	case kind == 6:
		return []string{"0", "-1.50", "2e10", "12345678901234567890", "true", "false", "null"}[g.IntN(7)]
	}
	words := []string{"pay", " the", "ค่าธรรมเนียม", "刷单", "\u200d", "\u200f", "\u00a0", "👩\u200d💻", "\\", "\"", "\n", "\x01", "/", "<&>", "é", "e\u0301"}
	var b strings.Builder
	for range g.IntN(12) * g.IntN(4) {
		b.WriteString(words[g.IntN(len(words))])
	}
	return g.text(b.String())
}

func (g generator) list(brackets string, item func(i int) string) string {
	var items []string
	for i := range g.IntN(9) {
		items = append(items, g.space()+item(i)+g.space())
	}
	return brackets[:1] + strings.Join(items, ",") + brackets[1:]
}

func (g generator) space() string { return []string{"", " ", "\n", "\r\n\t"}[g.IntN(4)] }

// text writes a text as other programs may: with letters escaped, or not.
func (g generator) text(s string) string {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(g.IntN(2) == 0)
	if err := encoder.Encode(s); err != nil {
		panic(err)
	}
	text := strings.TrimSpace(b.String())
	if g.IntN(2) == 0 {
		text = strings.ReplaceAll(text, "é", fmt.Sprintf(`\u%04X`, 'é'))
	}
	return text
}
