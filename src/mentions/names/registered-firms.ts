/** What a firm is by law, as it stands behind its name. Sorted. Source: ISO 20275, entity legal forms. */
const LEGAL_FORM = /^(.+?),? (?:AB|AG|ASA|Co|Corp|GmbH|Inc|LLC|Ltd|NV|Oyj|PLC|Plc|SA|SE|SpA|plc)\.?$/u;

/**
 * Of a story's names those of firms with what they are by law, by the short name that the story has, too: "Northreach Inc"
 * is "Northreach".
 *
 * @param isPerson whether the story has a name as somebody's
 */
export function registeredFirms(
  names: readonly string[],
  isPerson: (name: string) => boolean,
): ReadonlyMap<string, string> {
  const known = new Set(names);
  const firms = new Map<string, string>();
  for (const name of names) {
    const short = LEGAL_FORM.exec(name)?.[1];
    if (short !== undefined && known.has(short) && !isPerson(short)) firms.set(name, short);
  }
  return firms;
}
