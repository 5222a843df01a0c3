import { OUTLET_KINDS, OUTLET_KINDS_IN_NEWS } from '../data/outlet-kinds.ts';
import { textOf, type NounPhrase } from '../grammar/noun-phrase.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/**
 * What an outlet is credited as: by its name, also in "Tuesday's Daily Quay report"; "state television" has none, and is
 * credited all the same.
 */
export function nameOfOutlet(frame: SentenceFrame, { entity, from, to }: NounPhrase): string {
  if (entity?.isOutlet) return entity.name;
  const named = frame.nameOf.slice(from, to).find((span) => span?.entity.isOutlet);
  if (named) return named.entity.name;
  // "member station WBUR", but "state television"
  const name = frame.tokens.findIndex(
    ({ pos }, place) =>
      place > from && place < to && pos === 'PROPN' && isKind(frame.tokens[place - 1]?.lower ?? ''),
  );
  return textOf(frame, name < 0 ? from : name, to).replace(/^the /iu, '');
}

const isKind = (lower: string): boolean => OUTLET_KINDS.has(lower) || OUTLET_KINDS_IN_NEWS.has(lower);

/** "tell CNN" in an article of CNN's credits nobody else. */
export function isOwnOutlet(frame: SentenceFrame, name: string): boolean {
  const own = frame.article.article.outlet.toLowerCase();
  const other = name.toLowerCase();
  // "the Herald" in the Harbour Herald, "WVLL" on WVLL-TV
  const isShort = own.startsWith(`${other} `) || own.endsWith(` ${other}`) || own === `${other}-tv`;
  return own === other || isShort || other.startsWith(`${own} `);
}
