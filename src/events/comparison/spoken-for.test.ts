import { expect, it } from 'vitest';
import { sampleMention } from '../sample.ts';
import { bodySpokenFor } from './spoken-for.ts';

const bodyOf = (text: string, speaker: string, cue = 'said') =>
  bodySpokenFor(sampleMention({ text, trigger: cue, speaker, about: { trigger: 'sale' } }));

it('“we” of a spokesman is the body spoken for', () => {
  expect(bodyOf('“ We deny the sale , ” a Holm Lines spokeswoman said', 'Holm Lines spokeswoman')).toBe(
    'Holm Lines',
  );
});

it('“it” behind the verb is the body that speaks', () => {
  expect(bodyOf('Holm Lines denied it planned a sale', 'Holm Lines', 'denied')).toBe('Holm Lines');
});

it('“we” of a spokesman of no name is nobody', () => {
  expect(bodyOf('“ We deny the sale , ” a government spokesman said', 'government spokesman')).toBeNull();
});

it('“we” of a person who speaks for nobody is no body, nor is anything where neither stands', () => {
  expect(bodyOf('“ We feared the sale , ” Ann Lee said', 'Ann Lee')).toBeNull();
  expect(bodyOf('“ The sale is off , ” a Holm Lines spokeswoman said', 'Holm Lines spokeswoman')).toBeNull();
});
