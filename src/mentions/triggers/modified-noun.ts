import { isHyphen, isInnerHyphen } from '../../text/hyphen.ts';
import { PUBLISHING_VERBS } from '../data/publishing-verbs.ts';
import { takesClause } from '../grammar/takes-clause.ts';
import type { PlacedTime, SentenceFrame } from '../sentence-frame.ts';

const OPENS_PHRASE = /^(?:ADJ|DET|NUM|PRON)$/u;

/** Behind which token the words end that make a time say of what kind a thing is: "19th-century", "1960s-era". */
function endOfKind({ tokens }: SentenceFrame, to: number): number | null {
  if (tokens[to - 1]?.lower === 'century' && isHyphen(tokens[to - 2]?.text)) return to;
  const isOfKind =
    isInnerHyphen(tokens, to) && /^(?:era|model|style|vintage)$/u.test(tokens[to + 1]?.lower ?? '');
  return isOfKind ? to + 2 : null;
}

/** The noun a time stands before as part of its phrase: "the 2016 election", "Friday's attack". */
export function modifiedNoun(frame: SentenceFrame, { time, from, to }: PlacedTime): number | null {
  // "was halted on Wednesday minutes after the fall"
  if (frame.times.some((other) => other.from === to)) return null;
  // "A year ago Tarrant sold": no part of a phrase.
  if (/(?:ago|earlier|later)$/iu.test(time.text)) return null;
  const before = frame.tokens[from - 1];
  const kindTo = endOfKind(frame, to);
  if (kindTo === null && before?.pos === 'ADP' && !/^(?:DET|PART)$/u.test(frame.tokens[to]?.pos ?? '')) {
    if (frame.tokens[to]?.pos !== 'NOUN' || isBesideIt(frame, from, to)) return null;
  }
  let place = kindTo ?? to;
  const hasOwner = /^['’]s?$|^s$/u.test(frame.tokens[place]?.lower ?? '');
  if (hasOwner) place++;
  const opensPhrase = OPENS_PHRASE.test(before?.pos ?? '') || place > to || kindTo !== null;
  // "Thursday's by-election"
  if (isHyphen(frame.tokens[place + 1]?.text) && frame.tokens[place + 2]?.pos === 'NOUN') place += 2;
  // "Saturday's 4-0 home defeat"
  while (/^(?:ADJ|NUM|PROPN)$/u.test(frame.tokens[place]?.pos ?? '')) place++;
  const noun = frame.tokens[place];
  // "this year's Harbour Day": which one it is, not when the clause is; "last year Tarrant sold" tells when.
  const isCoarse = time.interval?.precision === 'year' && (hasOwner || /\d$/u.test(time.text));
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
  return verb?.pos === 'VERB' && (takesClause(verb.lemma) || PUBLISHING_VERBS.has(verb.lemma));
}
