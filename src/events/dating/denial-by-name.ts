import type { EventMention } from '../../mentions/event-mention.ts';

/** How surely it has to tell it. */
const LEAST_STAND = 0.7;
const SAYS = /^(?:say|tell)$/u;
const CALLS_UNTRUE = /^(?:call|dismiss|dispute|reject)$/u;
const NEGATION = /^(?:never|no|not|n['’]t)$/u;
/** "Had [never once] paid". */
const NEAR = 3;

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

function deniesOfPast({ trigger, content, sentence: { tokens } }: EventMention): boolean {
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
  const at = tokens.findIndex(({ start }) => start === content.trigger.start);
  return tokens.slice(Math.max(0, at - NEAR), Math.max(0, at)).some(({ lower }) => NEGATION.test(lower));
}
