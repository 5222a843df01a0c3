import { candidateOf } from './candidate.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { isSummingUp } from '../comparison/summing-up.ts';
import { isMatter } from '../selection/matter.ts';
import { agreementIn } from './agreement.ts';
import { type Casing } from './casing.ts';
import type { Candidate } from './distinct-titles.ts';
import { withFullNames } from './full-names.ts';
import type { Namesakes } from './namesakes.ts';
import { scoreTitle } from './score.ts';
import { isElsewhere } from './title-clause.ts';
import { typeset } from './typeset.ts';

const NOBODY: Namesakes = new Map();

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
  namesakes: Namesakes = NOBODY,
): Candidate[] {
  const hasHappened = mentions.filter(tellsOfIt).length * 2 >= mentions.length;
  const saysWhat = mentions.some(({ content }) => content !== null);
  const isStatedOutright = mentions.some((mention) => tellsOfIt(mention) && mention.source === null);
  const isToldOutright = !mentions.every(isSummingUp);
  const agreement = agreementIn(mentions);
  const candidates = mentions.map((mention) => {
    const told = inOwnWords(mention);
    const { title, words, traits, isLed } = candidateOf(told, casing, namesakes);
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
      score: scoreTitle(told, words, traits) + agreement(mention, words) - (isBeside ? BESIDE : 0),
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
