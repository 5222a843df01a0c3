import type { Clause } from '../grammar/clause.ts';
import { BESIDE_OCCASION, OCCASION_WORDS } from '../data/occasion-words.ts';
import { OUTLET_KINDS } from '../data/outlet-kinds.ts';
import { OUTLET_WORDS, SHORT_MASTHEADS } from '../data/outlet-words.ts';
import { nounPhraseFrom, type NounPhrase } from '../grammar/noun-phrase.ts';
import { clauseAt, parentClause, type SentenceFrame } from '../sentence-frame.ts';
import { isUnnamedOutlet } from './speaker-kind.ts';
import { subjectOf } from './speaker.ts';
import type { NamedSpan } from '../names/story-names.ts';
import { startsUpper } from '../../text/letter-case.ts';

/** Who is cited by whom, and the clause of "saying". */
export interface Citation {
  speaker: NounPhrase;
  outlet: NounPhrase | null;
  saying: Clause;
}

/** How far "by" may stand from "was quoted as saying". */
const REACH = 8;
/** How far before an outlet's name its occasion stands: "an interview on Friday with the". */
const OCCASION_REACH = 7;

/** "The Quay cited Lee as saying", "Lee was quoted as saying by the Quay"; null: nobody is cited so. */
export function citedSpeaker(frame: SentenceFrame, clause: Clause): Citation | null {
  const { verb } = clause;
  const lemma = verb ? frame.tokens[verb.head]?.lemma : undefined;
  if (!verb || (lemma !== 'cite' && lemma !== 'quote')) return null;
  const as = frame.tokens.findIndex(
    ({ lower }, place) =>
      place >= verb.to &&
      place < verb.to + REACH &&
      lower === 'as' &&
      frame.tokens[place + 1]?.lower === 'saying',
  );
  if (as < 0) return null;
  const speaker = verb.isPassive ? subjectOf(frame, clause) : nounPhraseFrom(frame, verb.to);
  if (!speaker) return null;
  const outlet = verb.isPassive ? agentAfter(frame, verb.to) : subjectOf(frame, clause);
  return { speaker, outlet, saying: clauseAt(frame, as + 1) };
}

/** "was quoted as saying by the Harbour Post". */
function agentAfter(frame: SentenceFrame, from: number): NounPhrase | null {
  const by = frame.tokens.findIndex(
    ({ lower }, place) => place >= from && place < from + REACH && /^(?:by|in)$/u.test(lower),
  );
  const agent = by < 0 ? null : nounPhraseFrom(frame, by + 1);
  return agent?.entity?.isOutlet ? agent : null;
}

/** "The Quay reported, citing Ann Lee": whom an outlet that reports cites; null: nobody. */
export function citedBy(frame: SentenceFrame, { index }: Clause): NounPhrase | null {
  const citing = frame.clauses.find(({ index: other, verb }) => {
    const token = verb ? frame.tokens[verb.head] : undefined;
    return other !== index && verb?.tense === 'participle' && /^(?:cite|quote)$/u.test(token?.lemma ?? '');
  });
  return citing?.verb ? nounPhraseFrom(frame, citing.verb.to) : null;
}

/** The outlet that was told: "told the Harbour Post", "told Ann Lee of the Post"; not "told reporters". */
export function outletTold(frame: SentenceFrame, { verb }: Clause): NounPhrase | null {
  if (!verb) return null;
  const addressee = nounPhraseFrom(frame, verb.to);
  if (!addressee) return null;
  const isOf = /^(?:at|from|of)$/u.test(frame.tokens[addressee.to]?.lower ?? '');
  const to = isOf ? (nounPhraseFrom(frame, addressee.to + 1)?.to ?? addressee.to) : addressee.to;
  const name = frame.names.find(({ entity, from }) => entity.isOutlet && from >= verb.to && from < to);
  if (name) return asPhrase(name);
  const isOutlet = isUnnamedOutlet(frame, addressee) || isCallSign(addressee) || isMasthead(frame, addressee);
  return isOutlet ? addressee : null;
}

/** "told the Mirror", "told the Herald": short for a masthead that ends in that word. */
function isMasthead({ tokens }: SentenceFrame, { from, to }: NounPhrase): boolean {
  const article = tokens[from];
  const name = tokens[to - 1];
  if (to - from !== 2 || article?.lower !== 'the' || !startsUpper(name?.text ?? '')) return false;
  return OUTLET_WORDS.has(name?.lower ?? '') || SHORT_MASTHEADS.has(name?.lower ?? '');
}

/** "WALA", "KTVU-TV": a broadcaster of the United States by the letters it is licensed under (47 CFR § 73.3550). */
const isCallSign = ({ name }: NounPhrase): boolean => /^[KW][A-Z]{2,3}(?:-(?:AM|FM|TV))?$/u.test(name);

/** The outlet in which something was said: "in an interview with the Post", "Speaking to the Post, Lee said". */
export function outletOfOccasion(
  frame: SentenceFrame,
  clause: Clause,
  isContent: (clause: Clause) => boolean,
): NounPhrase | null {
  const name = frame.names.find((span) => {
    const own = clauseAt(frame, span.from);
    const isNear =
      own === clause || parentClause(frame, own) === clause || parentClause(frame, clause) === own;
    return (
      span.entity.isOutlet && isNear && !isContent(own) && hasOccasion(frame, span, clause.verb?.head ?? -1)
    );
  });
  return name ? asPhrase(name) : null;
}

/** Whether a preposition ties an outlet to an occasion, or to the cue itself: "wrote in the Post". */
function hasOccasion({ tokens }: SentenceFrame, { from, to }: NamedSpan, cueAt: number): boolean {
  // "in the Post building"
  if (tokens[to]?.pos === 'NOUN' && !OUTLET_KINDS.has(tokens[to].lower)) return false;
  let place = from - 1;
  while (/^(?:ADJ|DET|NOUN)$/u.test(tokens[place]?.pos ?? '')) place--;
  if (!BESIDE_OCCASION.has(tokens[place]?.lower ?? '')) return false;
  for (let at = place - 1; at >= Math.max(0, place - OCCASION_REACH); at--) {
    if (at === cueAt || OCCASION_WORDS.has(tokens[at]?.lemma ?? '')) return true;
    if (/^(?:NOUN|VERB)$/u.test(tokens[at]?.pos ?? '')) return false;
  }
  return false;
}

const asPhrase = ({ from, to, entity }: NamedSpan): NounPhrase => ({
  from,
  to,
  entity,
  name: entity.name,
  role: null,
});
