import type { Token } from '../../text/analysed-text.ts';
import type { EventMention, Trigger } from '../../mentions/event-mention.ts';
import { isLowerCased, type Casing } from './casing.ts';
import { clauseAround } from './clause.ts';
import { countWords, MOST_WORDS, trimClause, type Span } from './trim.ts';
import { wordsOf } from './wording.ts';

/** A title with what speaks for it. */
interface Candidate {
  title: string;
  score: number;
}

/** What each good trait of a title weighs. */
const TRAITS = { subject: 4, length: 2, named: 1, cased: 1, verb: 2, pronoun: -3, lowerName: -1 };
const GOOD_LENGTH = { from: 4, to: MOST_WORDS };

/**
 * The title of an event: the clause of one of its mentions, cut down. A statement's is led by its speaker:
 * "Poe: the bridge would close". Made of words of that mention alone, but for repaired capitals.
 */
export function eventTitle(mentions: readonly EventMention[], casing: Casing): string {
  const candidates = mentions.map((mention) => candidateOf(mention, casing));
  const [best] = candidates.toSorted((a, b) => b.score - a.score);
  return best?.title ?? '';
}

function candidateOf(mention: EventMention, casing: Casing): Candidate {
  const { sentence, content } = mention;
  const trigger = content?.trigger ?? mention.trigger;
  const tokens = clauseTokens(mention, trigger);
  const lowerCased = isLowerCased(sentence.tokens);
  const clause = wordsOf(tokens, lowerCased ? casing : null);
  const speaker = mention.kind === 'statement' ? mention.source?.name : undefined;
  const title = speaker ? `${shortName(speaker, mention)}: ${uncapitalise(clause, tokens, casing)}` : clause;
  return { title, score: score(mention, tokens, lowerCased) };
}

function clauseTokens(mention: EventMention, trigger: Trigger): Token[] {
  const { tokens } = mention.sentence;
  const index = tokens.findIndex(({ end }) => end > trigger.start);
  const clause = clauseAround(tokens, Math.max(index, 0));
  return trimClause(clause.tokens, trigger, mention.kind === 'statement' ? [] : timeSpans(mention));
}

/** The event's own time stands beside its title: the title needn't say it again. */
function timeSpans({ time }: EventMention): Span[] {
  return time ? [time] : [];
}

function score(mention: EventMention, tokens: readonly Token[], lowerCased: boolean): number {
  const words = countWords(tokens);
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const subject = tokens.slice(0, Math.max(verb, 0));
  const has = (condition: boolean, trait: keyof typeof TRAITS) => (condition ? TRAITS[trait] : 0);
  return (
    has(verb !== -1, 'verb') +
    has(subject.some(isNoun), 'subject') +
    has(words >= GOOD_LENGTH.from && words <= GOOD_LENGTH.to, 'length') +
    has(tokens.some(({ pos }) => pos === 'PROPN') || mention.participants.length > 0, 'named') +
    has(!lowerCased, 'cased') +
    has(subject.length > 0 && !subject.some(isNoun) && subject.some(({ pos }) => pos === 'PRON'), 'pronoun')
  );
}

function isNoun({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}

/** A person's surname; of anything else the whole name. */
function shortName(name: string, { participants, source }: EventMention): string {
  const isPerson = source?.role || participants.some((one) => one.name === name && one.type === 'person');
  return isPerson ? (name.split(' ').at(-1) ?? name) : name;
}

/** After "Poe: ", a word that only stands first is written small. */
function uncapitalise(words: string, tokens: readonly Token[], casing: Casing): string {
  const [first] = tokens;
  if (!first || first.pos === 'PROPN' || casing.has(first.lower) || first.lower === 'i') return words;
  const [letter = ''] = words;
  return letter.toLowerCase() + words.slice(letter.length);
}
