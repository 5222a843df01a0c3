import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { lesserNamesakes } from './namesakes.ts';
import { titleCandidates } from './title.ts';

const told = (text: string, people: string[]) => sampleMention({ text, trigger: 'left', people });

describe('those who share a family name', () => {
  const mentions = [
    told('Ben Poe left.', ['Ben Poe']),
    told('Ben Poe left again.', ['Ben Poe']),
    told('Mia Poe left.', ['Mia Poe']),
    told('Ann Lund left.', ['Ann Lund']),
  ];

  it('are called by their full names, but for whom the story names most', () => {
    expect([...lesserNamesakes(mentions)]).toEqual(['Mia Poe']);
  });

  it('are so where they speak', () => {
    const lead = (speaker: string) => {
      const text = `${speaker} said the ferry closed.`;
      const said = sampleMention({
        text,
        trigger: 'said',
        speaker,
        people: [speaker],
        about: { trigger: 'closed' },
      });
      const [sentence = said.sentence] = analyseText(text).sentences;
      return titleCandidates([{ ...said, sentence }], new Map(), lesserNamesakes(mentions))[0]?.title;
    };
    expect(lead('Mia Poe')).toBe('Mia Poe: the ferry closed');
    expect(lead('Ben Poe')).toBe('Poe: the ferry closed');
  });
});
