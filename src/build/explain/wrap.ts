/** Columns that any terminal has. */
const WIDTH = 80;

/**
 * Breaks a text at its spaces into lines of at most 80 columns; a word that is longer has a line to itself.
 *
 * @param first what the first line begins with
 * @param indent what the other lines begin with
 */
export function wrap(text: string, first: string, indent: string = ' '.repeat(first.length)): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line.trimEnd()];
}
