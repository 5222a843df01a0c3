import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention, type SampleSpec } from '../sample.ts';
import { sampleTitle } from './sample-title.ts';

/** The title of an event that each of these tells of. */
function best(...specs: SampleSpec[]): string {
  const mentions = specs.map((spec) => {
    const made = sampleMention(spec);
    return { ...made, sentence: analyseText(spec.text).sentences[0] ?? made.sentence };
  });
  return sampleTitle(mentions, new Map());
}

describe('the title that an event gets', () => {
  it('tells of the event, and not of what somebody named did about it', () => {
    const beside = { text: 'Ann Poe resigned after the crash.', trigger: 'crash', people: ['Ann Poe'] };
    expect(best(beside, { text: 'A crash shut the port.', trigger: 'crash' })).toBe('A crash shut the port');
    const act = { text: 'Ann Poe praised the verdict.', trigger: 'verdict', people: ['Ann Poe'] };
    expect(best(act, { text: 'The verdict was read.', trigger: 'verdict' })).toBe('The verdict was read');
    const hope = { text: 'Ann Poe spoke of making a landing.', trigger: 'landing', people: ['Ann Poe'] };
    expect(best(hope, { text: 'The landing went well.', trigger: 'landing' })).toBe('The landing went well');
  });

  it('tells what was done, and not of what state the event is', () => {
    const state = { text: 'The deal values the port at a billion.', trigger: 'deal' };
    expect(best(state, { text: 'The deal fell through.', trigger: 'deal' })).toBe('The deal fell through');
  });

  it('names who took part in it', () => {
    const named = { text: 'Ann Poe caused the crash.', trigger: 'caused', people: ['Ann Poe'] };
    expect(best({ text: 'The mayor caused the crash.', trigger: 'caused' }, named)).toBe(
      'Ann Poe caused the crash',
    );
  });
});
