import { CLAIM_NOUNS } from '../../mentions/data/claim-nouns.ts';
import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import { NAMING_VERBS } from '../../mentions/data/naming-verbs.ts';
import type { EventMention, StatementContent } from '../../mentions/event-mention.ts';
import { findVerbGroups, isFiniteGroup } from '../../mentions/grammar/verb-groups.ts';
import type { Token } from '../../text/analysed-text.ts';
import { placeOf } from '../token-place.ts';
import { capitalise, isLowerCased, withSmallStart, type Casing } from './casing.ts';
import { clauseAround } from './clause.ts';
import { opensVerb } from './clause-edges.ts';
import { subjectOf } from './clause-subject.ts';
import { countWords } from './count-words.ts';
import { MOST_WHOLE } from './cut-long.ts';
import { NEGATIONS } from './data/negations.ts';
import { TAKES_THAT } from './data/verb-frames.ts';
import { isFirstPerson } from './first-person.ts';
import { lastName, peopleIn } from './named-subject.ts';
import { withShortNames } from './short-names.ts';
import { trimClause } from './trim.ts';
import { wordsOf } from './wording.ts';

/** Verbs whose clause is the claim that others answer. */
const CLAUSE_CUES: ReadonlySet<string> = new Set(['allege', 'assert', 'claim', 'contend', 'insist', 'say']);

/**
 * The title of an answer to what stands in another sentence: "The charge was denied by the port" → "The port denied
 * that Poe sold the pier", "Ruiz rejected the claim that Poe sold the pier". Null: it answers nothing elsewhere, its
 * verb can't be told of by itself ("did not deny"), it is in the first person, or too long for a title.
 */
export function answerTitle(mention: EventMention, casing: Casing): string | null {
  const { source, trigger, content } = mention;
  const answered = content?.sentence;
  if (!source || !content || !answered) return null;
  const verdict = CUE_VERBS.get(trigger.lemma) === 'says' ? verdictOf(mention) : [];
  if (!verdict || !isAffirmed(mention)) return null;
  const lead = `${capitalise(source.name)} ${trigger.text.toLowerCase()} ${nounAnswered(mention)}that`;
  const room = MOST_WHOLE - lead.split(' ').length - countWords(verdict);
  const tokens = claimed(
    clauseAround(answered.tokens, placeOf(answered.tokens, content.trigger)).tokens,
    content,
  );
  // "They told me": whose words they are would change with who is said to deny them.
  if (isFirstPerson(tokens)) return null;
  // "Lind called the accusation that Lind had lied nonsense"
  const noun = claimNoun(mention);
  if (noun && subjectOf(tokens).some(({ lower }) => lower === lastName(source.name))) return null;
  const clause = trimClause(withShortNames(tokens, peopleIn(mention)), content.trigger, [], room);
  const claim = wordsOf(clause, isLowerCased(answered.tokens) ? casing : null);
  if (claim.split(' ').length > room) return null;
  const end = verdict.length > 0 ? ` ${withSmallStart(wordsOf(verdict, null), verdict, casing)}` : '';
  return `${lead} ${withSmallStart(claim, clause, casing)}${end}`;
}

/** "called it | a lie": what a verb that names calls the claim; null: it is no such verb, or says more than that. */
function verdictOf({ sentence: { tokens }, trigger }: EventMention): readonly Token[] | null {
  if (!NAMING_VERBS.has(trigger.lemma)) return null;
  const object = tokens.findIndex(
    ({ start, pos, lower, lemma }) =>
      start > trigger.end &&
      (/^(?:it|this|that)$/u.test(lower) || (pos === 'NOUN' && CLAIM_NOUNS.has(lemma))),
  );
  const behind = tokens.slice(object + 1);
  const end = behind.findIndex(({ pos, text }) => pos === 'CCONJ' || /^[,.;]$/u.test(text));
  const words = end < 0 ? behind : behind.slice(0, end);
  const isVerdict = object > 0 && words.length > 0 && words.length <= MOST_IN_VERDICT;
  return isVerdict && words.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX') ? words : null;
}

/** How many words and marks: "“the height of fakery”". */
const MOST_IN_VERDICT = 6;

/** "Ruiz claimed | the pier was sold": what was claimed, without the claim. */
function claimed(tokens: readonly Token[], { trigger }: StatementContent): readonly Token[] {
  const cue = tokens.findLastIndex(
    ({ pos, lemma, end }) => pos === 'VERB' && CLAUSE_CUES.has(lemma) && end <= trigger.start,
  );
  const said = tokens.slice(cue + 1);
  const isClause =
    cue !== -1 && said.findIndex(({ start }) => start === trigger.start) > 0 && opensVerb(said, 0);
  return isClause ? said : tokens;
}

/** "the claim ", where the verb wants a noun before what is answered; else nothing. */
const nounAnswered = (mention: EventMention): string =>
  TAKES_THAT.has(mention.trigger.lemma) ? '' : `the ${claimNoun(mention)?.lower ?? 'claim'} `;

const claimNoun = ({ sentence }: EventMention): Token | undefined =>
  sentence.tokens.find(({ lemma, pos }) => pos === 'NOUN' && CLAIM_NOUNS.has(lemma));

/** Whether the verb alone says what was answered: "denied", "was denied"; not "didn't deny", "may deny", "denying". */
function isAffirmed({ sentence: { tokens }, trigger }: EventMention): boolean {
  const place = placeOf(tokens, trigger);
  const group = findVerbGroups(tokens).find(({ head }) => head === place);
  if (
    !group ||
    !isFiniteGroup(group) ||
    group.isNegated ||
    group.modal !== null ||
    trigger.text.endsWith('ing')
  )
    return false;
  // "did confirm": the word itself isn't finite.
  if (group.to - group.from > 1 && !group.isPassive && !group.isPerfect) return false;
  const clause = clauseAround(tokens, place).tokens;
  return !clause.some(({ lower, start }) => start < trigger.start && NEGATIONS.has(lower));
}
