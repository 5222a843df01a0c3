import type { Token } from '../../text/analysed-text.ts';
import { HARM_PREDICATES } from '../data/harm-predicates.ts';
import { UNFORESEEN_NOUNS } from '../data/unforeseen-nouns.ts';
import type { Clause } from '../grammar/clause.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/**
 * "A bomb that exploded on Friday killed five": what came about and what it did are of one time. Neither "a man who was
 * freed on Friday killed five" nor "a storm that formed on Friday", "a leak that was repaired on Friday".
 *
 * @param below a clause right below the other
 */
export function isOfMishapTold(
  { tokens }: SentenceFrame,
  { from, verb }: Clause,
  { kind, opener, from: belowFrom, verb: belowVerb }: Clause,
): boolean {
  if (kind !== 'relative' || !(opener === 'that' || opener === 'which')) return false;
  if (!verb || !belowVerb || belowFrom >= verb.from || belowVerb.from !== belowFrom + 1) return false;
  if (belowVerb.tense !== 'past' || belowVerb.isPerfect) return false;
  const noun = tokens[belowFrom - 1]?.text === ',' ? belowFrom - 2 : belowFrom - 1;
  const subject = tokens[noun]?.lemma ?? '';
  if (noun < from || !(UNFORESEEN_NOUNS.has(subject) || WEAPONS.has(subject))) return false;
  const came = tokens[belowVerb.head]?.lemma ?? '';
  return isHarmTold(tokens, verb) && (!belowVerb.isPassive || SETTING_OFF.has(came)) && !GROWING.has(came);
}

/** "killed five", "left others homeless": what a mishap did. */
export function isHarmTold(tokens: readonly Token[], verb: Clause['verb']): boolean {
  if (verb?.tense !== 'past' || verb.isPerfect || verb.isPassive) return false;
  const done = tokens[verb.head]?.lemma ?? '';
  return HARM_PREDICATES.has(done) || RUINING.has(done);
}

const WEAPONS: ReadonlySet<string> = new Set(['bomb', 'grenade', 'mine', 'missile', 'rocket', 'shell']);
const RUINING: ReadonlySet<string> = new Set([
  'claim', 'damage', 'destroy', 'devastate', 'flatten', 'flood', 'leave', 'level', 'sink', 'trap',
]); // prettier-ignore
/** In the passive, too, what a mishap comes about by: "a bomb that was set off". */
const SETTING_OFF: ReadonlySet<string> = new Set(['detonate', 'ignite', 'set', 'trigger']);
/** What a storm or an epidemic does for days before it does harm. */
const GROWING: ReadonlySet<string> = new Set([
  'begin',
  'develop',
  'emerge',
  'form',
  'grow',
  'start',
  'strengthen',
]);
