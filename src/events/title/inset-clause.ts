import { takesClause } from '../../mentions/grammar/takes-clause.ts';
import { findVerbGroups, isFiniteGroup, type VerbGroup } from '../../mentions/grammar/verb-groups.ts';
import type { Token } from '../../text/analysed-text.ts';
import { UNMISTAKABLE_PASTS } from '../../text/data/irregular-verbs.ts';
import { isHardStop, isIngVerb, opensClauseLeft, VERBAL } from './clause-edges.ts';
import { isContactClause } from './contact-clause.ts';
import { opensContentThat } from './content-that.ts';
import { RELATIVE_PRONOUNS } from './data/clause-openers.ts';
import { NAMES_AS } from './data/verb-frames.ts';

/**
 * Of a clause set into another without commas, where the outer one goes on: the places of the finite verbs that are
 * not its own. "the nurse *who* poisoned three men *was* jailed", "people killed *when* the dam broke *rose* to nine".
 * Every opener, bare pronoun and verb of saying on the way is owed a verb of its own.
 *
 * @param opener index of the word that opens the inset clause, or before its participle
 */
export function outerVerbs(tokens: readonly Token[], opener: number): number[] {
  const groups = new Map(findVerbGroups(tokens).map((group) => [group.from, group]));
  const found: number[] = [];
  let owed = 1;
  let last = opener;
  /** The last verb that was taken for what another leads to. */
  let led: number | null = null;
  let isLed = false;
  for (let place = opener + 1; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token?.text === ',') return found;
    if (!token || isHardStop(tokens, place)) break;
    const group = groups.get(place);
    if (!group) {
      if (opensClauseLeft(tokens, place)) owed += 1;
      else if (owed === 0 && isSubjectPronoun(token)) owed = 1;
      continue;
    }
    const isFirst = place === opener + 1;
    place = group.to - 1;
    if (isReduced(tokens, group) || isInPhrase(tokens, group)) continue;
    const isOwn = owed > 0 || tokens[group.from - 1]?.pos === 'CCONJ';
    // "a skull found in a cave": as a participle it leads to nothing.
    const isParticiple = isFirst && tokens[opener]?.pos === 'NOUN';
    if (isOwn) {
      led = isLed && isFiniteGroup(group) ? group.from : null;
      isLed = !isParticiple && leadsToClause(tokens, group);
      owed = Math.max(0, owed - 1) + Number(isLed);
    } else if (isFiniteGroup(group) && !isContactClause(tokens, last, group.from)) found.push(group.from);
    last = group.to;
  }
  return found.length === 0 && led !== null && opensRelative(tokens, opener) ? [led] : found;
}

/** Where the clause that this one is set into goes on: "the nurse who poisoned three men *was* jailed"; else null. */
export function outerVerb(tokens: readonly Token[], opener: number | null, index: number): number | null {
  const from = opener ?? describedBy(tokens, index);
  if (from === null || !isSubjectPending(tokens, from + (opener === null ? 1 : 0))) return null;
  return outerVerbs(tokens, from).find((place) => place > index) ?? null;
}

/** "a skull found in a cave | was old", "a man who fled | was held": not the verb of what tells more of the subject. */
export function verbOfSubject(tokens: readonly Token[], first: number): number {
  return outerVerb(tokens, isRelative(tokens, first - 1) ? first - 1 : null, first) ?? first;
}

/** "identified the man who was shot in Quay *as* Ian Lee": the place of what belongs to the verb before; else null. */
export function namedAs(tokens: readonly Token[], opener: number | null, index: number): number | null {
  const from = opener ?? describedBy(tokens, index);
  const verb = from === null ? undefined : tokens.slice(0, from).findLast(({ pos }) => pos === 'VERB');
  if (!verb || !NAMES_AS.has(verb.lemma)) return null;
  const as = tokens.findIndex(({ lower }, place) => place > index && lower === 'as');
  return as === -1 ? null : as;
}

