import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { eventTitle } from './title.ts';

const CLAIM = 'Sam Roe said that Mayor Ann Poe sold the old pier.';

/** The title of an answer by `speaker` to the claim that the pier was sold. */
function titleOf(answer: string, speaker: string, cue: string): string {
  const text = `${CLAIM} ${answer}`;
  const [claim, own] = analyseText(text).sentences;
  if (!claim || !own) throw new Error('two sentences');
  const made = sampleMention({ text, trigger: cue, speaker, kind: 'statement', about: { trigger: 'sold' } });
  const lemma = own.tokens.find(({ text: word }) => word === cue)?.lemma ?? cue;
  const mention = {
    ...made,
    sentence: own,
    trigger: { ...made.trigger, lemma },
    content: made.content && { ...made.content, sentence: claim },
  };
  return eventTitle([mention], new Map());
}

describe('the title of an answer', () => {
  it('says what is answered, and by whom', () => {
    expect(titleOf('The charge was denied by a port official.', 'port official', 'denied')).toBe(
      'Port official denied that Mayor Ann Poe sold the old pier',
    );
    expect(titleOf('Dora Lind rejected the claim.', 'Dora Lind', 'rejected')).toBe(
      'Dora Lind rejected the claim that Mayor Ann Poe sold the old pier',
    );
  });
});
