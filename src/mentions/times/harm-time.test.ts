import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

const timeOf = (body: string, word: string) =>
  mentionsOf(body).find(({ trigger }) => trigger.text === word)?.time?.edtf ?? null;

describe('the death that harm ends in', () => {
  it('is of the time of the harm', () => {
    expect(timeOf('A boy was shot to death in March.', 'death')).toBe('2021-03');
    expect(timeOf('In March, a boy was stabbed to death.', 'death')).toBe('2021-03');
  });

  it('is not what else a clause brings up', () => {
    expect(timeOf('The firm tied its fall on Monday to the death of its founder.', 'death')).toBeNull();
  });
});
