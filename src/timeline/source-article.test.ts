import { expect, it } from 'vitest';
import { articleOfSource } from './source-article.ts';

const source = (name: string, quote: string, cue = 'said') =>
  `${articleOfSource({ name, cue }, quote)}${name}`;

it.each([
  ['the hospital', 'It was closed, the hospital said.'],
  ['the hospital', '“The hospital said it was closed.”'],
  ['the fire brigade', 'It was closed, said the\nfire brigade.'],
  ['a witness', 'It was closed, a witness said.'],
  ['an aide', 'An aide said it was closed.'],
])('%s has the article of: %s', (named, quote) => {
  expect(source(named.replace(/^\S+ /, ''), quote)).toBe(named);
});

it('has none where the quote gives none, or the source has a name', () => {
  expect(source('police', 'It was closed, police said.')).toBe('police');
  expect(source('police', 'The policemen left, police said.')).toBe('police');
  expect(source('police', 'The police-run camp was closed, police said.')).toBe('police');
  expect(source('Hospital Board', 'The Hospital Board said so.')).toBe('Hospital Board');
});

it('has the article that stands where it speaks, not where it is spoken of', () => {
  expect(source('police', 'The police station was attacked on Friday, police said.')).toBe('police');
  const officials = 'The officials who had resigned on Thursday were arrested on Friday, officials said.';
  expect(source('officials', officials)).toBe('officials');
  const inverted = 'The officials who had resigned on Thursday were arrested on Friday, said officials.';
  expect(source('officials', inverted)).toBe('officials');
  const witness = 'A witness to the crash said on Friday the witness had seen the driver asleep.';
  expect(source('witness', witness)).toBe('a witness');
  expect(source('officials', 'Officials said the officials who resigned would be tried.')).toBe('officials');
  expect(source('hospital', 'The hospitals were full on Sunday, the hospital said.')).toBe('the hospital');
  const citing = 'The officials were held, the agency reported on Friday, citing officials, and were let go.';
  expect(source('officials', citing, 'reported')).toBe('officials');
  const according = 'The police station was attacked according to police.';
  expect(source('police', according, 'according to')).toBe('police');
});

it('has the last article where the quote lacks the cue', () => {
  expect(source('judge', 'A judge was shot, and the judge was quoted.', 'quoted as saying')).toBe(
    'the judge',
  );
});

it('was spoken of before where the quote does not mention it, unless there is no quote', () => {
  expect(source('hospital', '“We could not save him,” it said.')).toBe('the hospital');
  expect(source('hospital', '')).toBe('hospital');
});

it('is sought in vain for a cue or a name of blanks, as a list made by hand may have', () => {
  expect(source('judge', 'A judge was shot.', ' ')).toBe('a judge');
  expect(source(' ', 'A judge was shot.')).toBe(' ');
});
