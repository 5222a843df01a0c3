import type { Token } from '../../text/analysed-text.ts';

/** The words of a clause, in the text's order: tokens that need not be neighbours. */
export interface Clause {
  tokens: readonly Token[];
  /** Whether a subject stands before its verb. */
  hasSubject: boolean;
}

const HARD_STOPS = new Set([
  ';',
  ':',
  '(',
  ')',
  '[',
  ']',
  '—',
  '–',
  '--',
  '“',
  '”',
  '"',
  '``',
  "''",
  '.',
  '!',
  '?',
  '…',
  '/',
]);
/** How long a quotation is that is part of the clause around it. */
const QUOTED_WORDS = 4;
const RELATIVE_PRONOUNS = new Set(['who', 'which', 'whom', 'whose']);
/** Words that open a clause of their own, to the right of another clause. */
const CLAUSE_OPENERS = new Set([
  'who',
  'which',
  'whom',
  'whose',
  'when',
  'while',
  'where',
  'because',
  'although',
  'though',
  'if',
  'unless',
  'whereas',
  'until',
  'once',
  'that',
  'whether',
]);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const NOUN_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'SYM']);
const VERBAL = new Set(['VERB', 'AUX']);

/**
 * The clause that the token at `index` stands in: from its subject to its end, without interruptions
 * ("Ann Poe, the mayor, opened …"); with `until`, to the end of that later token's clause. A relative clause takes its antecedent as subject, a second verb after
 * "and" the subject of the first.
 */
export function clauseAround(tokens: readonly Token[], index: number, until = index): Clause {
  const end = rightEdge(tokens, until);
  const left = leftPart(tokens, index);
  const clause = { tokens: [...left.tokens, ...tokens.slice(index, end)], hasSubject: left.hasSubject };
  return clause.hasSubject ? clause : withMainClause(tokens, clause);
}

/** "The quake struck the island, killing 22 people": a participle takes the clause it hangs on. */
function withMainClause(tokens: readonly Token[], clause: Clause): Clause {
  const [first] = clause.tokens;
  const comma = tokens.findIndex((token) => token === first) - 1;
  const participle = isParticiple(first) && tokens[comma]?.text === ',';
  const main = participle && tokens.slice(0, comma).findLastIndex(({ pos }) => pos === 'VERB');
  if (main === false || main === -1) return clause;
  const { tokens: words, hasSubject } = clauseAround(tokens.slice(0, comma), main);
  return { tokens: [...words, ...tokens.slice(comma, comma + 1), ...clause.tokens], hasSubject };
}

/** Index after the last token of the clause. */
function rightEdge(tokens: readonly Token[], index: number): number {
  for (let place = index + 1; place < tokens.length; place += 1) {
    if (endsClause(tokens, place)) return place;
  }
  return tokens.length;
}

function endsClause(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (!token) return true;
  if (isHardStop(tokens, place)) return true;
  if (token.text === ',') return !listGoesOn(tokens, place);
  if (token.pos === 'CCONJ') return opensVerb(tokens, place + 1);
  if (token.lower === 'that') return opensVerb(tokens, place + 1);
  if (CLAUSE_OPENERS.has(token.lower)) return !isParticiple(tokens[place + 1]);
  return (
    (token.lower === 'after' || token.lower === 'before' || token.lower === 'as') &&
    opensVerb(tokens, place + 1)
  );
}

/** "talking while walking": no clause of its own follows. */
function isParticiple(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && token.lower.endsWith('ing');
}

/** "Syria, Ukraine and North Korea": a comma between the members of a list of names or nouns. */
function listGoesOn(tokens: readonly Token[], comma: number): boolean {
  for (let place = comma + 1; place < Math.min(comma + 6, tokens.length); place += 1) {
    const token = tokens[place];
    if (!token) return false;
    if (token.pos === 'CCONJ') return place > comma + 1 && !opensVerb(tokens, place + 1);
    if (token.text !== ',' && !NOUN_PHRASE.has(token.pos)) return false;
  }
  return false;
}

/** Whether a verb comes within a noun phrase of here: what follows is a clause, not a noun. */
function opensVerb(tokens: readonly Token[], from: number): boolean {
  for (let place = from; place < Math.min(from + 9, tokens.length); place += 1) {
    const token = tokens[place];
    if (!token || token.pos === 'PUNCT') return false;
    if (VERBAL.has(token.pos)) return !token.lower.endsWith('ing');
    if ((token.pos === 'ADP' && token.lower !== 'of') || token.pos === 'CCONJ') return false;
  }
  return false;
}

/** Where no clause goes on: brackets, dashes, quotation marks; not those around a word or two: he “expected” it. */
function isHardStop(tokens: readonly Token[], place: number): boolean {
  const text = tokens[place]?.text ?? '';
  if (text === '“')
    return !tokens.slice(place + 1, place + 1 + QUOTED_WORDS).some((token) => token.text === '”');
  if (text === '”')
    return !tokens.slice(Math.max(0, place - QUOTED_WORDS), place).some((token) => token.text === '“');
  return HARD_STOPS.has(text) || isSpacedDash(tokens, place);
}

/** A dash between spaces; one within a word ("face-to-face") ends nothing. */
function isSpacedDash(tokens: readonly Token[], place: number): boolean {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  return token?.text === '-' && before?.end !== token.start && after?.start !== token.end;
}

