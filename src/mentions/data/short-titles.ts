/** Titles in full by their short forms before a name, lower case. Sorted. After the AP stylebook. */
export const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['adm.', 'admiral'],
  ['capt.', 'captain'],
  ['col.', 'colonel'],
  ['det.', 'detective'],
  ['gen.', 'general'],
  ['gov.', 'governor'],
  ['lt.', 'lieutenant'],
  ['maj.', 'major'],
  ['rep.', 'representative'],
  ['sen.', 'senator'],
  ['sgt.', 'sergeant'],
]);
