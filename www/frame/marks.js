/**
 * Cuts a text into lines, and each line into pieces with and without signs.
 *
 * @param {string} text
 * @param {Array<{cue: string, spans: number[][]}>} cues positions in UTF-16 units
 * @returns {Array<Array<{text: string, cues: string[]}>>} lines without their breaks; what overlaps is one piece that
 *   carries several signs
 */
export function markedLines(text, cues) {
  const marks = joined(cues);
  const lines = [];
  let start = 0;
  let first = 0; // the first mark that may touch the line
  for (const line of text.split('\n')) {
    const end = start + line.length;
    while (first < marks.length && marks[first].end <= start) first++;
    lines.push(pieces(text, start, end, marks, first));
    start = end + 1;
  }
  return lines;
}

/** Spans in order of the text, overlapping ones joined into one. */
function joined(cues) {
  const spans = cues
    .flatMap(({ cue, spans }) => spans.map(([start, end]) => ({ start, end, cues: [cue] })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const marks = [];
  for (const span of spans) {
    const last = marks.at(-1);
    if (!last || span.start >= last.end) {
      marks.push(span);
      continue;
    }
    last.end = Math.max(last.end, span.end);
    if (!last.cues.includes(span.cues[0])) last.cues.push(span.cues[0]);
  }
  return marks;
}

function pieces(text, start, end, marks, first) {
  const found = [];
  let at = start;
  for (let i = first; i < marks.length && marks[i].start < end; i++) {
    const from = Math.max(marks[i].start, start);
    const to = Math.min(marks[i].end, end);
    if (from > at) found.push({ text: text.slice(at, from), cues: [] });
    found.push({ text: text.slice(from, to), cues: marks[i].cues });
    at = to;
  }
  if (end > at) found.push({ text: text.slice(at, end), cues: [] });
  return found;
}
