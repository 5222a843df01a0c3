/** A dateline is short; looking no further also bounds the search. */
const LONGEST_DATELINE = 120;

const DASH = String.raw`(?:--|[-–—])(?=\s|$)`;
const PLACES = String.raw`\p{L}[\p{L}\d.,'’/\- ]{0,80}?`;
const CAPITALISED = String.raw`\p{Lu}[\p{L}.'’-]+,?`;
const DAY = String.raw`(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2})`;

/** `port ellis/oslo ( reuters ) -`, `(CNN) --`: an agency in brackets makes sure of it. */
const WITH_BRACKETS = new RegExp(
  String.raw`^(?:${PLACES}\s*)?\(\s*\p{L}[\p{L}&./ -]{1,30}\)${DAY}?\s*${DASH}`,
  'u',
);
/** `Port Ellis, Norway CNN —`: capitalised places, an agency in capitals. */
const WITH_AGENCY = new RegExp(
  String.raw`^(?:${CAPITALISED}\s+){1,6}(?:\p{Lu}{2,6}|Reuters|Xinhua|Bloomberg)${DAY}?\s+${DASH}`,
  'u',
);
/** `LOS ANGELES, Nov. 9 —`, `LOS ANGELES •`: a place in capitals. */
const IN_CAPITALS = new RegExp(
  String.raw`^(?:\p{Lu}{3,}(?=[, ]+\p{Lu})|\p{Lu}[\p{Lu}.'’-]{4,})(?:,? ${CAPITALISED}){0,4}${DAY}?\s*(?:--|[–—•]|\s-)(?=\s|$)`,
  'u',
);
/** `Port Ellis, Norway (CNN) Rain`, `(CNN)Rain`: of an agency known by its name no dash is asked. */
const WITHOUT_DASH = new RegExp(
  String.raw`^(?<place>(?:${CAPITALISED}\s+){0,6})\((?<agency>AFP|ANI|AP|CNN|DPA|dpa|EFE|IANS|Kyodo|PA|PTI|Reuters|RIA Novosti|TASS|UPI|Xinhua|Yonhap)\)(?=\s*[\p{Lu}"“])`,
  'u',
);

/**
 * Length of the dateline at a line's head, the place and agency before an article's first sentence, with its
 * dash if it has one; 0 where there is none.
 */
export function datelineEnd(line: string): number {
  const head = line.slice(0, LONGEST_DATELINE);
  if (!/[-–—•(]/u.test(head)) return 0;
  for (const pattern of [WITH_BRACKETS, WITH_AGENCY, IN_CAPITALS, WITHOUT_DASH]) {
    const match = pattern.exec(head);
    if (match && match[0].split(/\s+/u).length <= 12 && !isSpeltOut(match)) return match[0].length;
  }
  return 0;
}

/** "Associated Press (AP) Editor Ann Poe": the agency's own name before its abbreviation, and no place. */
function isSpeltOut({ groups }: RegExpExecArray): boolean {
  const { place = '', agency = '' } = groups ?? {};
  const initials = [...place.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('');
  return agency !== '' && initials.endsWith(agency.toUpperCase());
}
