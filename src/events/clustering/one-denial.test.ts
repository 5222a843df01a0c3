import { describe, expect, it } from 'vitest';
import { joinMentions } from './join.ts';
import { sampleMention, sampleTime } from '../sample.ts';

const denied = (
  article: string,
  text: string,
  about: string,
  speaker = 'Holm Lines',
  places: string[] = [],
) =>
  sampleMention({
    article,
    text,
    trigger: 'said',
    speaker,
    places,
    time: sampleTime('2021-03-04'),
    about: { trigger: about },
    stance: 'denies',
  });
const closing = denied('a', 'Holm Lines said it would not close the yard', 'close');
const shut = denied('b', 'The port is not to shut, it said', 'shut', 'spokesman for Holm Lines');

describe('what a body denies in one day', () => {
  it('is one denial, by its spokesman too, in words near one another', () => {
    expect(joinMentions([closing, shut])).toHaveLength(1);
  });

  it('is another in other words, and of another body', () => {
    const sunk = denied('b', 'It had sunk no ship, it said', 'sunk');
    const union = denied('b', 'The port is not to shut, it said', 'shut', 'union');
    for (const other of [sunk, union]) expect(joinMentions([closing, other])).toHaveLength(2);
  });

  it('is another where an article has it deny several things', () => {
    const sunk = denied('b', 'It had sunk no ship, it said', 'sunk');
    expect(joinMentions([closing, shut, sunk])).toHaveLength(3);
  });

  it('is another of others, but for its own name', () => {
    const inHolm = denied('a', 'Holm Lines said it would not close the yard', 'close', 'Holm Lines', [
      'Holm',
    ]);
    const inLind = denied('a', 'Holm Lines said it would not close the yard', 'close', 'Holm Lines', [
      'Lind',
    ]);
    const inRuiz = denied('b', 'The port is not to shut, it said', 'shut', 'Holm Lines', ['Ruiz']);
    expect(joinMentions([inHolm, inRuiz])).toHaveLength(1);
    expect(joinMentions([inLind, inRuiz])).toHaveLength(2);
  });
});
