import { remembering } from '../../text/remember.ts';
import { ANONYMOUS, INFORMED } from '../data/anonymous-speakers.ts';
import { BODY_NOUNS } from '../data/body-nouns.ts';
import { INSTITUTIONS } from '../data/institutions.ts';
import { OUTLET_KINDS, OUTLET_KINDS_IN_NEWS, OUTLET_MEDIA, OUTLET_MODIFIERS } from '../data/outlet-kinds.ts';
import { ORGANISATION_WORDS } from '../data/organisation-words.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';
import { isDocumentNoun } from '../grammar/document-noun.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** A word that stands for somebody named elsewhere, or for nobody in particular. */
export const isPronoun = ({ name, entity }: NounPhrase): boolean =>
  entity === null &&
  /^(?:he|she|it|they|we|i|you|who|which|that|this|those|these|one|some|many|others|there|what)$/iu.test(
    name,
  );

/** "the mayor", "the owner of a dam": what one person is, no body of several. */
export const isPost = ({ name }: NounPhrase): boolean => namesPost(name);

const namesPost = remembering((name) => {
  const last = headOf(name);
  return ROLE_NOUNS.has(last) && !INSTITUTIONS.has(name.toLowerCase()) && !ORGANISATION_WORDS.has(last);
});

/**
 * "the mayor", "the owner of a dam", "police", "the interior ministry": an office or a body that can be told from
 * others.
 */
export const isOffice = ({ name }: NounPhrase): boolean => namesOffice(name);

const namesOffice = remembering((name) => {
  const last = headOf(name);
  return (
    INSTITUTIONS.has(name.toLowerCase()) ||
    INSTITUTIONS.has(last) ||
    BODY_NOUNS.has(last) ||
    singularsOf(last).some((word) => ROLE_NOUNS.has(word) || ORGANISATION_WORDS.has(word))
  );
});

/** Of what a phrase without a name is called, the last word before "of", lower case. */
function headOf(name: string): string {
  const [head = ''] = name.toLowerCase().split(/\s+of\s+/u);
  return head.split(/\s+/u).at(-1) ?? '';
}

/** What a word may be the plural of, and itself. */
const singularsOf = (word: string): readonly string[] => [
  word,
  word.replace(/s$/u, ''),
  word.replace(/ies$/u, 'y'),
  word.replace(/(?<=[sx]|[cs]h)es$/u, ''),
  word.replace(/men$/u, 'man'),
];

/** "court documents", "a police report": a writing or a recording in place of a witness. */
export function isDocument({ tokens }: SentenceFrame, { to }: NounPhrase): boolean {
  return isDocumentNoun(tokens[to - 1]);
}

/** "sources", "two people familiar with the talks": somebody the outlet knows and doesn't name. */
export function isAnonymous({ tokens }: SentenceFrame, { from, to }: NounPhrase): boolean {
  const head = tokens[to - 1]?.lower ?? '';
  // "open-source firms" are none.
  if (ANONYMOUS.has(head.replace(/s$/u, ''))) return true;
  return tokens.slice(from, to).some(({ lower }, place) => {
    if (!/^(?:people|person)$/u.test(lower)) return false;
    const behind = tokens.slice(from + place + 1, from + place + 1 + KNOWLEDGE);
    return (
      INFORMED.has(behind[0]?.lower ?? '') ||
      (behind[0]?.lower === 'with' && behind.some((token) => token.lower === 'knowledge'))
    );
  });
}

/** How many words behind "a person": "with direct knowledge". */
const KNOWLEDGE = 4;

/** "state television", "the state-run news agency": an outlet without a name; "a state agency" is none. */
export function isUnnamedOutlet({ tokens }: SentenceFrame, { from, to, entity }: NounPhrase): boolean {
  if (entity?.type === 'person') return false;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  const [before = '', last = ''] = words.slice(-2);
  const isOfNews = OUTLET_KINDS_IN_NEWS.has(last) && OUTLET_MODIFIERS.has(before);
  return STATE.test(words.join(' ')) && (isOfNews || OUTLET_KINDS.has(last) || OUTLET_MEDIA.has(last));
}

const STATE = /\b(?:army|government|national|official|public|state)\b/u;
