/**
 * Verbs that leave their meaning to an object made of a verb: "hold a meeting" (base forms, with their particle). After
 * Quirk et al., §10.30.
 */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `
carry out
come to
commit
conduct
deliver
do
draw
engage in
enter
enter into
express
file
give
grant
have
hold
host
issue
launch
make
mount
open
organise
organize
pay
perform
place
put
raise
reach
receive
release
schedule
send
sign
stage
suffer
sustain
take
undergo
undertake
wage
win
`
    .trim()
    .split('\n'),
);
