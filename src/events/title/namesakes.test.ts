import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { peopleWithNamesakes } from './namesakes.ts';
import { titleCandidates } from './title.ts';

const told = (text: string, people: string[]) => sampleMention({ text, trigger: 'left', people });

describe('those who share a family name', () => {
  const mentions = [
    ...Array.from({ length: 10 }, () => told('Ben Poe left.', ['Ben Poe'])),
    told('Mia Poe left.', ['Mia Poe']),
    told('Ann Lund left.', ['Ann Lund']),
  ];

  it('are called by their full names, but for whom the story names far more often', () => {
    expect([...peopleWithNamesakes(mentions).keys()]).toEqual(['Mia Poe']);
  });

  it('are all so where the story names one about as often as the other', () => {
    expect([...peopleWithNamesakes(mentions.slice(-3)).keys()]).toEqual(['Ben Poe', 'Mia Poe']);
  });

  it('are not one whose name some spell with a word more', () => {
    const one = ['Ann Mia Poe', 'Mia Poe'].map((name) => told(`${name} left.`, [name]));
    expect(peopleWithNamesakes(one).size).toBe(0);
    const three = [...one, told('Ben Poe left.', ['Ben Poe'])];
    expect(peopleWithNamesakes(three).get('Mia Poe')).toEqual(['Ben Poe']);
  });

  it('may be an outlet or another body that begins with it', () => {
    const fox = {
      ...told('Ann Fox left.', ['Ann Fox']),
      article: sampleMention({ text: 'The herd left.', trigger: 'left', outlet: 'The Fox Herald' }).article,
    };
    expect([...peopleWithNamesakes([fox]).keys()]).toEqual(['Ann Fox']);
    expect([...peopleWithNamesakes([told('Ann Lund left.', ['Ann Lund'])]).keys()]).toEqual([]);
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
      return titleCandidates([{ ...said, sentence }], new Map(), peopleWithNamesakes(mentions))[0]?.title;
    };
    expect(lead('Mia Poe')).toBe('Mia Poe: the ferry closed');
    expect(lead('Ben Poe')).toBe('Poe: the ferry closed');
  });
});
