/** What a firm is by law, as it stands behind its name. Sorted. Source: ISO 20275, entity legal forms. */
const LEGAL_FORM = /^(.+?),? (?:AB|AG|ASA|Co|Corp|GmbH|Inc|LLC|Ltd|NV|Oyj|PLC|Plc|SA|SE|SpA|plc)\.?$/u;

/**
 * Of a story's names those of firms with what they are by law, by the short name that the story has, too: "Northreach Inc"
 * is "Northreach". "The Weinstein Co. fired Weinstein", "the Texas AG": not where the short name is another's, too.
 *
 * @param isAnothers whether the story may have a short name as somebody's or a place's
 */
export function registeredFirms(
  names: readonly string[],
  isAnothers: (name: string) => boolean,
): ReadonlyMap<string, string> {
  const known = new Set(names);
  const firms = new Map<string, string>();
  for (const name of names) {
    const short = LEGAL_FORM.exec(name)?.[1];
    if (short !== undefined && known.has(short) && !isAnothers(short)) firms.set(name, short);
  }
  return firms;
}
