/** A text that fits into a line of a legend or a list, cut between letters. */
export function shortened(text: string, most = 40): string {
  const letters = Array.from(text.slice(0, 2 * most));
  return letters.length <= most && text.length <= 2 * most ? text : `${letters.slice(0, most - 1).join('')}…`;
}
