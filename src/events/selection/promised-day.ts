import type { EventMention } from '../../mentions/event-mention.ts';
import { governorPlace } from './governor.ts';
import { placeOf } from '../token-place.ts';

/** Verbs that say what somebody will do, and come about by being said. Base forms, sorted. After Searle 1976, commissives. */
const PROMISES: ReadonlySet<string> = new Set(
  'agree ask decide offer pledge promise propose refuse swear threaten volunteer vow'.split(' '),
);
const BARE_DAY = /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/**
 * "Agreed to pay a fine on Wednesday", "offered to buy it Monday": a weekday by itself may as well be the day of the
 * promise, and dates no plan surely.
 */
export function mayBeDayOfPromise({ trigger, sentence: { tokens }, time }: EventMention): boolean {
  if (!BARE_DAY.test(time?.text ?? '')) return false;
  const place = placeOf(tokens, trigger);
  // "to pay | a fine"
  const to = (trigger.pos === 'noun' ? governorPlace(tokens, place) : place) - 1;
  const verb = tokens[to - 1];
  return (
    tokens[to]?.lower === 'to' &&
    verb?.pos === 'VERB' &&
    verb.lower !== verb.lemma &&
    PROMISES.has(verb.lemma)
  );
}
