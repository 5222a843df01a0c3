import type { EventMention, Trigger } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { answerTitle } from './answer.ts';
import { isLowerCased, type Casing } from './casing.ts';
import { clauseAround } from './clause.ts';
import { VERBAL } from './clause-edges.ts';
import { NEGATIONS } from './data/negations.ts';
import { peopleIn, surname, withNamedSpeaker, withNamedSubject } from './named-subject.ts';
import { withReferent } from './referent.ts';
import { scoreTitle } from './score.ts';
import { withShortNames } from './short-names.ts';
import { countWords, MOST_WORDS, trimClause } from './trim.ts';
import { wordsOf } from './wording.ts';

type Span = Pick<Trigger, 'start' | 'end'>;

const QUOTE_MARK = /^["“]$|^`/u;

/** A title with what speaks for it. */
interface Candidate {
  title: string;
  score: number;
}

/**
 * The title of an event: the clause of one of its mentions, cut down to about a dozen words. A statement's is
 * led by its speaker: "Poe: the bridge would close". Made of words of that mention alone, but for repaired
 * capitals and the names of its people. Of equally good ones, the first mention's.
 */
export function eventTitle(mentions: readonly EventMention[], casing: Casing): string {
  const candidates = mentions.map((mention) => candidateOf(mention, casing));
  const [best] = candidates.toSorted((a, b) => b.score - a.score);
  return best?.title ?? '';
}

function candidateOf(mention: EventMention, casing: Casing): Candidate {
  const lowerCased = isLowerCased(mention.sentence.tokens);
  const repair = lowerCased ? casing : null;
  const answer = answerTitle(mention, casing);
  if (answer !== null) {
    const score = scoreTitle(mention, toldClause(mention), { isCased: !lowerCased, isResolved: true });
    return { title: answer, score };
  }
  const said = mention.kind === 'statement' && !cueDecides(mention) ? saidClause(mention) : null;
  if (said?.some(({ pos }) => VERBAL.has(pos)) && mention.source) {
    const words = uncapitalise(wordsOf(said, repair), said, casing);
    const title = `${shortName(mention.source.name, mention)}: ${words}`;
    return { title, score: scoreTitle(mention, said, { isCased: !lowerCased, isResolved: false }) };
  }
  const told = toldClause(mention);
  const words = wordsOf(told, repair);
  const title =
    mention.kind === 'statement'
      ? withNamedSpeaker(words, told, mention)
      : withNamedSubject(words, told, mention);
  return { title, score: scoreTitle(mention, told, { isCased: !lowerCased, isResolved: title !== words }) };
}

/**
 * Whether it is the cue that takes what is said back ("denied that …", "declined to say whether …"): without
 * it the title would claim the contrary.
 */
function cueDecides({ stance, content, sentence }: EventMention): boolean {
  if (stance !== 'denies' && stance !== 'doubts') return false;
  if (!content) return true;
  const index = sentence.tokens.findIndex(({ end }) => end > content.trigger.start);
  const clause = clauseAround(sentence.tokens, Math.max(index, 0)).tokens;
  return !clause.some(({ lower }) => NEGATIONS.has(lower) || lower.endsWith('n’t') || lower.endsWith("n't"));
}

/**
 * What a statement says: of indirect speech, what follows the cue ("said Friday no meeting would take place"); a
 * pronoun that means the speaker is left to the name before the colon.
 */
function saidClause(mention: EventMention): Token[] {
  const { sentence, trigger: cue, content } = mention;
  const trigger = content?.trigger ?? verbSaid(sentence.tokens, cue) ?? cue;
  const follows = cue.end <= trigger.start;
  const said = follows ? sentence.tokens.filter(({ start }) => start >= cue.end) : sentence.tokens;
  const clause = fitted(mention, clauseAround(said, placeOf(said, trigger)).tokens, trigger);
  return follows && /^s?he$/u.test(clause[0]?.lower ?? '') ? clause.slice(1) : clause;
}

/** What is told of a trigger; of a statement, the cue together with what it leads to or points back at. */
function toldClause(mention: EventMention): Token[] {
  const { sentence, trigger, content } = mention;
  const place = placeOf(sentence.tokens, trigger);
  const until =
    content && content.trigger.start > trigger.start ? placeOf(sentence.tokens, content.trigger) : place;
  const clause = withReferent(clauseAround(sentence.tokens, place, until).tokens, mention);
  return fitted(mention, clause, content?.trigger ?? trigger);
}

/** Of what is said and names no event, the first verb: before the cue where the sentence opens with a quotation. */
function verbSaid(tokens: readonly Token[], cue: Trigger): Span | null {
  const opensQuoted = QUOTE_MARK.test(tokens[0]?.text ?? '');
  const [before, after] = [(at: Span) => at.end <= cue.start, (at: Span) => at.start >= cue.end].map(
    (isThere) => tokens.find((token) => VERBAL.has(token.pos) && isThere(token)),
  );
  return (opensQuoted ? before : after) ?? after ?? before ?? null;
}

function placeOf(tokens: readonly Token[], trigger: Span): number {
  return Math.max(
    tokens.findIndex(({ end }) => end > trigger.start),
    0,
  );
}

/** Cut to a title's length; people are called by their surnames where that alone makes it short. */
function fitted(mention: EventMention, clause: readonly Token[], trigger: Span): Token[] {
  // The event's own time stands beside its title: the title needn't say it again.
  const drop = mention.time ? [mention.time] : [];
  const whole = trimClause(clause.length ? clause : mention.sentence.tokens, trigger, drop);
  return countWords(whole) > MOST_WORDS
    ? trimClause(withShortNames(clause, peopleIn(mention)), trigger, drop)
    : whole;
}

/** A person's surname, also of "Ann Poe’s office"; of anything else the whole name. */
function shortName(name: string, mention: EventMention): string {
  const { participants, source } = mention;
  const isPerson = source?.role ?? participants.some((one) => one.name === name && one.type === 'person');
  const owner = peopleIn(mention).find((person) => name.startsWith(`${person}’s `));
  if (owner) return surname(owner) + name.slice(owner.length);
  return isPerson ? surname(name) : name;
}

/** After "Poe: ", a word that only stands first is written small. */
function uncapitalise(words: string, tokens: readonly Token[], casing: Casing): string {
  const [first] = tokens;
  if (!first || first.pos === 'PROPN' || casing.has(first.lower) || first.lower === 'i') return words;
  const [letter = ''] = words;
  return letter.toLowerCase() + words.slice(letter.length);
}
