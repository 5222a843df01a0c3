import type { Token } from '../../text/analysed-text.ts';
import {
  endsQuote,
  opensAside,
  opensInsertion,
  opensReport,
  startsBehindComma,
  startsVerb,
} from './clause-look-ahead.ts';
import { afterTime } from './calendar-words.ts';
import { opensAdverbial, opensRelative } from './clause-openers.ts';
import { npThenVerb } from './verb-ahead.ts';
import { opensClauseOfNoun } from './clause-that.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import type { Clause } from './clause.ts';
import type { ClauseTree } from './clause-tree.ts';
import { takesClause } from './takes-clause.ts';

/** Opens and closes clauses at words other than verbs; returns the place after the word. */
export function takeWord(tree: ClauseTree, place: number): number {
  const token = tree.tokens[place];
  if (!token) return place + 1;
  if (token.pos === 'PUNCT') takeMark(tree, token, place);
  else if (token.lower === 'to' && startsVerb(tree, place + 1))
    tree.open('infinitive', 'to', place, tree.current);
  else if (opensRelative(tree.tokens, place, tree.current.verb !== null) || opensClauseOfNoun(tree, place))
    tree.open('relative', token.lower, place, tree.current);
  else if (opensAdverbial(tree.tokens, place)) openSubordinate(tree, token, place);
  else if (token.pos === 'CCONJ') takeConjunction(tree, token, place);
  return place + 1;
}

function openSubordinate(tree: ClauseTree, token: Token, place: number): void {
  const opensContent = /^(?:that|whether|if|how|why|what)$/u.test(token.lower);
  const isComplement = opensContent && takesComplement(tree, tree.current);
  const kind =
    isComplement || token.lower === 'that' || token.lower === 'whether' ? 'complement' : 'adverbial';
  tree.open(kind, token.lower, place, kind === 'complement' ? complemented(tree) : tree.current);
}

function takesComplement(tree: ClauseTree, { verb }: Clause): boolean {
  const lemma = tree.tokens[verb?.head ?? -1]?.lemma ?? '';
  return takesClause(lemma);
}

/** "concluded in a report (that was) released in May that …": past what describes it, the verb that takes a clause. */
function complemented(tree: ClauseTree): Clause {
  const { kind, verb } = tree.current;
  const above = tree.parentOf(tree.current);
  const isDescription = kind === 'participle' || (kind === 'relative' && verb?.isPassive === true);
  // "said, quoting the mayor, that …"
  const cue = CUE_VERBS.get(tree.tokens[verb?.head ?? -1]?.lemma ?? '');
  const isCiting = verb?.tense === 'participle' && cue === 'cites';
  const isPast = isCiting || (isDescription && !takesComplement(tree, tree.current));
  return isPast && above && takesComplement(tree, above) ? above : tree.current;
}

/** "…, but the mayor stayed": a clause of its own; "ferries and trains": none. */
function takeConjunction(tree: ClauseTree, token: Token, place: number): void {
  if (!tree.current.verb) return;
  const from = afterSetOffTime(tree.tokens, place + 1);
  const verbAt = npThenVerb(tree.tokens, from, tree.groups);
  // "lost money and in March announced cuts": a time between the two joins clauses.
  if (verbAt === null || verbAt === place + 1) return;
  // "In a vote watched by guests and reporters, the crew chose": behind the comma a clause goes on that waits.
  if (tree.waiting() && tree.tokens.slice(from, verbAt).some(({ text }) => text === ',')) return;
  const group = tree.groups.get(verbAt);
  if (!group || group.tense === 'infinitive' || (group.tense === 'participle' && group.from === group.head))
    return;
  const before = tree.tokens[verbAt - 1]?.lower ?? '';
  // "or 58 cents a share, in the three months ended March 31"
  const isPeriodEnd = tree.tokens[verbAt]?.lower === 'ended' && PERIOD.test(before);
  if (group.from === group.head && (isPeriodEnd || /^(?:any|some|every|no)thing$/u.test(before))) return;
  const afterComma = tree.tokens[place - 1]?.text === ',';
  const isCue = CUE_VERBS.has(tree.tokens[group.head]?.lemma ?? '');
  // "shot his wife and then himself on Monday, police said": who says so stands behind the comma.
  if (isCue && startsBehindComma(tree.tokens, from, verbAt)) return;
  tree.open('coordinate', token.lower, place, afterComma || isCue ? tree.root() : tree.current);
}

