import { describe, expect, it } from 'vitest';
import { describeMentions } from '../comparison/describe-mentions.ts';
import { mentionsOf } from '../../mentions/test-story.ts';
import { summedUpElsewhen, summedUpEvents } from './summed-up-events.ts';

/** The words of either mention of each pair. */
function summedUp(text: string): string[][] {
  const features = describeMentions(mentionsOf(text));
  return summedUpEvents(features).map((pair) => pair.map((at) => features[at]?.mention.trigger.text ?? ''));
}

describe('what a noun sums up', () => {
  it('is what the article told before that it may mean', () => {
    expect(summedUp('A ferry sank on Monday. Divers arrived. Many wept over the disaster.')).toEqual([
      ['sank', 'disaster'],
    ]);
    expect(summedUp('Two trains collided on Monday. The incident closed the line.')).toEqual([
      ['collided', 'incident'],
    ]);
  });

  it('is nothing that it can’t mean, and nothing of another day', () => {
    expect(summedUp('A mayor resigned on Monday. Many wept over the disaster.')).toEqual([]);
    expect(summedUp('A ferry sank on Monday. The accident happened on Thursday.')).toEqual([]);
  });

  it('is undated only where the noun’s own date is of the news', () => {
    expect(summedUp('A ferry sank. The accident happened on Thursday.')).toEqual([['sank', 'accident']]);
    expect(summedUp('A ferry sank. The accident happened in January.')).toEqual([]);
  });

  it('is nothing where the noun brings up something new', () => {
    expect(summedUp('A ferry sank on Monday. It was the year of a disaster in June.')).toEqual([]);
    expect(summedUp('The disaster was on Monday. Many wept.')).toEqual([]);
    expect(summedUp('A ferry sank on Monday. The accident of timing saved the crew.')).toEqual([]);
  });
});

describe('what sums up another time than the news', () => {
  const elsewhen = (text: string) => {
    const features = describeMentions(mentionsOf(text));
    return [...summedUpElsewhen(features)].map((at) => features[at]?.mention.trigger.text);
  };

  it('is a noun with a date of its own that is weeks from the article’s', () => {
    expect(elsewhen('A ferry sank on Monday. The disaster happened in January.')).toEqual(['disaster']);
    expect(elsewhen('A ferry sank on Monday. The disaster shocked the town.')).toEqual([]);
    expect(elsewhen('A ferry sank. The accident happened on Thursday.')).toEqual([]);
  });
});
