import { tokenBefore } from '../../text/token-before.ts';
import { OUTLET_KINDS, OUTLET_KINDS_IN_NEWS, OUTLET_MODIFIERS } from '../data/outlet-kinds.ts';
import { PARTISANS } from '../data/partisans.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';
import { TITLES } from '../data/titles.ts';
import type { Entity } from '../names/entities.ts';
import { continuesPhrase } from './noun-phrase-extent.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { eventVerbOf } from '../triggers/event-noun.ts';
import type { NamedSpan } from '../names/story-names.ts';

/** A noun phrase that can speak or act: a name with its role, or the words of the phrase. */
export interface NounPhrase {
  /** Index of its first token and after its last. */
  from: number;
  to: number;
  entity: Entity | null;
  /** Canonical name, or the phrase as it stands without its article. */
  name: string;
  /** The words before or beside the name that tell who it is; null: none. */
  role: string | null;
}

/** The name a token belongs to. */
export function nameAt(frame: SentenceFrame, token: number): NamedSpan | null {
  return frame.nameOf[token] ?? null;
}

/** Whether a token is part of a name. */
export function isName(frame: SentenceFrame, token: number): boolean {
  return nameAt(frame, token) !== null;
}

/** The noun phrase that starts at a token; null where none does. Ends before a comma, preposition or verb. */
export function nounPhraseFrom(
  frame: SentenceFrame,
  from: number,
  limit = frame.tokens.length,
): NounPhrase | null {
  const to = phraseEnd(frame, from, limit);
  return to > from ? describePhrase(frame, from, to) : null;
}

/** Where the noun phrase ends that starts at a token; the token itself where none does. */
export function phraseEnd(frame: SentenceFrame, from: number, limit = frame.tokens.length): number {
  let to = from;
  while (to < limit && continuesPhrase(frame, to, from)) to++;
  return to;
}

/** The noun phrase whose last token stands just before `end`, back to `least`. */
export function nounPhraseBefore(frame: SentenceFrame, end: number, least = 0): NounPhrase | null {
  let from = end;
  while (from > least && continuesPhrase(frame, from - 1, -1)) from--;
  while (from < end && /^(?:ADP|ADV)$/u.test(frame.tokens[from]?.pos ?? '') && !isName(frame, from)) from++;
  return from < end ? describePhrase(frame, from, end) : null;
}

function describePhrase(frame: SentenceFrame, from: number, to: number): NounPhrase | null {
  const first = frame.tokens[from]?.pos === 'DET' && to - from > 1 ? from + 1 : from;
  const named = nameAt(frame, to - 1) ?? outletOfKind(frame, to);
  // "the panel's top Democrat, Ann Lee": by the party.
  const isMember =
    named !== null && PARTISANS.has(frame.tokens[to - 1]?.lower ?? '') && besidePerson(frame, to) !== null;
  const span = named && (isMember || isOfRole(frame, first, named)) ? null : named;
  if (!span) {
    const name = textOf(frame, first, to);
    const beside = isMember || isRole(frame, first, to) ? besidePerson(frame, to) : null;
    if (beside)
      return { from, to, entity: beside.entity, name: beside.entity.name, role: withoutOwner(name) };
    return name === '' ? null : { from, to, entity: null, name, role: null };
  }
  // "a formal inquiry of Mayor Ann Lee": only the title is hers.
  const isOfTitle = span.titleFrom < span.from && isOfAct(frame.tokens, span.titleFrom - 1);
  const roleFrom = isOfTitle ? Math.max(first, span.titleFrom) : first;
  const role =
    textOf(frame, roleFrom, Math.max(first, span.from)) ||
    apposition(frame, to) ||
    precedingRole(frame, span.titleFrom, to);
  const name = span.entity.name;
  return {
    from,
    to,
    entity: span.entity,
    name,
    role: role === '' || COURTESY.test(role) ? null : withoutOwner(role),
  };
}

/** "Mr Lee": what nobody is by office. */
const COURTESY = /^(?:miss|mrs?|ms|mx)\.?$/iu;

/**
 * "Its general secretary" → "general secretary": away from its sentence a role can't say whose; "Her Majesty's
 * Inspector" is nobody else's.
 */
export const withoutOwner = (role: string): string =>
  role.replace(/^(?:['’]s|her|his|its|our|their) (?!(?:excellency|highness|holiness|majesty)['’])/iu, '');

/** "inquiry of": not "office of", which speaks for whose it is. */
const isOfAct = (tokens: SentenceFrame['tokens'], of: number): boolean =>
  tokens[of]?.lower === 'of' && eventVerbOf(tokens[of - 1]?.lemma ?? '') !== null;

/** "the Diario newspaper", "the Vell news agency": the outlet, whatever it is called behind its name. */
function outletOfKind(frame: SentenceFrame, to: number): NamedSpan | null {
  const kind = frame.tokens[to - 1]?.lower ?? '';
  const isOfNews = OUTLET_KINDS_IN_NEWS.has(kind) && OUTLET_MODIFIERS.has(frame.tokens[to - 2]?.lower ?? '');
  const outlet = isOfNews || OUTLET_KINDS.has(kind) ? nameAt(frame, to - (isOfNews ? 3 : 2)) : null;
  return outlet?.entity.isOutlet ? outlet : null;
}

