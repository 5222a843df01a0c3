/**
 * Words that make a name an event's, singular and lower case. After the classes of Wikidata below occurrence
 * (Q1190554): contests, festivals, conflicts, disasters, military and police operations.
 */

/** The last word of the name: "the World Chess Championship". */
export const HEADS_OF_EVENT_NAMES: ReadonlySet<string> = new Set([
  'award',
  'biennale',
  'bowl',
  'carnival',
  'championship',
  'crusade',
  'cup',
  'derby',
  'election',
  'expo',
  'festival',
  'game',
  'marathon',
  'massacre',
  'prix',
  'rally',
  'referendum',
  'regatta',
  'revolution',
  'riot',
  'series',
  'summit',
  'tournament',
  'uprising',
  'war',
]);

/** The first word of the name: "Hurricane Ada". */
export const OPENERS_OF_EVENT_NAMES: ReadonlySet<string> = new Set([
  'cyclone',
  'hurricane',
  'operation',
  'storm',
  'typhoon',
]);

/** Events that recur under a name of one word. */
export const NAMED_EVENTS: ReadonlySet<string> = new Set([
  'brit',
  'emmy',
  'eurovision',
  'grammy',
  'olympic',
  'oscar',
  'paralympic',
  'tony',
  'wimbledon',
]);
