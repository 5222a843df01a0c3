import type { EventMention } from '../../mentions/event-mention.ts';
import { FIRM_ROLES } from '../../mentions/data/firm-roles.ts';
import { GIVEN_NAMES } from '../../mentions/data/given-names.ts';
import { UNISEX_NAMES } from '../../mentions/data/unisex-names.ts';
import { ROLE_NOUNS } from '../../mentions/data/role-nouns.ts';
import { isPairWord } from '../../mentions/coreference/pairs-spoken-of.ts';
import type { Token } from '../../text/analysed-text.ts';
import { capitalise } from './casing.ts';
import { calledName } from './called-name.ts';
import { VERBAL } from './clause-edges.ts';
import { surname } from './surname.ts';

/** Words after "the two" that only say of what kind the two are. */
const PAIR_NOUN = /^(?:NOUN|ADJ)$/u;

/** The people of an event by their full names, those who act first. */
export function peopleIn({ participants, content }: EventMention): string[] {
  const all = [...participants, ...(content?.participants ?? [])].filter(({ type }) => type === 'person');
  const agents = all.filter(({ role }) => role === 'agent');
  return [...new Set([...agents, ...all].map(({ name }) => name))];
}

/** Who acts, where nobody acts but people: a pronoun that is the subject means them. */
function agentsIn({ participants }: EventMention): string[] {
  const people = participants.filter(({ type }) => type === 'person');
  const agents = people.filter(({ role }) => role === 'agent');
  return (agents.length ? agents : people).map(({ name }) => name);
}

/**
 * "They met", "The two leaders met" → "Poe and Ruiz met": a title stands without the text that says who they are.
 *
 * @param words the title's words
 * @param tokens the tokens they were made of
 */
export function withNamedSubject(words: string, tokens: readonly Token[], mention: EventMention): string {
  const names = agentsIn(mention).map((name) => calledName(name, mention));
  const [first] = tokens;
  if (!first) return words;
  const length = /^s?he$/u.test(first.lower) && names.length === 1 ? 1 : pairLength(tokens, names);
  const rest = length === 0 ? undefined : tokens[length];
  if (!rest) return words;
  const at = words.toLowerCase().indexOf(rest.lower, Math.max(0, first.text.length));
  // "He accused Poe": who is named in it isn't he.
  if (length === 1 && hasWord(words.slice(Math.max(0, at)), lastName(names[0] ?? ''))) return words;
  return at < 0 ? words : capitalise(`${names.join(' and ')} ${words.slice(at)}`);
}

/** "He" as the subject of what is said, where only that stands in the title, and behind the cue that leads to it. */
const SUBJECT = { said: /^s?he\b/iu, cue: /(?<=\b(?:that|whether|if|how|why|where) )s?he\b/iu };

/**
 * "Police: he came back" → "Police: Brooks came back": beside its speaker's name, "he" would be the speaker. Only who
 * acts is surely meant.
 *
 * @param words what is said, or that somebody says it
 * @param first which of the two it begins with
 */
export function withNamedActor(words: string, first: keyof typeof SUBJECT, mention: EventMention): string {
  const { source, content } = mention;
  const agents = content?.participants.filter(({ type, role }) => type === 'person' && role === 'agent');
  const [agent, ...others] = agents ?? [];
  const isOther = agent && others.length === 0 && agent.name !== source?.name && !speaksByPost(mention);
  // "He saw Poe leave": who acts has the name beside it.
  if (!isOther || hasWord(words, lastName(agent.name))) return words;
  return words.replace(SUBJECT[first], calledName(agent.name, mention));
}

/** "The director said he would": whom the sentence calls by a post alone may speak of himself. */
function speaksByPost({ source, sentence: { tokens } }: EventMention): boolean {
  if (!source || ROLE_NOUNS.has(headOf(source.name))) return source !== null;
  const [name, post] = [lastName(source.name), headOf(source.role ?? '')];
  const words = new Set(tokens.map(({ lower }) => lower));
  return ROLE_NOUNS.has(post) && words.has(post) && !words.has(name);
}

