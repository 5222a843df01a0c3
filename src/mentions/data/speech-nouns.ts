/** Nouns for what is said, singular: a sentence that introduces them introduces the statements after it. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set([
  'account',
  'announcement',
  'answer',
  'claim',
  'comment',
  'declaration',
  'message',
  'reaction',
  'remark',
  'reply',
  'response',
  'signal',
  'statement',
  'tweet',
  'version',
  'word',
]);
