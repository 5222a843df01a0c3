/** What a speaker says something in or at, and how it reaches the public (base forms). Sorted. */
export const OCCASION_WORDS: ReadonlySet<string> = new Set(
  `
air
appear
appearance
article
blog
broadcast
carry
column
comment
conversation
editorial
essay
give
interview
letter
message
op-ed
podcast
post
print
program
programme
publish
quote
release
remark
run
show
speak
statement
talk
write
`
    .trim()
    .split('\n'),
);

/** Prepositions that put an outlet beside an occasion or a verb. Sorted. */
export const BESIDE_OCCASION: ReadonlySet<string> = new Set([
  'at',
  'by',
  'for',
  'from',
  'in',
  'on',
  'through',
  'to',
  'via',
  'with',
]);