/** "the mayor of Port Ellis", "the head of the Navy": the office's town or body, not who holds the office. */
function isOfRole(frame: SentenceFrame, from: number, { titleFrom }: NamedSpan): boolean {
  const of = titleFrom - (tokenBefore(frame.tokens, titleFrom)?.pos === 'DET' ? 2 : 1);
  return of > from && frame.tokens[of]?.lower === 'of' && isRole(frame, from, of);
}

/** Whose another is whose role stands behind: "mother of student Ann Lee", not "chief of police". */
const OF_ANOTHER =
  /^(?:aunt|brother|colleague|cousin|daughter|father|fianc[eé]e?|(?:boy|girl)?friend|(?:grand|step)(?:daughter|father|mother|son)|husband|lawyer|mother|neighbou?r|nephew|niece|parents?|partner|relative|sister|son|uncle|widow(?:er)?|wife)$/u;

/** The role that stands before or beside a name: "Port spokeswoman Mia Lund"; null: none. */
export function roleOfName(frame: SentenceFrame, { from, to }: NamedSpan): string | null {
  const role = nounPhraseBefore(frame, to)?.role ?? null;
  const words = role?.toLowerCase().split(/\s+/u) ?? [];
  const isOffice = words.some((word) => ROLE_NOUNS.has(word) || TITLES.has(word));
  // "her counterpart" says nothing by itself.
  if (!isOffice || words.includes('counterpart') || !frame.tokens[from]) return null;
  // "mother of student Ann Lee": whose mother speaks is the student.
  const of = words.lastIndexOf('of');
  const kin = of > 0 ? (words[of - 1] ?? '') : '';
  const isOther = OF_ANOTHER.test(kin) && ROLE_NOUNS.has(words.at(-1) ?? '');
  return isOther ? (role?.replace(/^.*\sof\s+/u, '') ?? null) : role;
}

/** "the port's director, Ann Lee, …": the person whose role a phrase is; null: nobody's name stands beside it. */
function besidePerson(frame: SentenceFrame, phraseEnd: number): NamedSpan | null {
  if (frame.tokens[phraseEnd]?.text !== ',') return null;
  const span = frame.names.find(({ titleFrom }) => titleFrom === phraseEnd + 1);
  // "Ann Lee of Ohio,"
  const end = span?.to ?? phraseEnd;
  const place = span && frame.tokens[end]?.lower === 'of' ? nameAt(frame, end + 1) : null;
  const after = frame.tokens[place?.to ?? end];
  const isEnclosed = after === undefined || /^[,.;:”"]$/u.test(after.text);
  return span && isEnclosed && span.entity.type !== 'place' && !span.entity.isOutlet ? span : null;
}

function isRole({ tokens }: SentenceFrame, from: number, to: number): boolean {
  for (let place = from; place < to; place++) {
    const token = tokens[place];
    if (token?.pos === 'NOUN' && ROLE_NOUNS.has(token.lemma)) return true;
  }
  return false;
}

/** "…, a harbour union spokesman, …": the role beside a name. */
function apposition(frame: SentenceFrame, nameEnd: number): string {
  if (frame.tokens[nameEnd]?.text !== ',') return '';
  const start = frame.tokens[nameEnd + 1]?.pos === 'DET' ? nameEnd + 2 : nameEnd + 1;
  const phrase = frame.tokens.slice(start, start + 12);
  const length = phrase.findIndex(({ text }) => /^[,.;:–—”"]$/u.test(text));
  const words = length < 0 ? phrase : phrase.slice(0, length);
  const isRole = words.some(({ lower, lemma }) => ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lemma));
  const hasVerb = words.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return isRole && !hasVerb ? textOf(frame, start, start + words.length) : '';
}

/** "The head of the port, Ann Lee, said": the role that the name stands beside. */
function precedingRole(frame: SentenceFrame, nameStart: number, nameEnd: number): string {
  const isEnclosed =
    tokenBefore(frame.tokens, nameStart)?.text === ',' && frame.tokens[nameEnd]?.text === ',';
  if (!isEnclosed) return '';
  const end = nameStart - 1;
  let from = end;
  while (from > 0 && continuesPhrase(frame, from - 1, -1)) from--;
  if (frame.tokens[from]?.pos === 'DET') from++;
  const isRole = frame.tokens.slice(from, end).some(({ lemma }) => ROLE_NOUNS.has(lemma));
  return isRole && nameAt(frame, end - 1)?.entity.type !== 'person' ? textOf(frame, from, end) : '';
}

/** The text of tokens as it stands. */
export function textOf(frame: SentenceFrame, from: number, to: number): string {
  if (from >= to) return '';
  const first = frame.tokens[from];
  const last = frame.tokens[to - 1];
  return first && last ? frame.article.article.body.slice(first.start, last.end) : '';
}
