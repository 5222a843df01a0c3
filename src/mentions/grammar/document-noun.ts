import type { Token } from '../../text/analysed-text.ts';
import { DOCUMENT_NOUNS, PUBLISHED_NOUNS } from '../data/document-nouns.ts';
import { SPEECH_NOUNS } from '../data/speech-nouns.ts';

/** "report", "emails": a writing or a recording, which news relies on as on a witness. */
export function isDocumentNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' && isDocumentWord(token);
}

/** The same by its form alone, whatever the tagger takes it for. */
export function isDocumentWord(token: Token | undefined): boolean {
  if (!token) return false;
  return DOCUMENT_NOUNS.has(token.lemma) || DOCUMENT_NOUNS.has(token.lower.replace(/s$/u, ''));
}

/** "report", "interview", "statement": words that come out at a time, however they reach the public. */
export function isPublicationNoun(token: Token | undefined): boolean {
  if (token?.pos !== 'NOUN') return false;
  return isDocumentNoun(token) || PUBLISHED_NOUNS.has(token.lemma) || SPEECH_NOUNS.has(token.lemma);
}
