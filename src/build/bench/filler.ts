import type { Random } from './random.ts';

/** General words to make sentences of that tell nothing the story is about, no two alike. */
const ADJECTIVES =
  'aging ambitious bitter brief broken careful central cheap coastal costly crowded distant dry early empty fragile frozen gloomy heavy hidden honest idle industrial joint late local lonely loud modest narrow noisy northern old open painful patient quiet rare regional remote rusty sharp shallow short silent slow southern steep stubborn sudden tense tiny tired uneven urban vast warm weak wide wooden young'.split(
    ' ',
  );
const NOUNS =
  'accountants airports anglers archives bakers bankers barges beaches builders buses cabinets canals cellars choirs clinics committees cooks cranes customers dealers debts doctors donors drivers editors engineers factories families farmers fields firefighters fishermen flats forests gardens guards guests harbours historians hotels judges kitchens labourers lawyers libraries markets masons merchants miners museums neighbours nurses orchards painters parents pensioners pilots players printers pupils railways rivers roofs sailors scientists shipwrights shopkeepers students suppliers surveyors teachers tenants tourists traders tunnels valleys veterans villages volunteers warehouses wardens weavers wells'.split(
    ' ',
  );
const VERBS =
  'abandoned admired avoided blamed blocked borrowed carried cleaned copied counted crossed delayed described divided doubled drained drew emptied escorted feared filled forgot gathered guarded hid ignored inspected joined knew lacked measured mended missed moved needed noticed outnumbered owned painted passed prized pushed ranked read remembered rented repaired replaced rescued sheltered shook shared sold spared studied supplied surrounded tested trusted typed valued visited washed watched weighed welcomed'.split(
    ' ',
  );
const WHERE =
  'above the old mill|across the bay|after the thaw|along the railway|among the ruins|around the square|at the edge of town|before the harvest|behind the barracks|below the dam|beside the canal|beyond the ridge|by candlelight|despite the fog|during the long winter|for most of the decade|from the upper floors|in the rain|inside the cathedral|near the customs house|on the eastern bank|opposite the station|outside the gates|over the border|past the lighthouse|since the floods|through the marshes|under the viaduct|until the first frost|without a permit'.split(
    '|',
  );
const HOW_MANY = [
  'A dozen',
  'Few',
  'Hardly any',
  'Hundreds of',
  'Many',
  'Most of the',
  'Several',
  'Some of the',
  'The',
];

/** A sentence of local colour: "Several tired surveyors once measured the frozen canals beyond the ridge." */
export function fillerSentence(random: Random, place: string): string {
  const people = () => `${random.pick(ADJECTIVES)} ${random.pick(NOUNS)}`;
  const act = () => `${random.pick(VERBS)} the ${people()}`;
  const forms = [
    () => `${random.pick(HOW_MANY)} ${people()} in ${place} ${act()} ${random.pick(WHERE)}`,
    () => `${random.pick(HOW_MANY)} ${random.pick(NOUNS)} ${act()}, and the ${people()} ${act()}`,
    () => `In ${place} the ${people()} ${act()} ${random.pick(WHERE)}`,
    () => `${random.pick(HOW_MANY)} ${people()} who ${act()} are ${random.pick(ADJECTIVES)}`,
    () =>
      `The ${random.pick(NOUNS)} of ${place}, ${random.pick(ADJECTIVES)} and ${random.pick(ADJECTIVES)}, ${act()}`,
    () => `There are ${2 + random.below(900)} ${random.pick(NOUNS)} ${random.pick(WHERE)}`,
  ];
  return `${random.pick(forms)()}.`;
}
