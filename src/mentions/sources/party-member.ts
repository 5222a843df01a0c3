import type { Discourse } from '../coreference/coreference.ts';
import { PARTISANS } from '../data/partisans.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { Token } from '../../text/analysed-text.ts';
import type { Entity } from '../names/entities.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** Words for members that stand by themselves; "the Liberal" rather is a party, or part of its name. */
const STANDS_ALONE = /^(?:democrat|republican)$/u;

/**
 * Whom "the Idaho Republican" means: whoever was spoken of last, and nobody else beside them; null: not known. Not "the top
 * Republican in the House", who may be anybody, nor who is of another party.
 */
export function partyMember(
  { tokens }: SentenceFrame,
  { from, to }: NounPhrase,
  discourse: Discourse,
): Entity | null {
  const party = tokens[to - 1]?.lower ?? '';
  if (!PARTISANS.has(party) || tokens[from]?.lower !== 'the') return null;
  const between = tokens.slice(from + 1, to - 1);
  if (between.length === 0 && !STANDS_ALONE.test(party)) return null;
  if (!between.every(tellsNoRank) || tokens[to]?.pos === 'ADP') return null;
  const person = discourse.onlyPerson;
  return person && isOfOther(party, person, discourse) ? null : person;
}

/** A place or a bent: "Idaho", "moderate"; not "top", "lone", "new". */
const tellsNoRank = ({ pos, lower, text }: Token): boolean =>
  (pos === 'PROPN' && text !== lower) ||
  lower === 'moderate' ||
  lower === 'conservative' ||
  lower === 'liberal';

/** "Poe, a Democrat, voted no. The Idaho Republican …", "Democratic Senator Ann Poe": whose party is told. */
function isOfOther(party: string, person: Entity, discourse: Discourse): boolean {
  const before = discourse.sentenceBefore?.tokens ?? [];
  const role = discourse.roleOf(person)?.toLowerCase().replaceAll('democratic', 'democrat').split(' ') ?? [];
  return [...role, ...before.map(({ lower }) => lower)].some((word) => word !== party && isParty(word));
}

/** "liberal" may be anybody's bent. */
const isParty = (word: string): boolean =>
  PARTISANS.has(word) && !/^(?:conservative|independent|liberal)$/u.test(word);
