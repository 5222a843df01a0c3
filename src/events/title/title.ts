import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import { NAMING_VERBS } from '../../mentions/data/naming-verbs.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isSummingUp } from '../comparison/summing-up.ts';
import { isMatter } from '../selection/matter.ts';
import { agreementIn } from './agreement.ts';
import { answerTitle } from './answer.ts';
import { partsAroundCue } from './behind-cue.ts';
import { isLowerCased, type Casing } from './casing.ts';
import { NOUN_PHRASE, VERBAL } from './clause-edges.ts';
import type { Candidate } from './distinct-titles.ts';
import { isFirstPerson } from './first-person.ts';
import { withFullNames } from './full-names.ts';
import { leadOf, saidBy, type Wording } from './led.ts';
import { lastName, withNamedActor, withNamedSpeaker, withNamedSubject } from './named-subject.ts';
import { hasFiniteVerb } from './said-clause.ts';
import { withNamedPronouns } from './named-pronouns.ts';
import { scoreTitle } from './score.ts';
import { isElsewhere, toldClause, wordsSaid } from './title-clause.ts';
import { typeset } from './typeset.ts';
import { wordsOf } from './wording.ts';

const NOBODY: ReadonlySet<string> = new Set();

const LED = { isResolved: false, isLed: true, isFragment: false };

/** What has happened is called by that, not by what was to come, nor by what else was done about it. */
const BESIDE = 5;

/**
 * All titles that an event's mentions give, the best first: of each mention the clause, cut down to about a dozen words.
 * A statement's is led by its speaker: "Poe: the bridge would close". Made of words of that mention alone, but for
 * repaired capitals and marks and the names of its people. Of equally good ones, the first mention's is before.
 *
 * @param namesakes who is to be called by their full name
 */
export function titleCandidates(
  mentions: readonly EventMention[],
  casing: Casing,
  namesakes: ReadonlySet<string> = NOBODY,
): Candidate[] {
  const hasHappened = mentions.filter(tellsOfIt).length * 2 >= mentions.length;
  const saysWhat = mentions.some(({ content }) => content !== null);
  const isStatedOutright = mentions.some((mention) => tellsOfIt(mention) && mention.source === null);
  const isToldOutright = !mentions.every(isSummingUp);
  const agreement = agreementIn(mentions);
  const candidates = mentions.map((mention) => {
    const { title, score, isLed } = candidateOf(inOwnWords(mention), casing, namesakes);
    // "Poe stressed the value of talks" beside "Poe: she might meet Ruiz"
    const isMute = saysWhat && mention.kind === 'statement' && mention.content === null;
    // "A person familiar with the club: it has fired Poe" beside "The club has fired Poe"
    const isHearsay = isLed && isStatedOutright;
    // "The accident happened in heavy rain" beside "A ferry sank"
    const isSum = isToldOutright && isSummingUp(mention);
    const isBeside =
      (hasHappened && mention.kind === 'plan') || isMatter(mention) || isMute || isHearsay || isSum;
    return {
      title: withFullNames(title, mention, namesakes),
      score: score + agreement(mention) - (isBeside ? BESIDE : 0),
    };
  });
  return candidates
    .toSorted((a, b) => b.score - a.score)
    .map(({ title, score }) => ({ title: typeset(title), score }));
}

const tellsOfIt = ({ kind, stance }: EventMention): boolean => kind === 'happening' && stance === 'asserts';

/** “That is a lie,” Poe said: what it denies stands elsewhere. "Called it a lie" is told with its cue. */
const inOwnWords = (mention: EventMention): EventMention =>
  isElsewhere(mention) && /^(?:add|insist|say|tell)$/u.test(mention.trigger.lemma)
    ? { ...mention, content: null }
    : mention;

