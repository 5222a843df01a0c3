import type { EventMention } from '../../mentions/event-mention.ts';
import { deniesNoEvent, isNegatedNear } from '../comparison/empty-denial.ts';
import { isSaidNotToBe } from '../comparison/said-not-to-be.ts';
import { placeOf } from '../token-place.ts';

/** How surely it has to tell it. */
const LEAST_STAND = 0.7;
const SAYS = /^(?:say|tell)$/u;
const CALLS_UNTRUE = /^(?:call|dismiss|dispute|reject)$/u;
/** "Had [never once] paid". */
const NEAR = 3;
/** "Was not surprised", "was not opposed": how somebody feels about it, and no event. After Levin (1993), §31.1. */
const FEELS =
  /^(?:amaze|anger|annoy|bother|concern|convince|disappoint|frighten|impress|interest|oppose|please|prepare|satisfy|scare|shock|surprise|upset|worry)$/u;
/** "Had not found the gun": what may still come about, and nobody claims. */
const SEEKS = /^(?:decide|determine|find|identify|locate)$/u;

/**
 * "Northreach denied that it had known", "said it had never known", "called reports of its sale fiction": once, and not
 * "has long denied", nor "if Northreach denied", and by somebody named, or "Poe's lawyer".
 */
export function isDenialByName(mention: EventMention): boolean {
  const { isPlain, source, weight, trigger, sentence } = mention;
  const before = sentence.tokens.findLast(({ pos, end }) => end <= trigger.start && pos !== 'ADV');
  const isNamed = /\p{Lu}/u.test(source?.name ?? '');
  return isPlain && isNamed && weight >= LEAST_STAND && before?.pos !== 'AUX' && deniesOfPast(mention);
}

function deniesOfPast(mention: EventMention): boolean {
  const { trigger, content, sentence } = mention;
  const { tokens } = sentence;
  const { lemma } = trigger;
  if (lemma === 'deny') return true;
  if (content?.kind !== 'happening') return false;
  if (!SAYS.test(lemma)) return CALLS_UNTRUE.test(lemma);
  // "“It's a lie,” she said of the talks", where "is not the place you meant" denies nothing that happened.
  if (
    content.sentence === null &&
    content.trigger.start > trigger.end &&
    /^["“]$/u.test(tokens[0]?.text ?? '')
  )
    return true;
  if (deniesNoEvent(mention) || FEELS.test(content.trigger.lemma) || SEEKS.test(content.trigger.lemma))
    return false;
  if (content.trigger.pos === 'noun') return isSaidNotToBe(mention, content.trigger);
  return isNegatedNear(tokens, placeOf(tokens, content.trigger), NEAR);
}
