/** Quotation marks and apostrophes as books set them, whichever the article was typed with. */
export function typeset(words: string): string {
  let isOpen = false;
  const paired = words.replace(/``|''|"/gu, (mark) => {
    isOpen = mark === '"' ? !isOpen : mark === '``';
    return isOpen ? '“' : '”';
  });
  return paired
    .replace(/(?<=“) | (?=”)/gu, '')
    .replace(/(?<=[\p{L}\p{N}])'/gu, '’')
    .replace(/(?<=^|[\s“])'(?=\p{L})/gu, '‘');
}
