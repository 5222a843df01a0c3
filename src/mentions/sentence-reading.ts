import type { Discourse } from './coreference/coreference.ts';
import type { FoundTrigger } from './triggers/found-trigger.ts';
import type { SentenceFrame } from './sentence-frame.ts';

/** What a sentence's rules share. */
export interface SentenceReading {
  frame: SentenceFrame;
  triggers: readonly FoundTrigger[];
  discourse: Discourse;
  /** Stems of the sentence's content words. */
  terms: readonly string[];
}
