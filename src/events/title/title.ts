import type { EventMention, Trigger } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isLowerCased, type Casing } from './casing.ts';
import { clauseAround } from './clause.ts';
import { withShortNames } from './short-names.ts';
import { countWords, MOST_WORDS, trimClause, type Span } from './trim.ts';
import { wordsOf } from './wording.ts';

/** A title with what speaks for it. */
interface Candidate {
  title: string;
  score: number;
}

/** What each trait of a title weighs. */
const TRAITS = { verb: 2, subject: 4, named: 2, length: 2, cased: 1, pronoun: -3 };
const FEWEST_WORDS = 4;

/**
 * The title of an event: the clause of one of its mentions, cut down to about a dozen words. A statement's is
 * led by its speaker: "Poe: the bridge would close". Made of words of that mention alone, but for repaired
 * capitals and the speaker's name. Of equally good ones, the first mention's.
 */
export function eventTitle(mentions: readonly EventMention[], casing: Casing): string {
  const candidates = mentions.map((mention) => candidateOf(mention, casing));
  const [best] = candidates.toSorted((a, b) => b.score - a.score);
  return best?.title ?? '';
}

function candidateOf(mention: EventMention, casing: Casing): Candidate {
  const tokens = clauseTokens(mention, mention.content?.trigger ?? mention.trigger);
  const lowerCased = isLowerCased(mention.sentence.tokens);
  const clause = wordsOf(tokens, lowerCased ? casing : null);
  const speaker = mention.kind === 'statement' ? mention.source?.name : undefined;
  const title = speaker ? `${shortName(speaker, mention)}: ${uncapitalise(clause, tokens, casing)}` : clause;
  return { title, score: score(mention, tokens, lowerCased) };
}

function clauseTokens(mention: EventMention, trigger: Trigger): Token[] {
  const { tokens } = mention.sentence;
  const said = saidTokens(mention, trigger);
  const index = said.findIndex(({ end }) => end > trigger.start);
  const clause = clauseAround(said, Math.max(index, 0)).tokens;
  const drop = ownTime(mention);
  const whole = trimClause(clause.length ? clause : tokens, trigger, drop);
  return countWords(whole) > MOST_WORDS
    ? trimClause(withShortNames(clause, people(mention)), trigger, drop)
    : whole;
}

/** Of indirect speech, what follows the cue: "said Friday no meeting would take place". */
function saidTokens({ sentence, trigger: cue, content }: EventMention, trigger: Trigger): readonly Token[] {
  const follows = content !== null && cue.end <= trigger.start;
  return follows ? sentence.tokens.filter(({ start }) => start >= cue.end) : sentence.tokens;
}

function people({ participants, content }: EventMention): string[] {
  return [...participants, ...(content?.participants ?? [])].map(({ name }) => name);
}

/** The event's own time stands beside its title: the title needn't say it again. */
function ownTime({ time }: EventMention): Span[] {
  return time ? [time] : [];
}

function score(mention: EventMention, tokens: readonly Token[], lowerCased: boolean): number {
  const words = countWords(tokens);
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const subject = tokens.slice(0, Math.max(verb, 0));
  const byPronoun = !subject.some(isNoun) && subject.some(({ pos }) => pos === 'PRON');
  const traits: Record<keyof typeof TRAITS, boolean> = {
    verb: verb !== -1,
    subject: subject.some(isNoun),
    named: namesSomebody(mention, tokens),
    length: words >= FEWEST_WORDS && words <= MOST_WORDS,
    cased: !lowerCased,
    pronoun: byPronoun,
  };
  const names = Object.keys(TRAITS) as (keyof typeof TRAITS)[];
  return names.reduce((sum, trait) => sum + (traits[trait] ? TRAITS[trait] : 0), 0);
}

function isNoun({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}

function namesSomebody(mention: EventMention, tokens: readonly Token[]): boolean {
  const surnames = new Set(people(mention).map((name) => name.toLowerCase().split(' ').at(-1)));
  return tokens.some(({ lower }) => surnames.has(lower));
}

/** A person's surname; of anything else the whole name. */
function shortName(name: string, { participants, source }: EventMention): string {
  const isPerson = source?.role ?? participants.some((one) => one.name === name && one.type === 'person');
  return isPerson ? (name.split(' ').at(-1) ?? name) : name;
}

/** After "Poe: ", a word that only stands first is written small. */
function uncapitalise(words: string, tokens: readonly Token[], casing: Casing): string {
  const [first] = tokens;
  if (!first || first.pos === 'PROPN' || casing.has(first.lower) || first.lower === 'i') return words;
  const [letter = ''] = words;
  return letter.toLowerCase() + words.slice(letter.length);
}
