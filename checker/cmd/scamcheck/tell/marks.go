package tell

import (
	"cmp"
	"slices"

	"scamcheck/checker"
)

// Piece is a stretch of a text: one that carries signs, or what is between two of them.
type Piece struct {
	Text  string   `json:"text"`
	Cues  []string `json:"cues,omitempty"`  // that it carries
	Quiet bool     `json:"quiet,omitempty"` // none of them counts
}

// Pieces cuts a text where signs begin and end; together the pieces are the text. Signs that overlap share a piece.
func Pieces(r *checker.Report, text string) []Piece {
	type mark struct {
		start, end int
		cue        *checker.CueHit
	}
	var marks []mark
	for i := range r.Cues {
		for _, s := range r.Cues[i].Spans {
			marks = append(marks, mark{s[0], s[1], &r.Cues[i]})
		}
	}
	slices.SortStableFunc(marks, func(a, b mark) int { return cmp.Compare(a.start, b.start) })
	var pieces []Piece
	at := 0
	for i := 0; i < len(marks); {
		start, end := marks[i].start, marks[i].end
		piece := Piece{Quiet: true}
		for ; i < len(marks) && (marks[i].start < end || marks[i].start == start); i++ {
			end = max(end, marks[i].end)
			piece.Quiet = piece.Quiet && !marks[i].cue.Counted
			if !slices.Contains(piece.Cues, marks[i].cue.Cue) {
				piece.Cues = append(piece.Cues, marks[i].cue.Cue)
			}
		}
		if at < start {
			pieces = append(pieces, Piece{Text: text[at:start]})
		}
		piece.Text = text[start:end]
		pieces = append(pieces, piece)
		at = end
	}
	if at < len(text) {
		pieces = append(pieces, Piece{Text: text[at:]})
	}
	return pieces
}
