import { describe, expect, it } from 'vitest';
import { sampleMention } from '../sample.ts';
import { analyseText } from '../../text/analyse-text.ts';
import { speakerName, withNamedActor, withNamedSpeaker, withNamedSubject } from './named-subject.ts';

/** What somebody is called who speaks in a role and of whom nothing else is known. */
function called(name: string, role: string): string {
  const made = sampleMention({
    text: `The ${role}, ${name}, said it was safe.`,
    trigger: 'said',
    speaker: name,
  });
  return speakerName(name, { ...made, source: { name, role, cue: 'said' } });
}

describe('the name of who speaks in a role', () => {
  it('is the surname', () => {
    expect(called('Ann Poe', 'mayor')).toBe('Poe');
    expect(called('Ann de Poe', 'director of the port')).toBe('De Poe');
  });

  it('is the whole name where nothing tells a surname', () => {
    const told = (text: string) =>
      speakerName('Corin Blade', {
        ...sampleMention({ text, trigger: 'said', speaker: 'Corin Blade', people: ['Corin Blade'] }),
        source: { name: 'Corin Blade', role: null, cue: 'said' },
      });
    expect(told('Corin Blade said it was safe.')).toBe('Corin Blade');
    expect(told('Blade said it was safe.')).toBe('Blade');
  });

  it('is the whole name where a firm may have the role too', () => {
    expect(called('Moss Homes', 'builder')).toBe('Moss Homes');
    expect(called('Ridge Hotels', 'former owner of the mill')).toBe('Ridge Hotels');
  });
});

it('“he” of what is said is not who acts where that one is named beside it', () => {
  const made = sampleMention({ text: 'Lund saw Poe leave.', trigger: 'saw', speaker: 'Ben Lund' });
  const poe = { name: 'Ann Poe', type: 'person' as const, role: 'agent' as const };
  const content = sampleMention({
    text: 'Lund saw Poe leave.',
    trigger: 'saw',
    about: { trigger: 'leave' },
  }).content;
  const mention = { ...made, content: content && { ...content, participants: [poe] } };
  expect(withNamedActor('she saw Poe leave', 'said', mention)).toBe('she saw Poe leave');
  expect(withNamedActor('she would leave', 'said', mention)).toBe('Poe would leave');
});

it('“she” of what is said may be the speaker whom the sentence calls by a post', () => {
  const told = (text: string) => {
    const made = sampleMention({ text, trigger: 'told', about: { trigger: 'quit' } });
    const lund = { name: 'Mia Lund', type: 'person' as const, role: 'agent' as const };
    const source = { name: 'Ann Poe', role: 'mayor', cue: 'told' };
    const content = made.content && { ...made.content, participants: [lund] };
    return withNamedActor('she would quit', 'said', { ...made, source, content });
  };
  expect(told('The mayor told Lund that she would quit.')).toBe('she would quit');
  expect(told('Mayor Ann Poe told Lund that she would quit.')).toBe('Lund would quit');
});

it('“he” who acts is nobody whom the title names beside it', () => {
  const named = (words: string) => {
    const tokens = analyseText(`${words}.`).sentences[0]?.tokens.slice(0, -1) ?? [];
    return withNamedSubject(
      words,
      tokens,
      sampleMention({ text: words, trigger: 'accused', people: ['Ann Poe'] }),
    );
  };
  expect(named('She accused the firm')).toBe('Poe accused the firm');
  expect(named('He accused Poe of theft')).toBe('He accused Poe of theft');
});

it('who speaks is named in the place of what is called so, and not of “there”', () => {
  const named = (text: string, trigger: string) => {
    const mention = sampleMention({ text, trigger, speaker: 'Ann Poe', people: ['Ann Poe'] });
    return withNamedSpeaker(text, mention.sentence.tokens, mention);
  };
  expect(named('The mayor denied it', 'denied')).toBe('Ann Poe denied it');
  expect(named('There were voices telling her to act', 'telling')).toBe(
    'There were voices telling her to act',
  );
});
