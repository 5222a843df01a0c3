import type { Clause } from '../grammar/clause.ts';
import { BODY_NOUNS } from '../data/body-nouns.ts';
import { CLAUSE_ONLY_CUES, QUOTATION_CUES, type CueClass } from '../data/cue-verbs.ts';
import { ORGANISATION_WORDS } from '../data/organisation-words.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';
import { namesFalse } from './calls-false.ts';
import { nounPhraseFrom } from '../grammar/noun-phrase.ts';
import { quotes, quotesBeside } from './said-content.ts';
import { parentClause, type SentenceFrame } from '../sentence-frame.ts';
import { classWithParticle } from '../stance/speech-stance.ts';
import { tokenBefore } from '../../text/token-before.ts';

/** A verb that may say that somebody says something. */
export interface Cue {
  at: number;
  words: string;
  lemma: string;
  class: CueClass;
  clause: Clause;
}

/** Whether a verb that can report does so here: with what is said beside it, where it needs that. */
export function reports(
  frame: SentenceFrame,
  { at: cueAt, lemma: cueLemma, class: cueClass, clause }: Cue,
  hasContent: boolean,
): boolean {
  const behind = frame.tokens[clause.verb?.to ?? 0]?.lower ?? '';
  const verbEnd = (clause.verb?.to ?? 0) + (classWithParticle(cueLemma, behind) ? 1 : 0);
  if (cueClass === 'cites') return false;
  if (cueLemma === 'row') return behind === 'back';
  // "will report to prison to begin her sentence"
  if (cueLemma === 'report' && /^(?:for|to)$/u.test(behind) && !hasThat(frame, verbEnd)) return false;
  // "a group calling itself Black Harbour"
  if (cueLemma === 'call' && /^(?:her|him|it|them)sel(?:f|ves)$/u.test(behind)) return false;
  // "threatening the region's ports": what is in danger, not what is to come.
  if (cueLemma === 'threaten' && /^(?:her|his|its|the|their|this)$/u.test(behind)) return false;
  if (cueLemma === 'threaten' && behind === 'that' && !hasContent) return false;
  // "The Senate confirmed Ann Lee as envoy"
  if (cueLemma === 'confirm' && hasPersonAsObject(frame, verbEnd)) return false;
  if (cueLemma === 'deny' && hasTwoObjects(frame, verbEnd)) return false;
  if (QUOTATION_CUES.has(cueLemma)) return hasThatClause(frame, clause) || quotesBeside(frame, clause);
  if (hasContent) return true;
  if (cueClass === 'denies' || cueClass === 'doubts') return !hasPersonAsObject(frame, verbEnd);
  const needsContent = cueClass === 'says' || CLAUSE_ONLY_CUES.has(cueLemma);
  return !needsContent || quotes(frame, clause) || namesFalse(frame, clause, cueAt);
}

/** "raged on Monday that it was late" */
const hasThatClause = ({ clauses }: SentenceFrame, { index }: Clause): boolean =>
  clauses.some(({ kind, opener, parent }) => kind === 'complement' && opener === 'that' && parent === index);

const hasThat = ({ tokens }: SentenceFrame, from: number): boolean =>
  tokens.slice(from).some(({ lower }) => lower === 'that' || lower === ':');

/** "who declined to be named": how somebody spoke, nothing they said. */
export function isOfAnonymity(frame: SentenceFrame, { index }: Clause): boolean {
  return frame.clauses.some(({ parent, kind, verb }) => {
    if (parent !== index || kind !== 'infinitive' || !verb?.isPassive) return false;
    return /^(?:identify|name|quote)$/u.test(frame.tokens[verb.head]?.lemma ?? '');
  });
}

/** "declined to say", "cited her as saying": the cue is the verb above. */
export function isPartOfCue(frame: SentenceFrame, clause: Clause, verbFrom: number): boolean {
  if (frame.tokens[verbFrom - 1]?.lower === 'as') return true;
  if (clause.kind !== 'infinitive') return false;
  const parent = parentClause(frame, clause);
  const lemma = parent?.verb ? (frame.tokens[parent.verb.head]?.lemma ?? '') : '';
  return lemma !== 'go' && lemma !== 'continue';
}

/** "denied the envoy a meeting", "denied Ann Lee entry": what somebody didn't get, not what isn't so. */
function hasTwoObjects(frame: SentenceFrame, from: number): boolean {
  const { tokens, nameOf } = frame;
  const to = nounPhraseFrom(frame, from)?.to ?? from;
  // "denied reports the firm would close"
  if (tokens[to] && /^(?:AUX|VERB)$/u.test(tokens[to].pos)) return false;
  const person = nameOf[from];
  if (person?.entity.type === 'person' && tokens[person.to]?.pos === 'NOUN') return true;
  return tokens
    .slice(from + 1, to)
    .some(({ pos }, place) => pos === 'DET' && isSomebody(tokens[from + place]?.lemma ?? ''));
}

const isSomebody = (lemma: string): boolean =>
  ROLE_NOUNS.has(lemma) || BODY_NOUNS.has(lemma) || ORGANISATION_WORDS.has(lemma);

/** "dismissed the captain", "rejected Ann Lee": somebody, not what is said, is turned away. */
function hasPersonAsObject(frame: SentenceFrame, verbEnd: number): boolean {
  const word = frame.tokens[verbEnd];
  const next = frame.tokens[verbEnd + 1];
  // "rejected her account": whose it is.
  const isOwner = word?.lower === 'her' && /^(?:ADJ|NOUN)$/u.test(next?.pos ?? '');
  if (/^(?:her|him|me|them|us)$/u.test(word?.lower ?? '') && !isOwner) return true;
  const object = nounPhraseFrom(frame, verbEnd);
  if (object?.entity) return object.entity.type === 'person' || object.role !== null;
  const head = tokenBefore(frame.tokens, object?.to ?? 0);
  return head?.pos === 'NOUN' && ROLE_NOUNS.has(head.lemma);
}
