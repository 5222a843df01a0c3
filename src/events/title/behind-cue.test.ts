import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { pastTime } from './behind-cue.ts';
import { sampleTitle } from './sample-title.ts';

/** The title of an event that a sentence tells of, by the word that names it. */
function title(text: string, trigger: string, speaker?: string): string {
  const [sentence] = analyseText(text).sentences;
  const made = sampleMention({ text, trigger, ...(speaker ? { speaker, people: [speaker] } : {}) });
  return sampleTitle([{ ...made, sentence: sentence ?? made.sentence }], new Map<string, string>());
}

describe('an event that somebody tells of without “that”', () => {
  it('is led by who does, as a statement is', () => {
    expect(title('Ann Poe said the mayor had called her at home.', 'called', 'Ann Poe')).toBe(
      'Poe: the mayor had called her at home',
    );
    expect(title('The union said at least four of them were shot dead.', 'shot')).toBe(
      'The union: at least four of them were shot dead',
    );
  });

  it('gives way to who tells of it outright', () => {
    const [led, plain] = [
      'A person familiar with the talks said the port had sold the old pier.',
      'The port has sold the old pier.',
    ].map((text, place) => {
      const [sentence] = analyseText(text).sentences;
      const speaker = place === 0 ? { speaker: 'person familiar with the talks' } : {};
      const made = sampleMention({ text, trigger: 'sold', article: `a${place}`, ...speaker });
      return { ...made, participants: [], sentence: sentence ?? made.sentence };
    });
    if (!led || !plain) throw new Error('two mentions were made');
    const none = new Map<string, string>();
    expect(sampleTitle([led], none)).toBe('Person familiar with the talks: the port had sold the old pier');
    expect(sampleTitle([led, plain], none)).toBe('The port has sold the old pier');
  });

  it('is by nobody where that is but a pronoun', () => {
    expect(title('They said the pier had burnt.', 'burnt')).toBe('The pier had burnt');
  });

  it('is not, where no clause is what is said', () => {
    expect(title('Police said after the raid.', 'raid')).toBe('Police said after the raid');
    expect(title('The firm claimed the pier in May.', 'claimed')).toBe('The firm claimed the pier in May');
  });
});

describe('when and in what something was said', () => {
  const past = (text: string) => {
    const tokens = analyseText(`Poe said ${text}.`).sentences[0]?.tokens.slice(2) ?? [];
    return tokens
      .slice(pastTime(tokens))
      .map((token) => token.text)
      .join(' ');
  };

  it.each([
    ['on Monday profit fell', 'profit fell .'],
    ['late on Sunday the mill would close', 'the mill would close .'],
    ['last week it would open', 'it would open .'],
    ['in a statement issued on Friday troops had left', 'troops had left .'],
    ['in a report the pier was safe', 'the pier was safe .'],
  ])('stands before what was: %s', (text, said) => {
    expect(past(text)).toBe(said);
  });

  it.each(['Monday talks would resume', 'in the end nobody came', 'the last day was quiet'])(
    'is not said of what it belongs to: %s',
    (text) => {
      expect(past(text)).toBe(`${text} .`);
    },
  );
});
