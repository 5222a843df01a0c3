import { describe, expect, it } from 'vitest';
import { describeMentions } from '../comparison/describe-mentions.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';
import { analyseText } from '../../text/analyse-text.ts';
import { occasionConflict } from './occasion-conflict.ts';

function saying(text: string, about: string, spec: Partial<SampleSpec> = {}) {
  const trigger = text.includes('told') ? 'told' : 'said';
  const time = sampleTime('2021-03-04');
  const spelt = { text, article: text, trigger, speaker: 'Poe', about: { trigger: about }, time, ...spec };
  const made = sampleMention(spelt);
  const [sentence] = analyseText(text).sentences;
  return sentence ? { ...made, sentence } : made;
}

function whyTwo(...mentions: ReturnType<typeof saying>[]) {
  const [a, b] = describeMentions(mentions);
  return a && b && occasionConflict(a, b);
}

describe('two occasions of one speaker', () => {
  const letter = saying('Poe said in a letter that the pier would shut.', 'shut');

  it('are a letter and a rally, where the two are of other things', () => {
    const rally = saying('At a rally, Poe said that Ruiz had lied.', 'lied');
    expect(whyTwo(letter, rally)).toBe('said in different ways: letter and speech');
    expect(whyTwo(letter, saying('Poe said that Ruiz had lied.', 'lied'))).toBeNull();
  });

  it('are no letter and news conference that announce one thing', () => {
    expect(whyTwo(letter, saying('Poe told reporters that the pier would shut.', 'shut'))).toBeNull();
    expect(whyTwo(letter, saying('Poe said on Twitter that the pier would shut.', 'shut'))).toBeNull();
  });

  it('are reporters and a paper, unless both are of one day', () => {
    const press = 'Poe told reporters that the pier would shut.';
    const paper = saying('Poe told the Herald that the pier would shut.', 'shut', { via: 'Herald' });
    expect(whyTwo(saying(press, 'shut'), paper)).toBeNull();
    expect(whyTwo(saying(press, 'shut', { time: sampleTime('2021-03-07') }), paper)).toBe(
      'said to different people: reporters and Herald',
    );
  });
});
