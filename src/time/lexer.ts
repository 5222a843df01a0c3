/**
 * Text to tokens: runs of letters, runs of digits, single punctuation marks, in one pass without
 * backtracking. Letters and digits are split ("3rd", "8pm", "1990s", "Q4"), abbreviations with inner dots
 * stay whole ("a.m.", "u.s."), and what follows an apostrophe is a token of its own ("Friday" + "'s").
 */
import { NO_LEXEME } from './lexeme.ts';
import type { Lexeme } from './lexeme.ts';
import { lexemeOf, wordOf } from './lexicon.ts';
import { NEGATED } from './words/verbs.ts';

/** What stands before a token. */
export const Gap = { none: 0, space: 1, line: 2 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

export interface Token {
  /** Offset of its first code unit in the text. */
  start: number;
  end: number;
  /** Lower case, with a straight apostrophe; numbers as they stand. */
  lower: string;
  gap: Gap;
  shape: 'word' | 'capitalised' | 'number' | 'mark' | 'end';
  /** Of a number: its value without thousands separators; otherwise NaN. */
  number: number;
  lexeme: Lexeme;
}

/** Stands for every place outside the tokens. */
export const END: Token = {
  start: -1,
  end: -1,
  lower: '',
  gap: Gap.line,
  shape: 'end',
  number: NaN,
  lexeme: NO_LEXEME,
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 192 && code !== 215 && isLetterBeyond(code));
const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** Letters outside Latin 1: everything but punctuation, symbols, spaces and the private use areas. */
const isLetterBeyond = (code: number): boolean =>
  code < 0x2000 || (code > 0x2bff && code < 0x3000) || (code > 0x303f && code < 0xd800);

const isSpace = (code: number): boolean =>
  code <= 32 ||
  code === 0xa0 ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200b);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const DOT = 46;
const COMMA = 44;

/** The tokens of text[from, to). Offsets are the whole text's. */
export function lex(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    let gap: Gap = Gap.none;
    let code = text.charCodeAt(at);
    while (at < to && isSpace(code)) {
      if (code === 10) gap = Gap.line;
      else if (gap === Gap.none) gap = Gap.space;
      code = text.charCodeAt(++at);
    }
    if (at >= to) break;
    const token = tokenAt(text, at, to, gap);
    if (token.lower === "'t") withoutNot(tokens);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** "won" + "'t" is "will" and "didn" + "'t" "did": the helper's own word stands before its "not". */
function withoutNot(tokens: Token[]): void {
  const last = tokens.at(-1);
  const helper = last && NEGATED[last.lower];
  if (helper) tokens[tokens.length - 1] = { ...last, lower: helper };
}

function tokenAt(text: string, start: number, to: number, gap: Gap): Token {
  const code = text.charCodeAt(start);
  if (isLetter(code)) return wordToken(text, start, wordEnd(text, start, to), gap);
  if (isDigit(code)) return numberToken(text, start, to, gap);
  if (isApostrophe(code)) {
    const end = cliticEnd(text, start, to, gap);
    if (end > start) return wordToken(text, start, end, gap);
  }
  const lower = isApostrophe(code) ? "'" : text.charAt(start);
  return { start, end: start + 1, lower, gap, shape: 'mark', number: NaN, lexeme: lexemeOf(lower) };
}

/** Torn off in tokenised text ("this year 's"), these still hang on the word before. */
const CLITICS = new Set(['d', 'll', 'm', 're', 's', 't', 've']);

/** Index after the letters that hang on an apostrophe; the start where none do. */
function cliticEnd(text: string, start: number, to: number, gap: Gap): number {
  if (start + 1 >= to || !isLetter(text.charCodeAt(start + 1))) return start;
  const end = wordEnd(text, start + 1, to);
  if (gap === Gap.none) return end;
  return end - start <= 3 && CLITICS.has(text.slice(start + 1, end)) ? end : start;
}

function wordEnd(text: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to && isLetter(text.charCodeAt(end))) end++;
  // "u.s.", "a.m.": one letter, a dot, one letter, and so on.
  while (end - start === 1 || text.charCodeAt(end - 2) === DOT) {
    const next = text.charCodeAt(end + 1);
    if (end + 1 >= to || text.charCodeAt(end) !== DOT || !isLetter(next)) break;
    if (end + 2 < to && isLetter(text.charCodeAt(end + 2))) break;
    end += 2;
  }
  if (end - start > 1 && text.charCodeAt(end - 2) === DOT && text.charCodeAt(end) === DOT && end < to) end++;
  return end;
}

function wordToken(text: string, start: number, end: number, gap: Gap): Token {
  const { lower, lexeme } = wordOf(text.slice(start, end));
  const shape = isUpper(text.charCodeAt(start)) ? 'capitalised' : 'word';
  return { start, end, lower, gap, shape, number: NaN, lexeme };
}

/** Digits with thousands groups ("1,000") and a fraction ("2.5"). */
function numberToken(text: string, start: number, to: number, gap: Gap): Token {
  let end = digitsEnd(text, start, to);
  while (end - start <= 9 && text.charCodeAt(end) === COMMA && digitsEnd(text, end + 1, to) === end + 4)
    end += 4;
  if (text.charCodeAt(end) === DOT && end + 1 < to && isDigit(text.charCodeAt(end + 1)))
    end = digitsEnd(text, end + 1, to);
  const lower = text.slice(start, Math.min(end, to));
  const number = Number(lower.includes(',') ? lower.replaceAll(',', '') : lower);
  return { start, end: start + lower.length, lower, gap, shape: 'number', number, lexeme: lexemeOf('0') };
}

function digitsEnd(text: string, start: number, to: number): number {
  let end = start;
  while (end < to && isDigit(text.charCodeAt(end))) end++;
  return end;
}
