/** What a parliament, a board or a court does in session, by a vote or a ruling (stems): each has its day. Sorted. */
export const SESSION_ACTS: ReadonlySet<string> = new Set([
  'acquit',
  'adopt',
  'approve',
  'arraign',
  'confirm',
  'convict',
  'impeach',
  'pass',
  'ratify',
  'reject',
  'sentence',
  'vote',
]);
