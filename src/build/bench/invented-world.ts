import { addCivilDays, type Civil } from '../../event-list/civil.ts';
import { ACTS, type Act } from './acts.ts';
import type { Random } from './random.ts';

/** Somebody of an invented story. */
export interface Person {
  given: string;
  surname: string;
  /** "mayor of Torvik". */
  office: string;
}

/** Something that happens in an invented story. */
export interface Happening {
  act: Act;
  who: Person;
  whom: Person;
  place: string;
  thing: string;
  on: Civil;
}

/** One strand of news: its people meet, quarrel and decide over some months. */
export interface Strand {
  people: readonly Person[];
  places: readonly string[];
  happenings: readonly Happening[];
}

const GIVEN =
  'Ada Alba Anton Bela Boris Carla Chidi Clara Dario Dina Edda Emil Farid Fiona Gita Goran Hana Hugo Ines Ivo Jana Jonas Karim Lena Lior Mara Milan Nadia Nils Olga Oskar Petra Rafik Rosa Samir Selma Tarik Tilda Ugo Vera Wanda Yara Zeno'.split(
    ' ',
  );
const ONSETS = 'B Br D Dr F G Gr H K Kr L M N P R S St T Tr V W Z'.split(' ');
const MIDDLES = 'al an ar ed el en er il in ir ol on or ul un ur'.split(' ');
const SURNAME_ENDS = 'berg dal dos ek en ez ic ini ko lund man ov sen ski son ström'.split(' ');
const PLACE_ENDS = 'burg bridge by dorf field ford grad ham haven mouth port stad ton vik ville'.split(' ');
const OFFICES = [
  'mayor of PLACE',
  'governor of PLACE province',
  'union leader',
  'chief executive of the PLACE shipyard',
  'opposition leader',
  'transport minister',
  'police chief of PLACE',
  'chair of the PLACE port authority',
  'foreign minister',
  'head of the PLACE relief agency',
];
const THINGS = [
  'the harbour treaty',
  'the budget',
  'a ceasefire plan',
  'the ferry contract',
  'the pension reform',
  'the dam project',
  'a trade agreement',
  'the fishing quota',
  'the rail line',
  'the hospital merger',
  'a sanctions package',
  'the border rules',
];
const PEOPLE = 7;
const PLACES = 4;
const LONGEST_PAUSE_DAYS = 6;

/** A strand of so many happenings from a day on. */
export function inventStrand(random: Random, from: Civil, count: number): Strand {
  const places = Array.from({ length: PLACES }, () => inventName(random, PLACE_ENDS));
  const people = Array.from({ length: PEOPLE }, () => ({
    given: random.pick(GIVEN),
    surname: inventName(random, SURNAME_ENDS),
    office: random.pick(OFFICES).replace('PLACE', random.pick(places)),
  }));
  const happenings: Happening[] = [];
  let day = from;
  for (let made = 0; made < count; made += 1) {
    day = addCivilDays(day, random.below(LONGEST_PAUSE_DAYS));
    const who = random.pick(people);
    const whom = random.pick(people.filter((other) => other !== who));
    const [place, thing] = [random.pick(places), random.pick(THINGS)];
    happenings.push({ act: random.pick(ACTS), who, whom, place, thing, on: day });
  }
  return { people, places, happenings };
}

function inventName(random: Random, ends: readonly string[]): string {
  const middle = random.chance(0.3) ? random.pick(MIDDLES) + random.pick(ONSETS).toLowerCase() : '';
  return random.pick(ONSETS) + middle + random.pick(MIDDLES) + random.pick(ends);
}
