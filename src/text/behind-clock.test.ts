import { expect, it } from 'vitest';
import { analyseText } from './analyse-text.ts';

const count = (text: string) => analyseText(text).sentences.length;

it.each([
  'Two hostages were freed at 11 a.m. Officers stormed the bank at 3 p.m.',
  'The quake struck at 4 a.m. Rescuers dug through the rubble.',
  'The shooting began around 10 p.m. Police said two men fled.',
  'It was 5 p.m. Investigators are at the scene.',
  'He spoke at 2 p.m. Israel denied it.',
  'The crash happened at 6:30 a.m. Emergency crews found the car.',
])('a statement behind a clock time is a sentence: %s', (text) => {
  expect(count(text)).toBe(2);
});

it.each([
  'The bomb that went off at 9 a.m. Friday killed three people.',
  'The game that began at 9 p.m. Eastern was moved.',
  'The blast that struck at 8 a.m. GMT killed three people.',
  'The train that left at 8 a.m. Paris time crashed.',
  'Those who came to the 11 a.m. Mass were unhurt.',
  'The 6 p.m. News is the most watched.',
  'She went to the 11 a.m. Mass on Sunday.',
  'At 9 p.m. Israel struck the town.',
  'The army said that at 9 p.m. Israel struck the town.',
  'The army said at 9 p.m. Israel struck the town.',
  'They waited, and at 7 p.m. Officials closed the road.',
  'They met at 7 p.m. Nov. 3 in Paris.',
  'It opens at 8 a.m. Christmas morning.',
])('day, zone and what the time stands before are of its own sentence: %s', (text) => {
  expect(count(text)).toBe(1);
});
