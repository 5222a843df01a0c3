/**
 * Verbs of making and naming (base forms), whose passive tells where a thing comes from. After Levin (1993), §26.1,
 * 26.4, 29.3.
 */
export const CREATION_VERBS: ReadonlySet<string> = new Set(
  `
assemble
base
build
call
compose
construct
create
derive
design
develop
engineer
equip
fabricate
intend
invent
make
manufacture
model
name
paint
power
produce
style
`
    .trim()
    .split('\n'),
);
