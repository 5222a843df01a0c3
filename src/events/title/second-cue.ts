import { BODY_NOUNS } from '../../mentions/data/body-nouns.ts';
import { CUE_VERBS, PHRASAL_CUES } from '../../mentions/data/cue-verbs.ts';
import { ROLE_NOUNS } from '../../mentions/data/role-nouns.ts';
import { findVerbGroups } from '../../mentions/grammar/verb-groups.ts';
import type { Token } from '../../text/analysed-text.ts';
import { VERBAL } from './clause-edges.ts';

/**
 * Where the speaker's second verb of saying begins, with the "and" or "but" before it: "Poe said the bridge was unsafe
 * | but ruled out a closure". The bridge says nothing, so that the verb is the speaker's; null: none, or the subject of
 * what is said may speak itself ("said the mayor had lied and denied it").
 *
 * @param cue index of the first verb of saying
 */
export function secondCue(tokens: readonly Token[], cue: number): number | null {
  const groups = findVerbGroups(tokens);
  const first = groups.find(({ from, to }) => from <= cue && cue < to);
  const inner = groups.find(({ from }) => from > cue);
  if (first?.tense !== 'past' || !inner || maySpeak(tokens.slice(cue + 1, inner.from))) return null;
  const second = groups.find(
    ({ from, head, tense }) =>
      from > inner.from && tense === 'past' && isCue(tokens, head) && isJoined(tokens, from),
  );
  return second ? tokens.slice(0, second.from).findLastIndex(({ pos }) => pos === 'CCONJ') : null;
}

function isCue(tokens: readonly Token[], place: number): boolean {
  const [verb, particle] = [tokens[place], tokens[place + 1]];
  const isPhrasal = PHRASAL_CUES.get(verb?.lemma ?? '')?.some(([word]) => word === particle?.lower);
  return verb?.pos === 'VERB' && (CUE_VERBS.has(verb.lemma) || isPhrasal === true);
}

/** "but | ruled", "and later | denied". */
function isJoined(tokens: readonly Token[], verb: number): boolean {
  const joint = tokens.slice(0, verb).findLast(({ pos }) => pos !== 'ADV');
  return joint?.pos === 'CCONJ';
}

/** Whether the words between a verb of saying and the verb of what is said name anybody who could say something. */
function maySpeak(words: readonly Token[]): boolean {
  const subject = words.slice(
    words.findLastIndex(({ pos, lower }) => pos === 'SCONJ' || lower === 'that') + 1,
  );
  const noun = subject.findLast(({ pos }) => !VERBAL.has(pos) && pos !== 'ADV' && pos !== 'PUNCT');
  return noun?.pos !== 'NOUN' || ROLE_NOUNS.has(noun.lemma) || BODY_NOUNS.has(noun.lemma);
}
