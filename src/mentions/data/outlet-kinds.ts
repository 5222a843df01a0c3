/** Nouns for kinds of outlets, singular. Sorted. */
export const OUTLET_KINDS: ReadonlySet<string> = new Set([
  'broadcaster',
  'magazine',
  'newspaper',
  'newswire',
  'tabloid',
]);

/** Nouns for what brings news, which stand for an outlet where they tell whose it is: "state television". Sorted. */
export const OUTLET_MEDIA: ReadonlySet<string> = new Set(['media', 'radio', 'television', 'tv']);

/** Nouns that name a kind of outlet after one of the words below: "news agency", "television channel". Sorted. */
export const OUTLET_KINDS_IN_NEWS: ReadonlySet<string> = new Set([
  'agency',
  'channel',
  'network',
  'organisation',
  'organization',
  'outlet',
  'portal',
  'program',
  'programme',
  'service',
  'site',
  'station',
  'website',
  'wire',
]);

/** What makes an agency or a channel one that brings news. Sorted. */
export const OUTLET_MODIFIERS: ReadonlySet<string> = new Set([
  'broadcast',
  'broadcasting',
  'cable',
  'media',
  'news',
  'press',
  'radio',
  'television',
  'tv',
]);
