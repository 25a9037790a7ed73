/** The words of a text that names a command, without the ">" that asks for commands alone. */
export function wordsOf(text: string): readonly string[] {
  return text.trimStart().replace(/^>/, '').toLowerCase().split(/\s+/).filter(Boolean);
}