function candidateOf(
  mention: EventMention,
  casing: Casing,
  namesakes: ReadonlySet<string>,
): Candidate & { isLed?: boolean } {
  const { lemma } = mention.trigger;
  const lowerCased = isLowerCased(mention.sentence.tokens);
  const repair = lowerCased ? casing : null;
  const answer = answerTitle(mention, casing);
  if (answer !== null) {
    const traits = { isCased: !lowerCased, isResolved: true, isLed: false, isFragment: false };
    return { title: answer, score: scoreTitle(mention, toldClause(mention).told, traits) };
  }
  const said =
    mention.kind === 'statement' && !isElsewhere(mention) && !cueDecides(mention) && !NAMING_VERBS.has(lemma)
      ? wordsSaid(mention)
      : null;
  if (said && mention.source && hasFiniteVerb(said)) {
    const traits = { ...LED, isCased: !lowerCased };
    if (isOfSpeaker(said, mention))
      return { title: wordsOf(said, repair), score: scoreTitle(mention, said, traits) };
    const words = saidBy(mention.source.name, said, mention, { casing, repair });
    const title = `${leadOf(mention, repair, namesakes)}: ${words}`;
    return { title, score: scoreTitle(mention, said, traits) };
  }
  const { told, isFragment } = toldClause(mention);
  const parts = mention.kind === 'statement' ? null : partsAroundCue(told, mention);
  if (parts)
    return { ...ledBySpeaker(mention, parts, { casing, repair, namesakes }), isLed: mention.source !== null };
  if (isFirstPerson(told) && mention.source && mention.kind !== 'statement')
    return {
      ...ledBySpeaker(mention, { speaker: [], said: told }, { casing, repair, namesakes }),
      isLed: true,
    };
  const words = wordsOf(told, repair);
  const named = withNamedPronouns(told, mention, null);
  const plain = wordsOf(named, repair);
  const title =
    mention.kind === 'statement'
      ? withNamedActor(withNamedSpeaker(plain, named, mention), 'cue', mention)
      : withNamedSubject(plain, named, mention);
  const isResolved = firstWord(title) !== firstWord(words);
  const traits = { isCased: !lowerCased, isResolved, isLed: false, isFragment };
  return { title, score: scoreTitle(mention, told, traits) };
}

/** "President Ann Poe praised the deal, saying …": what a speaker did beside what they said. */
function isOfSpeaker(said: readonly Token[], { source, trigger }: EventMention): boolean {
  const subject = said.slice(
    0,
    said.findIndex(({ pos }) => VERBAL.has(pos)),
  );
  const isName = subject.at(-1)?.pos === 'PROPN' && subject.at(-1)?.lower === lastName(source?.name ?? '');
  return (
    isName && (subject[0]?.start ?? 0) < trigger.start && subject.every(({ pos }) => NOUN_PHRASE.has(pos))
  );
}

/** "Poe said the mayor resigned" → "Poe: the mayor resigned": what came about, as far as somebody says so. */
function ledBySpeaker(
  mention: EventMention,
  { speaker, said }: { speaker: readonly Token[]; said: readonly Token[] },
  { casing, repair, namesakes }: Wording & { namesakes: ReadonlySet<string> },
): Candidate {
  const isNobody = !mention.source && speaker.every(({ pos }) => pos === 'PRON');
  const traits = { ...LED, isLed: !isNobody, isCased: repair === null };
  const score = scoreTitle(mention, said, traits);
  // "They said the pier sank", of nobody knows whom
  if (isNobody) return { title: wordsOf(said, repair), score };
  const lead = mention.source ? leadOf(mention, repair, namesakes) : wordsOf(speaker, repair);
  const words = saidBy(mention.source?.name ?? lead, said, mention, { casing, repair });
  return { title: `${lead}: ${words}`, score };
}

const firstWord = (words: string): string => words.slice(0, Math.max(0, words.indexOf(' ')));

/**
 * Whether it is the cue that takes what is said back ("denied that …", "declined to say whether …"): without
 * it the title would claim the contrary.
 */
function cueDecides({ stance, trigger, content }: EventMention): boolean {
  const hasCue = content?.trigger.start !== trigger.start;
  if (!hasCue || (stance !== 'denies' && stance !== 'doubts')) return false;
  const cueClass = CUE_VERBS.get(trigger.lemma);
  return cueClass === undefined || cueClass === 'denies' || cueClass === 'doubts';
}
