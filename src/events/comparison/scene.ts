import { eventShare } from '../../text/wordnet/lexicon.ts';
import { areApart, isRegionName, regionsOf } from '../../text/wordnet/regions.ts';
import type { Token } from '../../text/analysed-text.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { placeOf } from '../token-place.ts';

/** A place of the world in which an event is said to happen. */
export interface Scene {
  /** `Oslo` */
  name: string;
  /** The numbers of the regions it may be or lie in, at least one: `regionsOf`. */
  regions: readonly number[];
  /** Whether it is a region or a country's capital; a town may have namesakes. */
  isRegion: boolean;
}

const NO_SCENES: readonly Scene[] = [];
/** What stands before the place where something happens; not before one that somebody comes from or goes to. */
const WITHIN: ReadonlySet<string> = new Set(['at', 'in', 'inside', 'throughout']);
/** What may stand between it and the name: "in the northern United States", "in Oslo and Rome", "in Port Ellis, Norway". */
const IN_NAME: ReadonlySet<string> = new Set(['ADJ', 'CCONJ', 'DET', 'NUM', 'PROPN']);
/** Between the event and that: its object and its time, and no other event, purpose or person that the place may be of. */
const BESIDE: ReadonlySet<string> = new Set([...IN_NAME, 'ADV', 'NOUN', 'PART', 'PRON']);
const OF_TIME = /^(?:\d|(?:[A-Z][a-z]+))/u;
/** A noun that names events so often takes the place for its own: "condemned the attack in Rome". */
const LEAST_SHARE = 0.5;

/** Where in the world a mention says that its event happens: "in Oslo", "in Port Ellis, Norway". */
export function scenesOf({ places, sentence, trigger }: EventMention): readonly Scene[] {
  const known = places.filter((name) => regionsOf(name).length > 0);
  if (known.length === 0) return NO_SCENES;
  const { tokens } = sentence;
  const at = placeOf(tokens, trigger);
  return known
    .filter((name) => isWithin(tokens, at, name))
    .map((name) => ({ name, regions: regionsOf(name), isRegion: isRegionName(name) }));
}

/** Whether a sentence has the name as that of where the event at a place happens. */
function isWithin(tokens: readonly Token[], at: number, name: string): boolean {
  const [first = ''] = name.toLowerCase().split(' ');
  const named = tokens.findIndex(({ lower }, place) => place > 0 && lower === first);
  if (isOneOfSeveral(tokens, named + name.split(' ').length)) return false;
  let before = named - 1;
  while (isPartOf(tokens[before], IN_NAME)) before--;
  if (!WITHIN.has(tokens[before]?.lower ?? '')) return false;
  if (before === 0) return true;
  if (before < at) return false;
  return tokens.slice(at + 1, before).every((token, place) => {
    if (token.pos === 'NOUN' && eventShare(token.lemma) >= LEAST_SHARE) return false;
    const next = tokens[at + place + 2];
    return isPartOf(token, BESIDE) || (token.pos === 'ADP' && isOfTime(token, next));
  });
}

/** "in Oslo and Rome", "in Oslo, Rome and …": the others may not be known, and of "in Oslo, Norway" the last will do. */
const isOneOfSeveral = (tokens: readonly Token[], after: number): boolean =>
  tokens[after]?.pos === 'CCONJ' || (tokens[after]?.text === ',' && tokens[after + 1]?.pos === 'PROPN');

const isPartOf = (token: Token | undefined, kinds: ReadonlySet<string>): boolean =>
  token !== undefined && (kinds.has(token.pos) || token.text === ',');

/** "on Tuesday", "in July", "of France" */
const isOfTime = ({ lower }: Token, next: Token | undefined): boolean =>
  lower === 'of' || (/^(?:at|in|on)$/u.test(lower) && OF_TIME.test(next?.text ?? ''));

/** Whether scenes are known on both sides, and all of the one apart from all of the other: "in Oslo", "in Rome". */
export function areElsewhere(here: readonly Scene[], there: readonly Scene[]): boolean {
  if (here.length === 0 || there.length === 0) return false;
  return here.every((one) => there.every((other) => areApart(one.regions, other.regions)));
}

/** A place of either side of which the one is or holds the other: "in Oslo", "in Norway"; null: none. */
export function sharedScene(here: readonly Scene[], there: readonly Scene[]): [Scene, Scene] | null {
  for (const one of here) {
    const other = there.find(({ regions }) => !areApart(one.regions, regions));
    if (other) return [one, other];
  }
  return null;
}
