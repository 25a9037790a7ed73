const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text in lines no wider than the room: broken at its own ends of lines, at spaces, and within a word only where that alone is too wide. */
export function wrapText(text: string, room: number, widthOf: (line: string) => number): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const lines = [''];
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      const longer = `${lines.at(-1)} ${word}`.trim();
      if (widthOf(longer) <= room) lines[lines.length - 1] = longer;
      else {
        const pieces = piecesOf(word, room, widthOf);
        if (lines.at(-1) === '') lines.pop();
        lines.push(...pieces);
      }
    }
    return lines;
  });
}

/** A word in as many pieces as it takes to fit; one letter always does. */
function piecesOf(word: string, room: number, widthOf: (line: string) => number): readonly string[] {
  if (widthOf(word) <= room) return [word];
  const pieces = [''];
  for (const { segment } of letters.segment(word)) {
    const longer = pieces.at(-1)! + segment;
    if (pieces.at(-1) === '' || widthOf(longer) <= room) pieces[pieces.length - 1] = longer;
    else pieces.push(segment);
  }
  return pieces;
}
