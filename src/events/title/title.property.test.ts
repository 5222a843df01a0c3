import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { MOST_WHOLE } from './cut-long.ts';
import { sampleTitle } from './sample-title.ts';

const SUBJECTS = ['The nurse', 'Mayor Ann Poe', 'At least nine people', 'A report by the port', 'They', 'It'];
const INSETS = [
  '',
  ', who left in May,',
  ' who ran the ward',
  ', the head of “The Ward”,',
  ' killed when it fell',
];
const TRIGGERS = [
  'resigned',
  'was jailed for life',
  'denied the charge',
  'said the bridge was shut',
  'took it up',
];
const TIMES = ['', ' on Friday', ' late on Monday night', ' before September', ' two days later', ' in 2009'];
const TAILS = [
  '',
  ', leaving three men behind',
  ' but not the other half of the old harbour and its piers',
  ' until every pipe had been tested',
  ' after a vote in Oslo, Brisk and Kestor',
  ' (again)',
  ' – “a shame”',
];

const sentences = fc
  .tuple(...[SUBJECTS, INSETS, TRIGGERS, TIMES, TAILS].map((parts) => fc.constantFrom(...parts)))
  .map((parts) => {
    const [subject = '', inset = '', verb = '', time = '', tail = ''] = parts;
    const text = `${subject}${inset} ${verb}${time}${tail}.`;
    return { text, trigger: verb.replace(/^was /u, '').split(' ')[0] ?? '' };
  });

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The title of the sentence's only mention, without the speaker before the colon. */
function titleOf(text: string, trigger: string, speaker: string | null): string {
  const [sentence] = analyseText(text).sentences;
  const spec = speaker === null ? {} : { kind: 'statement' as const, speaker };
  const made = sampleMention({ text, trigger, ...spec });
  const title = sampleTitle([{ ...made, sentence: sentence ?? made.sentence }], new Map());
  return speaker !== null && title.startsWith(`${speaker}: `) ? title.slice(speaker.length + 2) : title;
}

/** The title of an answer to what another sentence tells. */
function answerOf(
  told: { text: string; trigger: string },
  answer: string,
  { cue, speaker }: { cue: string; speaker: string },
): string {
  const text = `${told.text} ${answer}`;
  const { sentences: all } = analyseText(text);
  const [answered, own] = [all[0], all.at(-1)];
  const from = text.lastIndexOf(answer) + answer.indexOf(cue);
  const made = sampleMention({ text, trigger: cue, speaker, about: { trigger: told.trigger } });
  const lemma = own?.tokens.find(({ start }) => start === from)?.lemma ?? cue;
  return sampleTitle(
    [
      {
        ...made,
        sentence: own ?? made.sentence,
        trigger: { ...made.trigger, lemma, start: from, end: from + cue.length },
        content: made.content && { ...made.content, sentence: answered ?? null },
      },
    ],
    new Map(),
  );
}

function isInOrder(part: readonly string[], whole: readonly string[]): boolean {
  let from = 0;
  return part.every((word) => {
    from = whole.indexOf(word, from) + 1;
    return from > 0;
  });
}

describe('any title', () => {
  it('has the words of its sentence in their order, and says something', () => {
    fc.assert(
      fc.property(sentences, fc.constantFrom(null, 'Port'), ({ text, trigger }, speaker) => {
        const title = words(titleOf(text, trigger, speaker));
        expect(title.length).toBeGreaterThan(0);
        expect(isInOrder(title, words(text)), `${title.join(' ')} of ${text}`).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is about a dozen words long, besides the speaker before the colon', () => {
    fc.assert(
      fc.property(sentences, fc.constantFrom(null, 'Port'), ({ text, trigger }, speaker) => {
        expect(titleOf(text, trigger, speaker).split(' ').length).toBeLessThanOrEqual(MOST_WHOLE);
      }),
      { numRuns: 200 },
    );
  });

  it('is no longer where it says what was answered', () => {
    const answers = fc.constantFrom(['denied', 'it'], ['rejected', 'the claim'], ['confirmed', 'the report']);
    const speakers = fc.constantFrom('Dora Lind', 'The Norland Ministry of Ports and Piers');
    fc.assert(
      fc.property(sentences, answers, speakers, ({ text, trigger }, [cue = '', object = ''], speaker) => {
        const title = answerOf({ text, trigger }, `${speaker} ${cue} ${object}.`, { cue, speaker });
        expect(title.split(' ').length, title).toBeLessThanOrEqual(MOST_WHOLE);
      }),
      { numRuns: 200 },
    );
  });
});
