import { CLAIM_NOUNS } from '../../mentions/data/claim-nouns.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { capitalise, isLowerCased, type Casing } from './casing.ts';
import { clauseAround } from './clause.ts';
import { peopleIn } from './named-subject.ts';
import { withShortNames } from './short-names.ts';
import { trimClause } from './trim.ts';
import { wordsOf } from './wording.ts';

/** Verbs that take what is answered by themselves: "denied that", not "rejected that". */
const TAKES_THAT: ReadonlySet<string> = new Set(['acknowledge', 'affirm', 'confirm', 'deny', 'doubt']);

/**
 * The title of an answer to what stands in another sentence: "The charge was denied by the port" → "The port denied
 * that Poe sold the pier", "Ruiz rejected the claim that Poe sold the pier". Null: it answers nothing elsewhere.
 */
export function answerTitle(mention: EventMention, casing: Casing): string | null {
  const { source, trigger, sentence, content } = mention;
  const answered = content?.sentence;
  if (!source || !content || !answered) return null;
  const place = answered.tokens.findIndex(({ end }) => end > content.trigger.start);
  const { tokens } = clauseAround(answered.tokens, Math.max(place, 0));
  const clause = trimClause(withShortNames(tokens, peopleIn(mention)), content.trigger, []);
  const claim = wordsOf(clause, isLowerCased(answered.tokens) ? casing : null);
  const [first] = clause;
  const isName = first?.pos === 'PROPN' || casing.has(first?.lower ?? '');
  const said = isName ? claim : claim.slice(0, 1).toLowerCase() + claim.slice(1);
  const noun = sentence.tokens.find(({ lemma, pos }) => pos === 'NOUN' && CLAIM_NOUNS.has(lemma));
  const what = TAKES_THAT.has(trigger.lemma) || !noun ? '' : `the ${noun.lower} `;
  return `${capitalise(source.name)} ${trigger.text.toLowerCase()} ${what}that ${said}`;
}
