/** What a cue of attribution tells of the speaker's stand. */
export type CueClass =
  /** Neutral speech: "said". */
  | 'says'
  /** The speaker vouches for it: "confirmed". */
  | 'confirms'
  /** The speaker says it isn't so: "denied". */
  | 'denies'
  /** The speaker leaves it open: "questioned". */
  | 'doubts'
  /** The speaker sees it coming: "predicted", "promised". */
  | 'expects'
  /** An outlet passes somebody's words on: "cited … as saying". */
  | 'cites';

const CLASSES: Record<CueClass, string> = {
  says: `
add admit allege announce answer argue ask assert assure believe blame blast boast brand call caution charge
cite claim comment complain concede conclude contend criticize cry declare demand describe disclose emphasize
estimate explain express fume hint indicate inform insist joke label lament maintain mention note observe post
praise quip rage read reason recall recount reiterate remark remind repeat reply report respond reveal say
shout signal speak specify state storm stress suggest tell testify thank think thunder tweet urge warn wonder
write`,
  confirms: 'acknowledge affirm confirm reaffirm verify',
  denies: 'deny disavow dismiss dispute rebuff rebut refute reject retract row',
  doubts: 'decline doubt question refuse',
  expects: 'anticipate expect forecast foresee hope pledge predict project promise swear threaten vow',
  cites: 'cite quote',
};

/** Base form of a verb of attribution → its class. After the reporting verbs of the PolNeAR corpus. */
export const CUE_VERBS: ReadonlyMap<string, CueClass> = new Map(
  (Object.entries(CLASSES) as [CueClass, string][]).flatMap(([cueClass, words]) =>
    words
      .trim()
      .split(/\s+/u)
      .map((word): [string, CueClass] => [word, cueClass]),
  ),
);

/**
 * Verb and particle that answer what others say, with what they answer for an object: "ruled out a deal". By the
 * verb, its particle and class. Sorted. Our own list, of the phrasal verbs of news.
 */
export const PHRASAL_CUES: ReadonlyMap<string, readonly (readonly [string, CueClass])[]> = new Map([
  ['play', [['down', 'doubts']]],
  ['rule', [['out', 'denies']]],
]);

/**
 * Verbs that report only with a quotation right beside them: storms rage, and rebels storm the seat of the “Lions”.
 * Sorted. Our own list.
 */
export const QUOTATION_CUES: ReadonlySet<string> = new Set([
  'blast',
  'cry',
  'fume',
  'rage',
  'shout',
  'storm',
  'thunder',
]);

/** Verbs that report only with a clause or a quotation beside them; with an object they are acts. */
export const CLAUSE_ONLY_CUES: ReadonlySet<string> = new Set([
  'allege',
  'ask',
  'assure',
  'believe',
  'blame',
  'brand',
  'call',
  'charge',
  'cite',
  'conclude',
  'describe',
  'estimate',
  'express',
  'label',
  'post',
  'praise',
  'project',
  'quote',
  'read',
  'reason',
  'recall',
  'reveal',
  'signal',
  'speak',
  'specify',
  'swear',
  'thank',
  'think',
  'wonder',
  'write',
]);
