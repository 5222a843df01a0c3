/** Verbs that only say that their subject happens (base forms, with their particle); the event is the subject. */
export const OCCURRENCE_VERBS: ReadonlySet<string> = new Set(
  `
arise
begin
break out
come
commence
continue
drag on
end
ensue
erupt
follow
get under way
get underway
go ahead
go forward
hang
happen
kick off
occur
proceed
resume
start
take place
unfold
wind down
wrap up
`
    .trim()
    .split('\n'),
);

/** Such verbs that need to stand without an object: "the trial opened", not "the strike closed the port". */
export const WITHOUT_OBJECT: ReadonlySet<string> = new Set([
  'close',
  'conclude',
  'finish',
  'open',
  'wrap up',
]);
