/** How many characters a lane's head has room for. */
const LONGEST = 16;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A name short enough for a lane's head: without its article (`The Guardian` → `Guardian`), else the
 * initials of its capitalised words (`Frankfurter Allgemeine Zeitung` → `FAZ`), else its beginning.
 */
export function shortNameOf(name: string): string {
  const bare = name.replace(/^The (?=\S)/i, '');
  const characters = [...graphemes.segment(bare)].map(({ segment }) => segment);
  if (characters.length <= LONGEST) return bare;
  const initials = bare.split(/[\s-]+/).flatMap((word) => /^\p{Lu}/u.exec(word) ?? []);
  if (initials.length > 1 && initials.length <= LONGEST) return initials.join('');
  return `${characters
    .slice(0, LONGEST - 1)
    .join('')
    .trimEnd()}…`;
}
