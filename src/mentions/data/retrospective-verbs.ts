/**
 * Verbs whose object has happened, or happens as they do (base forms): "attended the funeral", "praised the release".
 * Sorted. After FrameNet's frames Memory, Attending and Judgment, without the stances that are as often taken on plans.
 */
export const RETROSPECTIVE_VERBS: ReadonlySet<string> = new Set([
  'attend',
  'commemorate',
  'mourn',
  'praise',
  'recall',
  'regret',
  'remember',
  'survive',
  'witness',
]);
