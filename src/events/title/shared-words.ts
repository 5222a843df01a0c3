import { isPastForm } from '../../text/verb-forms.ts';
import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import { ROLE_NOUNS } from '../../mentions/data/role-nouns.ts';
import { modalOf } from '../../mentions/grammar/verb-tense.ts';
import { takesClause } from '../../mentions/grammar/takes-clause.ts';
import type { Token } from '../../text/analysed-text.ts';
import { NOMINAL, NOUN_PHRASE, VERBAL } from './clause-edges.ts';
import { subjectOf } from './clause-subject.ts';

/** Forms that only one thing or person has: "is", "was", "has". */
const SINGULAR_FORMS: ReadonlySet<string> = new Set(['does', 'has', 'is', 'was']);

/**
 * What a second verb shares with the first: its subject, and the auxiliary where both need it. Of "Surveyors said the lake
 * rose and was shut" it is the lake that goes with "was". null: no subject goes with it, as it is no verb ("let out sighs
 * and cries") or it may have two.
 *
 * @param first the tokens of the first verb's clause
 * @param kept what stands between "and" and the second verb
 */
export function sharedWords(
  first: readonly Token[],
  kept: readonly Token[],
  verb: Token | undefined,
): readonly Token[] | null {
  const outer = subjectOf(first);
  const finite = kept.find(({ pos }) => VERBAL.has(pos)) ?? verb;
  if (finite === verb && goesOnSaid(first, verb)) return null;
  const subject = disagrees(outer, finite)
    ? subjectSaid(first)
    : ((isReported(first, finite) ? subjectSaid(first) : null) ?? outer);
  return subject && [...subject, ...sharedAuxiliary(first, kept, verb)];
}

/** "Poe said the firm was late and *would* pay": what is to come, told of then, is part of what was said. */
const isReported = (first: readonly Token[], verb: Token | undefined): boolean =>
  /^(?:could|might|must|should|would)$/u.test(verb?.lower ?? '') &&
  first.find(({ pos }) => VERBAL.has(pos))?.lemma === 'say';

/**
 * "Doctors said the nurse lied | and stole drugs": whose act the second is, only the whole clause tells. Not with "they",
 * who are the speakers, behind "was wrong", which is no act to go on with, nor "would sue | and quit", in other forms.
 */
function goesOnSaid(first: readonly Token[], second: Token | undefined): boolean {
  const words = first.filter(({ pos }) => pos !== 'PUNCT' && pos !== 'ADV');
  const cue = words.findIndex(({ pos }) => VERBAL.has(pos));
  const isSaying = CUE_VERBS.get(words[cue]?.lemma ?? '') === 'says';
  const subject = isSaying ? subjectSaid(words) : null;
  const last = subject?.at(-1);
  if (!subject || !last || subject.some(({ pos }) => pos === 'PRON')) return false;
  const behind = words.slice(words.indexOf(last) + 1);
  const end = behind.findIndex(({ pos }) => !VERBAL.has(pos));
  const group = end < 0 ? behind : behind.slice(0, end);
  const isModal = group.some((token) => modalOf(token) !== null);
  return group.at(-1)?.lemma !== 'be' && (!isModal || second?.lower === second?.lemma);
}

/** "Surveyors *was*", "parents *cries*": a plural with a verb in the singular. */
function disagrees(subject: readonly Token[], verb: Token | undefined): boolean {
  const head = subject.at(-1);
  if (!head || !isPlural(head) || !verb || subject.some(({ pos }) => pos === 'ADP')) return false;
  return SINGULAR_FORMS.has(verb.lower) || (verb.pos === 'VERB' && verb.lower === `${verb.lemma}s`);
}

/** "surveyors", also where the tagger takes them for a name ("Officials said"). */
const isPlural = ({ pos, lower, lemma }: Token): boolean =>
  (pos === 'NOUN' && lower.endsWith('s') && lemma !== lower) ||
  (pos === 'PROPN' && lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1)));

/** The subject of what the first verb leads to: "said *the lake* rose"; null: it leads to none. */
function subjectSaid(first: readonly Token[]): readonly Token[] | null {
  const cue = first.findIndex(({ pos }) => pos === 'VERB');
  if (!takesClause(first[cue]?.lemma ?? '')) return null;
  const from = first[cue + 1]?.lower === 'that' ? cue + 2 : cue + 1;
  const end = first.findIndex(({ pos }, place) => place >= from && VERBAL.has(pos));
  const subject = first.slice(from, Math.max(end, from));
  const isPhrase = subject.every(({ pos }) => NOUN_PHRASE.has(pos) || pos === 'PRON' || pos === 'ADP');
  return isPhrase && subject.some(({ pos }) => NOMINAL.has(pos)) ? subject : null;
}

/**
 * "was built in May and repaired in June": the second participle is in the passive too, unless it has its own. "Must help
 * and name the dead": both need the modal.
 */
function sharedAuxiliary(
  first: readonly Token[],
  kept: readonly Token[],
  verb: Token | undefined,
): readonly Token[] {
  if (!verb || kept.some(({ pos }) => pos === 'AUX')) return [];
  const auxiliary = first.findIndex(({ pos }) => pos === 'AUX');
  const token = first[auxiliary];
  if (!token) return [];
  const main = first.findIndex(({ pos }, place) => place > auxiliary && pos === 'VERB');
  if (modalOf(token) !== null && main !== -1) {
    const isBare = verb.pos === 'VERB' && verb.lower === verb.lemma && !isPastForm(verb.lower);
    const isFirst = !first.slice(0, auxiliary).some(({ pos }) => pos === 'VERB');
    return isBare && isFirst ? first.slice(auxiliary, main).filter(({ pos }) => pos !== 'ADV') : [];
  }
  const isPassive = token.lemma === 'be' && first[auxiliary + 1]?.lower.endsWith('ed');
  return isPassive && verb.lower.endsWith('ed') ? [token] : [];
}