const hasWord = (words: string, word: string): boolean => words.toLowerCase().split(WORD_ENDS).includes(word);

const WORD_ENDS = /[^\p{L}\p{N}-]+/u;

/** "spokesman" of "spokesman for the port", lower case. */
const headOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ (?:at|for|from|in|of) .*$/u, '')
    .split(' ')
    .at(-1) ?? '';

/** How many words at the head of a clause mean two people: "they", "both", "the two", "the two old rivals". */
function pairLength(tokens: readonly Token[], names: readonly string[]): number {
  if (names.length !== 2) return 0;
  if (/^(?:both|they)$/u.test(tokens[0]?.lower ?? '')) return 1;
  const two = /^(?:the|these|those)$/u.test(tokens[0]?.lower ?? '') ? 1 : 0;
  if (tokens[two]?.lower !== 'two') return 0;
  let end = two + 1;
  while (PAIR_NOUN.test(tokens[end]?.pos ?? '')) end += 1;
  const next = tokens[end];
  // "The two countries": no people.
  if (
    !isPairWord(
      tokens
        .slice(0, end)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return 0;
  return next && (VERBAL.has(next.pos) || next.pos === 'ADV') ? end : 0;
}

/** "Nordsund’s chief executive denied that …" → "Ivar Bech denied that …": a statement's title names its speaker. */
export function withNamedSpeaker(words: string, tokens: readonly Token[], mention: EventMention): string {
  const { source, trigger, participants } = mention;
  const isPerson = participants.some(({ name, type }) => name === source?.name && type === 'person');
  const cue = tokens.findIndex(({ start }) => start === trigger.start);
  const subject = tokens.slice(0, Math.max(0, cue));
  if (!source || !isPerson || subject.length === 0) return words;
  const isNamed = subject.some(({ lower }) => lower === lastName(source.name));
  const auxiliary = subject.findIndex(({ pos }) => pos === 'AUX');
  // "There were voices telling him to act": it is nobody who speaks that there were.
  if (subject.some(({ lower }, at) => lower === 'there' && BE.test(subject[at + 1]?.lower ?? '')))
    return words;
  const verb = tokens[auxiliary < 0 ? cue : auxiliary];
  const at = verb ? words.toLowerCase().indexOf(` ${verb.lower}`) : -1;
  return isNamed || at < 0 ? words : source.name + words.slice(at);
}

const BE = /^(?:are|is|was|were)$/u;

/** What a speaker is called: a person's surname, also of "Ann Poe’s office"; of anything else the whole name. */
export function speakerName(name: string, mention: EventMention): string {
  const { participants, source } = mention;
  const owner = peopleIn(mention).find((person) => name.startsWith(`${person}’s `));
  if (owner) return calledName(owner, mention) + name.slice(owner.length);
  const known = participants.find((one) => one.name === name);
  // "The owner, Ridge Hotels, said": what may be a firm keeps its whole name.
  const isPosted = Boolean(source?.role) && !FIRM_ROLES.has(headOf(source?.role ?? ''));
  const isPerson = known && known.type !== 'unknown' ? known.type === 'person' : isPosted;
  if (!isPerson) return capitalise(name);
  const called = calledName(name, mention);
  const isSure = isPosted || called !== surname(name) || isCalledBySurname(name, mention);
  return capitalise(isSure ? called : name);
}

/** Whether a name has a surname to call somebody by: behind a given name, or alone in the same sentence. */
function isCalledBySurname(name: string, { sentence: { tokens } }: EventMention): boolean {
  const words = name.toLowerCase().split(' ');
  const [first = ''] = words;
  if (GIVEN_NAMES.has(first) || UNISEX_NAMES.has(first)) return true;
  const last = lastName(name);
  return tokens.some(({ lower }, at) => lower === last && !words.includes(tokens[at - 1]?.lower ?? ''));
}

/** The last word of a person’s family name, lower case: of "Ann de Poe" "poe". */
export const lastName = (name: string): string => surname(name).toLowerCase().split(' ').at(-1) ?? '';
