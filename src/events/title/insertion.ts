import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isIngVerb, NOUN_PHRASE, VERBAL } from './clause-edges.ts';

/** How many words an insertion between commas may have. */
const INSERTED_WORDS = 24;

/**
 * The comma that closes what the one at `open` puts in between a subject and its verb: "An inquiry into the fire,
 * announced in May, will begin", "said Poe, the mayor, had left". null: it puts nothing in there.
 */
export function insertionEnd(
  tokens: readonly Token[],
  clause: readonly Token[],
  open: number,
): number | null {
  if (!waitsForVerb(clause)) return null;
  for (let place = open + 1; place < Math.min(open + INSERTED_WORDS, tokens.length); place += 1) {
    const token = tokens[place];
    if (!token || /^[.;:]$/u.test(token.text)) return null;
    const next = tokens[place + 1]?.pos === 'ADV' ? tokens[place + 2] : tokens[place + 1];
    if (token.text === ',' && next && VERBAL.has(next.pos) && !isIngVerb(next)) return place;
  }
  return null;
}

/** Whether a clause so far is but a subject, or says but whose words or thoughts follow. */
function waitsForVerb(clause: readonly Token[]): boolean {
  const verb = clause.findLastIndex(({ pos }) => VERBAL.has(pos));
  const since = clause.slice(verb + 1);
  const hasNoun = since.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  // "payments the firm, Northreach, made": a second noun right behind the first has a verb of its own.
  const second = since.findLastIndex(({ pos }) => pos === 'DET');
  const isContact =
    since[second - 1]?.pos === 'NOUN' && since.slice(second).every(({ pos }) => NOUN_PHRASE.has(pos));
  if (verb !== -1 && isContact) return true;
  if (verb === -1) return hasNoun;
  // "can, under the law of 1992, force"
  if (verb === clause.length - 1 && clause[verb]?.pos === 'AUX') return true;
  const lemma = clause[verb]?.lemma ?? '';
  // "announced on Friday that the vote, set for May, would": whatever tells when or where stands before "that".
  const that = since.findIndex(({ lower }) => lower === 'that');
  if (that >= 0) return hasNoun && isSubjectAlone(since.slice(that + 1));
  const leads = CUE_VERBS.has(lemma) && clause[verb]?.pos === 'VERB';
  return leads && hasNoun && since.every(({ pos }) => NOUN_PHRASE.has(pos));
}

/** "the vote", "a gap in the track": nothing but a noun phrase, and what tells more of it. */
function isSubjectAlone(tokens: readonly Token[]): boolean {
  const isNominal = ({ pos }: Token) => NOUN_PHRASE.has(pos) || pos === 'ADP' || pos === 'CCONJ';
  return tokens.length > 0 && tokens[0]?.pos !== 'ADP' && tokens.every(isNominal);
}