/** The tokens before the one at `index` that belong to its clause. */
function leftPart(tokens: readonly Token[], index: number): Clause {
  let place = index - 1;
  let kept: Token[] = [];
  for (; place >= 0; place -= 1) {
    const token = tokens[place];
    if (!token || isHardStop(tokens, place)) break;
    if (token.text === ',') {
      // "Poe, the mayor, and Ruiz met": the subject goes on before the interruption.
      const goesOn = kept[0]?.pos === 'CCONJ';
      const open = goesOn ? interruptionStart(tokens, place) : interruptionsStart(tokens, place);
      if (open === null || (subjectIn(kept) && !goesOn)) break;
      place = open;
      continue;
    }
    if (RELATIVE_PRONOUNS.has(token.lower) || isRelativeThat(tokens, place)) {
      return { tokens: [...antecedent(tokens, place), ...kept], hasSubject: true };
    }
    if (token.pos === 'CCONJ' && sharesSubject(tokens, place, kept)) {
      const first = leftPart(tokens, place);
      return { tokens: [...subjectOf(first.tokens), ...kept], hasSubject: first.hasSubject };
    }
    if (token.pos === 'CCONJ' && subjectIn(kept) && !joinsNominals(tokens, place)) break;
    if (opensClauseLeft(tokens, place)) break;
    kept = [token, ...kept];
  }
  return { tokens: kept, hasSubject: subjectIn([...kept, ...tokens.slice(index, index + 1)]) };
}

function opensClauseLeft(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (!token) return true;
  if (token.pos === 'SCONJ' || CLAUSE_OPENERS.has(token.lower)) return true;
  return (token.lower === 'after' || token.lower === 'before') && opensVerb(tokens, place + 1);
}

/** "a move that ended hopes": `that` after a noun and before a verb. */
function isRelativeThat(tokens: readonly Token[], place: number): boolean {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  return (
    token?.lower === 'that' &&
    (before?.pos === 'NOUN' || before?.pos === 'PROPN') &&
    after !== undefined &&
    VERBAL.has(after.pos)
  );
}

/** The index of the comma that opens the first of the interruptions that end at `close`: "Poe, the mayor, who …,". */
function interruptionsStart(tokens: readonly Token[], close: number): number | null {
  const open = interruptionStart(tokens, close);
  return open === null ? null : (interruptionsStart(tokens, open) ?? open);
}

/** The index of the comma that opens the interruption closed at `close`: no verb in it, or a relative clause. */
function interruptionStart(tokens: readonly Token[], close: number): number | null {
  for (let place = close - 1; place > 0; place -= 1) {
    const token = tokens[place];
    if (!token || HARD_STOPS.has(token.text)) return null;
    if (token.text !== ',') continue;
    const inside = tokens.slice(place + 1, close);
    if (inside[0]?.pos === 'CCONJ') return null;
    const aside = RELATIVE_PRONOUNS.has(inside[0]?.lower ?? '') || inside[0]?.pos === 'ADP';
    return aside || !inside.some(({ pos }) => VERBAL.has(pos)) ? place : null;
  }
  return null;
}

/** The noun phrase that a relative pronoun stands for: what comes right before it. */
function antecedent(tokens: readonly Token[], pronoun: number): Token[] {
  let from = tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
  const phrase: Token[] = [];
  for (; from >= 0; from -= 1) {
    const token = tokens[from];
    if (!token) break;
    const joins = token.pos === 'CCONJ' || token.lower === 'of';
    if (!NOUN_PHRASE.has(token.pos) && !joins) break;
    phrase.unshift(token);
  }
  return phrase;
}

/** Whether "and" at `place` joins two verbs of one subject: none stands between it and the verb kept. */
function sharesSubject(tokens: readonly Token[], place: number, kept: readonly Token[]): boolean {
  return !subjectIn(kept) && !joinsNominals(tokens, place);
}

/** "Ann Poe and Ben Ruiz met": what "and" joins are nouns, as no verb stands before it in the clause. */
function joinsNominals(tokens: readonly Token[], place: number): boolean {
  const aside = tokens[place - 1]?.text === ',' ? interruptionStart(tokens, place - 1) : null;
  const [before, after] = [tokens[(aside ?? place) - 1], tokens[place + 1]];
  if (!before || !after || !NOUN_PHRASE.has(before.pos) || !NOUN_PHRASE.has(after.pos)) return false;
  return !opensVerb(tokens, place + 1) || !verbBefore(tokens, place);
}

function verbBefore(tokens: readonly Token[], from: number): boolean {
  for (let place = from - 1; place >= 0; place -= 1) {
    const token = tokens[place];
    if (!token || HARD_STOPS.has(token.text) || token.text === ',' || opensClauseLeft(tokens, place))
      return false;
    if (VERBAL.has(token.pos)) return true;
  }
  return false;
}

function subjectIn(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  const before = verb === -1 ? tokens : tokens.slice(0, verb);
  return before.some(({ pos }, place) => NOMINAL.has(pos) && before[place - 1]?.pos !== 'ADP');
}

function subjectOf(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  const subject = verb === -1 ? tokens : tokens.slice(0, verb);
  return subject.filter(({ pos }) => pos !== 'ADV');
}
