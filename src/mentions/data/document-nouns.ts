/**
 * Nouns for writings and recordings that news relies on as on a witness, singular: "court documents show". Sorted.
 * After the sources of the PolNeAR corpus.
 */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set([
  'affidavit',
  'audit',
  'biography',
  'complaint',
  'data',
  'diary',
  'document',
  'dossier',
  'email',
  'figure',
  'filing',
  'footage',
  'image',
  'indictment',
  'lawsuit',
  'letter',
  'memo',
  'memoir',
  'minute',
  'paper',
  'photo',
  'photograph',
  'picture',
  'poll',
  'post',
  'record',
  'recording',
  'report',
  'statistic',
  'study',
  'survey',
  'tape',
  'transcript',
  'tweet',
  'video',
  'warrant',
]);

/** What such a document does where it is the subject, beside the verbs of speech (base forms). Sorted. */
export const DOCUMENT_VERBS: ReadonlySet<string> = new Set([
  'find',
  'indicate',
  'reveal',
  'say',
  'show',
  'state',
  'suggest',
]);

/** What brings words to the public, beside documents and the nouns of speech, singular. Sorted. */
export const PUBLISHED_NOUNS: ReadonlySet<string> = new Set([
  'article',
  'broadcast',
  'column',
  'editorial',
  'essay',
  'interview',
  'op-ed',
  'podcast',
  'video',
]);

/** How words come from whoever made them (participles): "a statement issued by the union". Sorted. */
export const MADE_PUBLIC: ReadonlySet<string> = new Set([
  'issued',
  'posted',
  'published',
  'released',
  'sent',
  'written',
]);

/** How a document comes to an outlet (participles): "an email seen by the Post". Sorted. */
export const HANDED_ON: ReadonlySet<string> = new Set([
  'given',
  'obtained',
  'provided',
  'published',
  'reviewed',
  'seen',
  'shown',
]);