/** The place of the noun that a participle right behind it describes, "the men | killed in Quay"; null: none. */
function describedBy(tokens: readonly Token[], index: number): number | null {
  const [before, trigger, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const mayDescribe = trigger?.pos === 'VERB' && before?.pos === 'NOUN' && /^AD[PV]$/u.test(after?.pos ?? '');
  return mayDescribe && !UNMISTAKABLE_PASTS.has(trigger.lower) ? index - 1 : null;
}

/**
 * Whether the words before a clause's opener are still without a finite verb: they are the subject of what comes after
 * it, also of what somebody says: "ruled that the man who …". A participle right after a noun is none: "the people
 * killed when …", "Posts claiming that …".
 */
export function isSubjectPending(tokens: readonly Token[], opener: number): boolean {
  let from = opener;
  while (from > 0 && tokens[from - 1]?.text !== ',' && !isHardStop(tokens, from - 1)) from -= 1;
  const before = tokens.slice(from, opener);
  const isBare = ({ from: at, to, tense }: VerbGroup) =>
    tense === 'infinitive' ||
    (to - at === 1 &&
      tense !== 'present' &&
      (before[at - 1]?.pos === 'NOUN' || (at === 1 && isIngVerb(before[at]))) &&
      !UNMISTAKABLE_PASTS.has(before[at]?.lower ?? ''));
  if (endsInRelative(before)) return true;
  const last = findVerbGroups(before).findLast((group) => !isBare(group));
  const that = last ? before.findLastIndex(({ lower, pos }) => lower === 'that' && pos === 'SCONJ') : 0;
  const isSaid =
    !last || (that >= last.to && (leadsToClause(before, last) || opensContentThat(tokens, from + that)));
  return isSaid && before.slice(that).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
}

/** "the pilot who flew the plane | that crashed": the subject's own relative clause, and no verb of the subject's yet. */
function endsInRelative(before: readonly Token[]): boolean {
  const opener = before.findIndex((_, place) => isRelative(before, place));
  const isOpen = opener > 0 && before.slice(opener).some(({ pos }) => VERBAL.has(pos));
  return isOpen && isSubjectPending(before, opener) && outerVerbs(before, opener).length === 0;
}

/**
 * "a man *who* saw the crash called police": what was led to is what the sentence still lacks. Not where another verb
 * stands before the clause: "police believe a man shot her", "a study that found pills cause cancer".
 */
function opensRelative(tokens: readonly Token[], opener: number): boolean {
  if (tokens[opener]?.pos === 'NOUN' || !VERBAL.has(tokens[opener + 1]?.pos ?? '')) return false;
  const that = tokens.slice(0, opener).findLastIndex((_, place) => opensContentThat(tokens, place));
  const isFirst = !tokens.slice(that + 1, opener).some(({ pos }) => VERBAL.has(pos));
  return isFirst && isSubjectPending(tokens, opener);
}

/** "the dam built by the state": a participle that describes the noun before it. */
function isReduced(tokens: readonly Token[], { from, to }: VerbGroup): boolean {
  return to - from === 1 && tokens[from - 1]?.pos === 'NOUN' && tokens[to]?.lower === 'by';
}

/** "at the site of the | collapsed | Orr Bridge": what describes the noun behind it. */
const isInPhrase = (tokens: readonly Token[], { from }: VerbGroup): boolean =>
  /^(?:an?|the)$/u.test(tokens[from - 1]?.lower ?? '');

/** "the man | who shot her", "a jury | that had heard him", "the ban | that he signed". */
export function isRelative(tokens: readonly Token[], place: number): boolean {
  const lower = tokens[place]?.lower ?? '';
  if (tokens[place - 1]?.pos !== 'NOUN') return false;
  return RELATIVE_PRONOUNS.has(lower) || (lower === 'that' && !opensContentThat(tokens, place));
}

function isSubjectPronoun({ lower }: Token): boolean {
  return /^(?:he|i|it|she|they|we|you)$/u.test(lower);
}

/** "who said the bridge was safe": the second verb is what was said. Not of "who agreed to the plan". */
function leadsToClause(tokens: readonly Token[], { head, to, isPassive }: VerbGroup): boolean {
  const lemma = tokens[head]?.lemma ?? '';
  if (isPassive || !takesClause(lemma)) return false;
  if (lemma !== 'agree' || !/^(?:ADP|PART)$/u.test(tokens[to]?.pos ?? '')) return true;
  const behind = tokens.slice(to).find(({ pos, lower }) => lower === 'that' || VERBAL.has(pos));
  return behind?.lower === 'that';
}
