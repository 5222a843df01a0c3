import { OUTLET_WORDS, SHORT_MASTHEADS } from '../data/outlet-words.ts';
import type { Token } from '../../text/analysed-text.ts';
import { joinsSyllables } from '../../text/name-syllables.ts';
import { isTitleCase } from '../../text/title-case.ts';
import { splitCompound } from './compound-names.ts';
import { isOutletName } from './entities.ts';
import { endOfName, joinsName, particlesAt } from './name-joints.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';
import { PORTFOLIOS } from '../data/titles.ts';
import { startsUpper } from '../../text/letter-case.ts';
import { remembering } from '../../text/remember.ts';
import { isShortTitle, skipTitle } from './leading-titles.ts';

/** A name in a sentence, as a run of its tokens, without the title before it. */
export interface NameSpan {
  /** Index of the first token of the name. */
  from: number;
  /** Index after its last token. */
  to: number;
  /** Index of the first token of the capitalised title before it; `from` where there is none. */
  titleFrom: number;
  /** The name's tokens, joined as they stand in the text, without a possessive. */
  text: string;
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|gmt|est|edt|pst|pdt|utc)\.?s?$/u;

const CAPITALISED_WORD = /^\p{Lu}\p{Ll}+$/u;
/** What a capital makes a name of within a sentence, whatever the tagger takes it for. */
const CAPITALISED = /^(?:NOUN|X|ADJ|VERB|INTJ)$/u;

const isOfCalendar = remembering((lower) => CALENDAR.test(lower));
const opensName = (text: string): boolean => startsUpper(text) || (text >= '0' && text < ':');

/** Which tokens can belong to names: capitalised, no weekday nor month; in titles only what is tagged so. */
function nameTokens(tokens: readonly Token[]): boolean[] {
  const isTitle = isTitleCase(tokens);
  return tokens.map((token, place) => {
    // "Macy's said": the end of a name.
    if (token.text === token.lower) return token.pos === 'PROPN' && /^['’]s$/u.test(token.text);
    if (token.pos === 'PUNCT') return false;
    if (!opensName(token.text) || (isOfCalendar(token.lower) && !mayBeName(tokens, place))) return false;
    if (token.pos === 'PROPN') return !isBarePost(token, tokens[place + 1]);
    const opens = place === 0 || tokens[place - 1]?.pos === 'PUNCT';
    return !isTitle && !opens && CAPITALISED.test(token.pos) && CAPITALISED_WORD.test(token.text);
  });
}

/** "The CEO, Ann Lee,": a post in capital letters, but for what stands before a name. */
const isBarePost = ({ text, lower }: Token, next: Token | undefined): boolean =>
  text.length <= 3 && ROLE_NOUNS.has(lower) && text === text.toUpperCase() && next?.pos !== 'PROPN';

/** "Jan Holm": short for January only before a day; "the Sunday Ledger". */
function mayBeName(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1];
  const isOutlet = OUTLET_WORDS.has(next?.lower ?? '') || SHORT_MASTHEADS.has(next?.lower ?? '');
  if (isOutlet && startsUpper(next?.text ?? '') && tokens[place - 1]?.lower === 'the') return true;
  if (tokens[place]?.text !== 'Jan' || next?.pos !== 'PROPN') return false;
  return startsUpper(next.text) && !isOfCalendar(next.lower);
}

/** Finds the names of a sentence by their capitals; "Secretary of State Ann Lee" is "Ann Lee" with a title. */
export function findCapitalisedNames(tokens: readonly Token[], text: string): NameSpan[] {
  const spans: NameSpan[] = [];
  const isName = nameTokens(tokens);
  let place = 0;
  while (place < tokens.length) {
    if (!isName[place]) {
      place++;
      continue;
    }
    const to = endOfRun(tokens, isName, place);
    const from = isMasthead(tokens, place, to, text) ? place : skipTitle(tokens, place, to);
    for (const part of splitCompound(tokens, from, to)) {
      const first = tokens[part.from];
      const last = tokens[endOfName(tokens, part.from, part.to) - 1];
      if (!first || !last) continue;
      const titleFrom = part.from === from ? place : part.from;
      // Spelled out, so that all spans are of one shape: spread objects are of several, and slow to read.
      spans.push({ from: part.from, to: part.to, titleFrom, text: text.slice(first.start, last.end) });
    }
    place = to;
  }
  return spans;
}

/** The run of name tokens from `from`, over hyphens, "&" and the "of" of offices and organisations. */
function endOfRun(tokens: readonly Token[], isName: readonly boolean[], from: number): number {
  let to = from + 1;
  for (;;) {
    const before = tokens[to - 1];
    const joint = tokens[to];
    const after = tokens[to + 1];
    if (isName[to]) {
      to++;
      continue;
    }
    if (!before || !joint || !after) return to;
    const isTight = before.end === joint.start && joint.end === after.start;
    if (joinsSyllables(tokens, to)) {
      to += 2;
      continue;
    }
    const particles = particlesAt(tokens, to);
    if (particles > 0 && isName[to + particles]) {
      to += particles + 1;
      continue;
    }
    if (!isName[to + 1]) return to;
    const isMark =
      (isTight && /^[-/–&]$/u.test(joint.text)) || joint.text === '&' || isShortTitle(before, joint);
    if (!isMark && !joinsName(tokens, from, to)) return to;
    to += 2;
  }
}

/** "the State Gazette", not "Judge Gazette": a portfolio that nobody has is a word of an outlet's name. */
function isMasthead(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  if (to - from !== 2 || !PORTFOLIOS.has(tokens[from]?.lower ?? '')) return false;
  return isOutletName(text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}
