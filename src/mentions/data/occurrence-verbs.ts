/** Verbs that only say that their subject happens (base forms, with their particle); the event is the subject. */
export const OCCURRENCE_VERBS: ReadonlySet<string> = new Set(
  `
arise
begin
break out
come
continue
end
ensue
erupt
follow
get under way
go ahead
hang
happen
occur
resume
start
take place
unfold
`
    .trim()
    .split('\n'),
);
