const ACTS = `
call for, call on, demand, urge
rebuff, refuse, reject, rule out, spurn, turn down
assail, castigate, condemn, criticize, decry, denounce, deplore, lambast, lambaste, lash out, rebuke, slam
applaud, commend, hail, laud, praise
accuse, allege, blame
apologize
caution, warn
pledge, promise, vow
threaten`;

/**
 * By the stem of its verb, the number of the kind of act that is done by speaking: to urge, to refuse, to condemn (the
 * illocutionary acts; Searle 1976). Verbs that news has for other deeds too ("attacked", "declined", "appealed the
 * ruling", "pleaded guilty", "welcomed the guests") are left out. A kind a line, the words of each sorted. Our own list.
 */
export const SPOKEN_ACTS: ReadonlyMap<string, number> = new Map(
  ACTS.trim()
    .split('\n')
    .flatMap((line, act) => line.split(', ').map((stem): [string, number] => [stem, act])),
);

/** Of them, what one does of several things in one day. Sorted. Our own choice. */
export const ACTS_OF_MANY_THINGS: ReadonlySet<string> = new Set([
  'accuse',
  'allege',
  'blame',
  'caution',
  'pledge',
  'promise',
  'threaten',
  'vow',
  'warn',
]);
