import { expect, it, test } from 'vitest';
import { isOutletName } from './entities.ts';
import { mentionsOf } from '../test-story.ts';
import { spelledOut } from './spelled-out.ts';

const NAMES = ['United Nations', 'UN', 'U.N.', 'Ann Poe', 'AP', 'Oslo Port Board', 'OPB'];
const isBody = (name: string) => name !== 'Ann Poe' && name !== 'Oslo Park Bay';

test('initials stand for the body whose words they open', () => {
  expect([...spelledOut(NAMES, isBody, isOutletName)]).toEqual([
    ['UN', 'United Nations'],
    ['U.N.', 'United Nations'],
    ['OPB', 'Oslo Port Board'],
  ]);
});

test('not for what is no body, nor where several names have them', () => {
  expect(spelledOut(['OPB', 'Oslo Park Bay'], isBody, isOutletName).size).toBe(0);
  expect(spelledOut(['UN', 'United Nations', 'Ugly Norway'], isBody, isOutletName).size).toBe(0);
  expect(spelledOut(['Un', 'United Nations'], isBody, isOutletName).size).toBe(0);
});

it.each([
  ['US', 'Union Square'],
  ['LA', 'Lund Academy'],
  ['EU', 'European University'],
  ['PM', 'Port Museum'],
  ['NBA', 'National Bar Association'],
  ['CEO', 'Central Education Office'],
  ['DNA', 'Danish News Agency'],
  ['CBS', 'Central Bank Services'],
  ['UAE', 'United Aid Enterprises'],
])('initials that everybody takes for something else stand for that: %s, %s', (short, full) => {
  expect(spelledOut([short, full], isBody, isOutletName).size).toBe(0);
});

it.each([
  ['A bomb went off on Monday. NATO said it would send agents.', 'NATO'],
  ['Cholera spread on Monday. WHO said it would send agents.', 'WHO'],
  ['A bomb hit Union Square on Monday. The US said it would send agents.', 'US'],
  ['Los Alamos burned on Monday. LA said it would send crews.', 'LA'],
  ['Corin Park Bay burned on Monday. CPB said it would send crews.', 'CPB'],
  ['The Oslo Port Board met on Monday. The OPB said it would send crews.', 'Oslo Port Board'],
])('only a body speaks by its initials: %s', (text, speaker) => {
  expect(mentionsOf(text).find(({ kind }) => kind === 'statement')?.source?.name).toBe(speaker);
});
