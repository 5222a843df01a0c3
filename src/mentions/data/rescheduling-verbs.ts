/** Verbs that move what was planned to another time: "postponed until May" (base forms, with their particle). Sorted. After "delay" in Levin (1993), §53.1, and what news uses in its place. */
export const RESCHEDULING_VERBS: ReadonlySet<string> = new Set(
  `
adjourn
defer
delay
move
postpone
push
put
reschedule
shift
`
    .trim()
    .split('\n'),
);
