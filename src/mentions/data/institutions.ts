/** Seats and offices that speak for a government or a body, lower case. */
export const INSTITUTIONS: ReadonlySet<string> = new Set(
  `
buckingham palace
capitol hill
central bank
city hall
coast guard
congress
defence ministry
defense ministry
downing street
elysee
foreign ministry
health ministry
interior ministry
justice department
knesset
kremlin
military
national guard
parliament
pentagon
red crescent
red cross
scotland yard
senate
state department
supreme court
treasury
vatican
wall street
white house
`
    .trim()
    .split('\n'),
);