const PERIOD = /^(?:half|(?:month|period|quarter|week|year)s?)$/u;

/** The place after a phrase of time, and after the commas around it: "and, on Tuesday, police said". */
function afterSetOffTime(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== ',') return afterTime(tokens, from);
  const end = afterTime(tokens, from + 1);
  return end > from + 1 ? end : from;
}

const OPENS_ASIDE: ReadonlySet<string> = new Set(['--', '–', '—', '(']);
const CLOSES_ASIDE: ReadonlySet<string> = new Set(['--', '–', '—', ')']);

function takeMark(tree: ClauseTree, token: Token, place: number): void {
  const { text } = token;
  const isAside = tree.current.kind === 'parenthetical';
  if (text === ';' || text === ':') tree.open('coordinate', text, place, tree.root());
  else if (!isAside && OPENS_ASIDE.has(text) && !isBetweenNumbers(tree.tokens, place))
    tree.open('parenthetical', text, place, tree.current);
  else if (isAside && CLOSES_ASIDE.has(text)) tree.current = tree.parentOf(tree.current) ?? tree.current;
  else if (text === ',' || endsQuote(tree.tokens, place)) takeComma(tree, place);
}

/** "beat them 6–5", "in 2008–09": a score or a range. */
const isBetweenNumbers = (tokens: readonly Token[], place: number): boolean =>
  /\d$/u.test(tokens[place - 1]?.text ?? '') && /^\d/u.test(tokens[place + 1]?.text ?? '');

/**
 * "will face Lee, who was picked in May, in a debate on Friday": a phrase after a relative clause is of the clause
 * above.
 */
function endsInPhrase(tree: ClauseTree, comma: number): boolean {
  const { kind, from, verb } = tree.current;
  if (kind !== 'relative' || !verb || tree.tokens[from - 1]?.text === ',') return false;
  if (tree.tokens[comma + 1]?.pos !== 'ADP' || opensAside(tree, comma)) return false;
  return tree.lastVerbFrom <= comma;
}

/** Whether an infinitive right below a clause that waits is told, and nothing but who says it follows. */
const endsTitle = (tree: ClauseTree, waiting: Clause, next: number): boolean =>
  tree.current.kind === 'infinitive' &&
  tree.parentOf(tree.current) === waiting &&
  opensReport(tree, next) &&
  tree.tokens.slice(next).every(({ text }) => text !== ',');

/** A comma hands back to a clause that waits for its verb, or opens "…, the mayor said". */
function takeComma(tree: ClauseTree, place: number): void {
  let next = place + 1;
  while (/^[”"'’“‘`]+$/u.test(tree.tokens[next]?.text ?? '')) next++;
  const isOpened = tree.current.kind === 'report' && tree.current.from === next;
  if (!tree.current.verb && !isOpened && opensInsertion(tree, next)) {
    tree.open('report', null, next, tree.current);
    return;
  }
  const waiting = tree.current.verb && !opensAside(tree, place) ? tree.waiting() : null;
  // "Strike to go ahead on Monday, union says": a title's infinitive waits for no other verb.
  const isTitle = waiting !== null && waiting.kind === 'main' && endsTitle(tree, waiting, next);
  if (waiting && !isTitle) tree.current = waiting;
  else if (endsInPhrase(tree, place)) tree.current = tree.parentOf(tree.current) ?? tree.current;
  else if (tree.current.verb && opensReport(tree, next)) tree.open('report', null, next, tree.root());
  else if (tree.current.kind === 'parenthetical') tree.current = tree.parentOf(tree.current) ?? tree.current;
}
