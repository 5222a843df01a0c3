import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

const stems = (body: string) => mentionsOf(body).map(({ trigger }) => trigger.stem);

describe('what people do to themselves', () => {
  it.each([
    ['Ben Poe turned himself in on Monday.', 'surrender'],
    ['The two turned themselves in to police.', 'surrender'],
    ['Ben Poe hanged himself.', 'suicide'],
    ['Ben Poe then turned the gun on himself.', 'suicide'],
    ['Ada Holm took her own life.', 'suicide'],
  ])('%s is a %s', (body, stem) => {
    expect(stems(body)).toContain(stem);
  });

  it.each([
    'Ben Poe turned the gun on his guards.',
    'Ben Poe hanged the picture himself.',
    'Ben Poe took her life.',
    'Ada Holm turned herself around.',
    'Ada Holm turned in a report on Monday.',
  ])('%s is none', (body) => {
    expect(stems(body).filter((stem) => /^(?:suicide|surrender)$/u.test(stem))).toEqual([]);
  });
});
