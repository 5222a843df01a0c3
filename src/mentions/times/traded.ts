import type { Token } from '../../text/analysed-text.ts';
import type { Clause } from '../grammar/clause.ts';
import { tokensOfClause, type SentenceFrame } from '../sentence-frame.ts';
import { TRADED } from '../data/market-words.ts';

/** "The Crane industrial average". */
const AVERAGE = 'average';

/** Whether the subject of a clause is traded: not "it was down 3%", which may be anything. */
export function isTraded(frame: SentenceFrame, clause: Clause): boolean {
  const verb = clause.verb?.from ?? 0;
  const places = tokensOfClause(frame, clause);
  // Asked of every clause, and of few with such a word.
  if (!places.some((place) => place < verb && isWordOfMarket(frame.tokens[place]?.lower ?? ''))) return false;
  return isOfMarket(places.filter((place) => place < verb).flatMap((place) => frame.tokens[place] ?? []));
}

const isWordOfMarket = (lower: string): boolean => TRADED.has(lower) || lower === AVERAGE;

/** "Crane shares in the yard", not "the futures desk", "the mine's stocks of ore", "the average age". */
function isOfMarket(subject: readonly Token[]): boolean {
  const { from, to } = headPhrase(subject);
  const head = subject.slice(from, to).findLastIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const at = head < 0 ? to - 1 : from + head;
  const word = subject[at]?.lower ?? '';
  // Elsewhere an average is of anything.
  if (word === AVERAGE) return /^(?:composite|industrial|industrials)$/u.test(subject[at - 1]?.lower ?? '');
  // "stocks of ore": a store.
  return TRADED.has(word) && !(/^stocks?$/u.test(word) && subject[at + 1]?.lower === 'of');
}

/** The first noun phrase of a subject, up to what is told about it; behind the comma of what comes before it. */
function headPhrase(subject: readonly Token[]): { from: number; to: number } {
  const opensWithFrame = subject[0]?.pos === 'ADP';
  const from = opensWithFrame ? subject.findLastIndex(({ text }) => text === ',') + 1 : 0;
  const to = subject.findIndex(({ pos, text }, place) => {
    const isBehindNoun = /^(?:NOUN|PROPN)$/u.test(subject[place - 1]?.pos ?? '');
    return place > from && (text === ',' || (isBehindNoun && (pos === 'ADP' || pos === 'CCONJ')));
  });
  return { from, to: to < 0 ? subject.length : to };
}
