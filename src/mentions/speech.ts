import type { Source } from '../event-list/schema.ts';
import type { Attribution } from './attribution.ts';
import type { Discourse } from './coreference.ts';
import { ANONYMOUS, INFORMED } from './data/anonymous-speakers.ts';
import { INSTITUTIONS } from './data/institutions.ts';
import { ORGANISATION_WORDS } from './data/organisation-words.ts';
import { ROLE_NOUNS } from './data/role-nouns.ts';
import { SPEECH_NOUNS } from './data/speech-nouns.ts';
import type { Entity } from './entities.ts';
import { nounPhraseFrom, textOf, type NounPhrase } from './noun-phrase.ts';
import type { SentenceFrame } from './sentence-frame.ts';

/** An attribution with its speaker known by name. */
export interface Speech {
  attribution: Attribution;
  /** null: nobody but an outlet, or nobody identifiable. */
  source: Source | null;
  entity: Entity | null;
  /** Whether the speaker can be told from others: a name, an office, a body; not "some" or "people". */
  isIdentifiable: boolean;
  via: string | null;
}

/** Gives an attribution's speaker a name: pronouns are resolved and roles remembered from where they stood. */
export function resolveSpeech(frame: SentenceFrame, attribution: Attribution, discourse: Discourse): Speech {
  const { via, cue } = attribution;
  const viaName = via?.entity && !isOwnOutlet(frame, via.entity.name) ? via.entity.name : null;
  const unknown = { attribution, source: null, entity: null, isIdentifiable: false, via: viaName };
  const speaker = attribution.speaker && (authorOf(frame, attribution.speaker) ?? attribution.speaker);
  if (!speaker) return unknown;
  const entity = discourse.resolve(speaker)[0] ?? null;
  if (entity?.isOutlet) return { ...unknown, via: isOwnOutlet(frame, entity.name) ? null : entity.name };
  if (entity && speaker.role !== null) discourse.learnRole(entity, speaker.role);
  if (entity) {
    discourse.focus(entity);
    const source = { name: entity.name, role: speaker.role ?? discourse.roleOf(entity), cue };
    return { ...unknown, source, entity, isIdentifiable: true };
  }
  if (isPronoun(speaker)) return unknown;
  const source = { name: wholeName(frame, speaker), role: null, cue };
  if (isOffice(speaker)) return { ...unknown, source, isIdentifiable: true };
  return isAnonymous(frame, speaker) ? { ...unknown, source } : unknown;
}

/** The speech that an article reported last, and where. */
export interface EarlierSpeech {
  speech: Speech;
  paragraph: number;
}

/**
 * The outlet that passes a speech on where its own words don't name one: the outlet whose report it is part of
 * ("The Post reported that Lee said"), or that of the speech it continues ("She added", "“…,” she said").
 */
export function creditedOutlet(
  frame: SentenceFrame,
  speech: Speech,
  others: readonly Speech[],
  before: EarlierSpeech | null,
): string | null {
  if (speech.via !== null || !speech.source) return speech.via;
  const { clause, cueLemma } = speech.attribution;
  const around = others.find(
    (other) => other.source === null && other.via !== null && other.attribution.isContent(clause),
  );
  if (around) return around.via;
  const isSameSpeaker = speech.entity !== null && speech.entity === before?.speech.entity;
  const goesOn = CONTINUING.has(cueLemma) || isQuoteAlone(frame, speech, before);
  return isSameSpeaker && goesOn ? before.speech.via : null;
}

const CONTINUING: ReadonlySet<string> = new Set(['add', 'continue']);

/** "“They will fail,” he said." right after: more of the same words, as no other occasion is told. */
function isQuoteAlone(
  { tokens, sentence }: SentenceFrame,
  { attribution: { cueAt, speaker } }: Speech,
  before: EarlierSpeech | null,
): boolean {
  if (!before || !speaker || sentence.paragraph - before.paragraph > 1) return false;
  const opensQuoted = /^(?:["“]|`)$/u.test(tokens[0]?.text ?? '');
  const end = Math.max(cueAt + 1, speaker.to);
  const isLast = tokens.slice(end).every(({ pos }) => pos === 'PUNCT');
  return opensQuoted && isPronoun(speaker) && isLast;
}

/** "a statement from the ministry", "the ministry's statement": whoever made what is said to speak; else null. */
function authorOf(frame: SentenceFrame, { from, to, entity }: NounPhrase): NounPhrase | null {
  const head = frame.tokens[to - 1];
  if (entity || !head || !SPEECH_NOUNS.has(head.lemma)) return null;
  if (/^(?:by|from|of)$/u.test(frame.tokens[to]?.lower ?? '')) return nounPhraseFrom(frame, to + 1);
  const possessive = frame.tokens.findIndex(
    ({ lower, pos }, place) => place > from && place < to && pos === 'PART' && /^['’]?s?$/u.test(lower),
  );
  return possessive < 0 ? null : nounPhraseFrom(frame, from, possessive);
}

/** "spokeswoman" with what she speaks for: "spokeswoman for the port authority". */
function wholeName(frame: SentenceFrame, { from, to, name }: NounPhrase): string {
  if (!/^(?:at|for|from|with)$/u.test(frame.tokens[to]?.lower ?? '')) return name;
  const behind = nounPhraseFrom(frame, to + 1);
  const first = frame.tokens[from]?.pos === 'DET' && to - from > 1 ? from + 1 : from;
  return behind ? textOf(frame, first, behind.to) : name;
}

/** "tell CNN" in an article of CNN's credits nobody else. */
function isOwnOutlet(frame: SentenceFrame, name: string): boolean {
  const own = frame.article.article.outlet.toLowerCase();
  const other = name.toLowerCase();
  return own === other || own.startsWith(`${other} `) || other.startsWith(`${own} `);
}

const isPronoun = ({ name }: NounPhrase): boolean =>
  /^(?:he|she|it|they|we|i|you|who|which|that|this|those|these|one|some|many|others|there|what)$/iu.test(
    name,
  );

function isOffice({ name }: NounPhrase): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? '';
  const singular = last.replace(/s$/u, '');
  return (
    INSTITUTIONS.has(name.toLowerCase()) ||
    INSTITUTIONS.has(last) ||
    ROLE_NOUNS.has(last) ||
    ROLE_NOUNS.has(singular) ||
    ROLE_NOUNS.has(last.replace(/men$/u, 'man').replace(/women$/u, 'woman')) ||
    ORGANISATION_WORDS.has(last) ||
    /^(?:authorities|agencies|police|government|lawyers)$/u.test(last)
  );
}

/** "sources", "two people familiar with the talks": somebody the outlet knows and doesn't name. */
function isAnonymous({ tokens }: SentenceFrame, { from, to }: NounPhrase): boolean {
  if (ANONYMOUS.has(tokens[to - 1]?.lower.replace(/s$/u, '') ?? '')) return true;
  return tokens
    .slice(from, to)
    .some(
      ({ lower }, place) =>
        /^(?:people|person)$/u.test(lower) && INFORMED.has(tokens[from + place + 1]?.lower ?? ''),
    );
}
