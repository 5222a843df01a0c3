/** Quotation marks and apostrophes as books set them, whichever the article was typed with. */
export function typeset(words: string): string {
  let isOpen = false;
  const paired = words.replace(/``|''|"/gu, (mark) => {
    isOpen = mark === '"' ? !isOpen : mark === '``';
    return isOpen ? '“' : '”';
  });
  return (
    paired
      .replace(/(?<=“) | (?=”)/gu, '')
      // "didn't", "the 'old' bridge", "a 'costly, long' row"; "'til" is short for something, too.
      .replace(/(?<=[\p{L}\p{N}.,!?…])'|'(?=(?:em|n|til|tis|twas)\b)/giu, '’')
      .replace(/(?<=^|[\s“])'(?=\p{L})/gu, '‘')
      // A quotation that the title ends in: its mark was cut off with the rest.
      .replace(/‘[^’]*$/u, '$&’')
  );
}
