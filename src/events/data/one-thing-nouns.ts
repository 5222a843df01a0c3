/**
 * Nouns by which news calls one thing in turn, where WordNet has no common sense that they share: who tells of "the merger"
 * also tells of "the deal". Our own list, in the manner of its synsets (Miller 1995): a group a line, sorted; a noun may
 * stand in several.
 */
export const ONE_THING_NOUNS: readonly (readonly string[])[] = [
  ['accord', 'agreement', 'deal', 'pact', 'treaty'],
  ['acquisition', 'buyout', 'combination', 'deal', 'merger', 'purchase', 'takeover', 'tie-up', 'transaction'],
  ['aircraft', 'airliner', 'jet', 'plane'],
  ['apartment', 'home', 'house', 'residence'],
  ['arm', 'armament', 'weapon', 'weaponry'],
  ['army', 'force', 'military', 'soldier', 'troop'],
  ['attorney', 'counsel', 'lawyer'],
  ['bill', 'law', 'legislation', 'measure', 'package'],
  ['boat', 'ferry', 'ship', 'vessel'],
  ['bug', 'flaw', 'vulnerability'],
  ['business', 'company', 'corporation', 'firm'],
  ['car', 'sedan', 'suv', 'truck', 'van', 'vehicle'],
  ['demonstrator', 'protester'],
  ['detainee', 'inmate', 'prisoner'],
  ['drug', 'medicine', 'treatment'],
  ['duty', 'levy', 'tariff'],
  ['employee', 'staff', 'staffer', 'worker'],
  ['film', 'movie'],
  ['firearm', 'gun', 'handgun', 'pistol', 'revolver', 'rifle', 'weapon'],
  ['footage', 'video'],
  ['gunman', 'shooter'],
  ['holding', 'stake'],
  ['image', 'photo', 'photograph', 'picture'],
  ['inquiry', 'investigation', 'probe'],
  ['invasion', 'offensive', 'operation'],
  ['investor', 'shareholder', 'stockholder'],
  ['job', 'position', 'post'],
  ['lawmaker', 'legislator'],
  ['plan', 'proposal', 'scheme'],
  ['share', 'stock'],
];
