import { takesClause } from '../grammar/takes-clause.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { PlacedTime, SentenceFrame } from '../sentence-frame.ts';
import { isHyphen } from '../../text/hyphen.ts';

const OPENS_PHRASE = /^(?:ADJ|DET|NUM|PRON)$/u;

/** "19th-century", "1960s-era": of what kind a thing is, and never when a clause is. */
const isOfKind = ({ text }: TimeExpression): boolean => /-(?:century|era)$/iu.test(text);

/** The noun a time stands before as part of its phrase: "the 2016 election", "Friday's attack". */
export function modifiedNoun(frame: SentenceFrame, { time, from, to }: PlacedTime): number | null {
  const before = frame.tokens[from - 1];
  if (before?.pos === 'ADP' && !/^(?:DET|PART)$/u.test(frame.tokens[to]?.pos ?? '')) {
    if (frame.tokens[to]?.pos !== 'NOUN' || isBesideIt(frame, from, to)) return null;
  }
  let place = to;
  if (/^['’]s?$|^s$/u.test(frame.tokens[place]?.lower ?? '')) place++;
  const opensPhrase = OPENS_PHRASE.test(before?.pos ?? '') || place > to || isOfKind(time);
  // "Thursday's by-election"
  if (isHyphen(frame.tokens[place + 1]?.text) && frame.tokens[place + 2]?.pos === 'NOUN') place += 2;
  // "Saturday's 4-0 home defeat"
  while (/^(?:ADJ|NUM|PROPN)$/u.test(frame.tokens[place]?.pos ?? '')) place++;
  const noun = frame.tokens[place];
  // "this year's Harbour Day": which one it is, not when the clause is.
  const isCoarse = time.interval?.precision === 'year';
  if (isCoarse && place > to && frame.tokens[place - 1]?.pos === 'PROPN' && noun?.pos !== 'NOUN')
    return place - 1;
  if (noun?.pos !== 'NOUN' || (!opensPhrase && place > to)) return null;
  let head = place;
  while (frame.tokens[head + 1]?.pos === 'NOUN') head++;
  return head;
}

/** "said on Thursday sales had risen", "unveiled on Thursday plans to build": a clause, or an object, of its own. */
function isBesideIt({ tokens, clauseOf }: SentenceFrame, from: number, to: number): boolean {
  if (clauseOf[from] !== clauseOf[to]) return true;
  const verb = tokens[from - 2];
  return verb?.pos === 'VERB' && (takesClause(verb.lemma) || MAKES_PUBLIC.test(verb.lemma));
}

const MAKES_PUBLIC = /^(?:issue|launch|post|publish|release|unveil)$/u;
