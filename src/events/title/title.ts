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
const TRAITS = {
  verb: 2,
  subject: 4,
  named: 2,
  length: 2,
  cased: 1,
  placed: 1,
  aside: -3,
  long: -4,
  pronoun: -3,
};
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
  const speaker = mention.kind === 'statement' && !cueDecides(mention) ? mention.source?.name : undefined;
  const tokens = speaker ? saidClause(mention) : toldClause(mention);
  const lowerCased = isLowerCased(mention.sentence.tokens);
  const clause = withNamedSubject(wordsOf(tokens, lowerCased ? casing : null), tokens, mention);
  const title = speaker ? `${shortName(speaker, mention)}: ${uncapitalise(clause, tokens, casing)}` : clause;
  return { title, score: score(mention, tokens, lowerCased) };
}

/** "They met" → "Poe and Ruiz met": a title stands without the text that says who "they" are. */
function withNamedSubject(words: string, tokens: readonly Token[], mention: EventMention): string {
  const [first] = tokens;
  const names = people(mention).map((name) => name.split(' ').at(-1) ?? name);
  const isKnown =
    (/^s?he$/u.test(first?.lower ?? '') && names.length === 1) ||
    (first?.lower === 'they' && names.length === 2);
  if (!first || !isKnown || mention.kind === 'statement') return words;
  return names.join(' and ') + words.slice(first.text.length);
}

const NEGATIONS = new Set([
  'cannot',
  'never',
  'no',
  'nobody',
  'none',
  'nor',
  'not',
  'nothing',
  'without',
  'n’t',
  "n't",
]);

/**
 * Whether it is the cue that takes what is said back ("denied that …", "declined to say whether …"): without
 * it the title would claim the contrary.
 */
function cueDecides({ stance, content, sentence }: EventMention): boolean {
  if (!content || (stance !== 'denies' && stance !== 'doubts')) return false;
  const index = sentence.tokens.findIndex(({ end }) => end > content.trigger.start);
  const clause = clauseAround(sentence.tokens, Math.max(index, 0)).tokens;
  return !clause.some(({ lower }) => NEGATIONS.has(lower) || lower.endsWith('n’t') || lower.endsWith("n't"));
}

/** What a statement says: of indirect speech, what follows the cue ("said Friday no meeting would take place"). */
function saidClause(mention: EventMention): Token[] {
  const { sentence, trigger: cue, content } = mention;
  const trigger = content?.trigger ?? cue;
  const follows = content !== null && cue.end <= trigger.start;
  const said = follows ? sentence.tokens.filter(({ start }) => start >= cue.end) : sentence.tokens;
  return fitted(mention, clauseAround(said, placeOf(said, trigger)).tokens, trigger);
}

/** What is told of a trigger; of a statement, the cue together with what it leads to. */
function toldClause(mention: EventMention): Token[] {
  const { sentence, trigger, content } = mention;
  const place = placeOf(sentence.tokens, trigger);
  const until =
    content && content.trigger.start > trigger.start ? placeOf(sentence.tokens, content.trigger) : place;
  return fitted(mention, clauseAround(sentence.tokens, place, until).tokens, content?.trigger ?? trigger);
}

function placeOf(tokens: readonly Token[], trigger: Trigger): number {
  return Math.max(
    tokens.findIndex(({ end }) => end > trigger.start),
    0,
  );
}

/** Cut to a title's length; people are called by their surnames where that alone makes it short. */
function fitted(mention: EventMention, clause: readonly Token[], trigger: Trigger): Token[] {
  const drop = ownTime(mention);
  const whole = trimClause(clause.length ? clause : mention.sentence.tokens, trigger, drop);
  return countWords(whole) > MOST_WORDS
    ? trimClause(withShortNames(clause, people(mention)), trigger, drop)
    : whole;
}

function people({ participants, content }: EventMention): string[] {
  return [...participants, ...(content?.participants ?? [])]
    .filter(({ type }) => type === 'person')
    .map(({ name }) => name);
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
    placed: mention.places.some((name) => tokens.some(({ lower }) => name.toLowerCase() === lower)),
    aside: isAside(tokens, (mention.content?.trigger ?? mention.trigger).start),
    long: words > MOST_WORDS,
    pronoun: byPronoun,
  };
  const names = Object.keys(TRAITS) as (keyof typeof TRAITS)[];
  return names.reduce((sum, trait) => sum + (traits[trait] ? TRAITS[trait] : 0), 0);
}

/** Whether the event is told by the way: a noun after a preposition ("spoke during their meeting"). */
function isAside(tokens: readonly Token[], trigger: number): boolean {
  const place = tokens.findIndex(({ start }) => start === trigger);
  if (place === -1 || tokens[place]?.pos === 'VERB') return false;
  const verb = tokens.slice(0, place).findLastIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return tokens
    .slice(verb + 1, place)
    .some(({ pos }, at) => pos === 'ADP' && tokens[verb + at]?.text !== '-');
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
