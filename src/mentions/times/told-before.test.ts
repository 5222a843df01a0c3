import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../test-story.ts';

const timeOf = (body: string, trigger: string) => mentionAt(mentionsOf(body), trigger).time;

describe('an event told of before', () => {
  it('has the time the article gave it', () => {
    const time = timeOf('The port sold a ferry in March. The sale upset its crew.', 'sale');
    expect(time).toMatchObject({ edtf: '2021-03', certainty: 'inferred' });
    expect(time?.because).toContain('told of before');
  });

  it('has the time the sentence gave it', () => {
    const body = 'The pilot, who resigned in March, was arrested a week before the resignation.';
    expect(timeOf(body, 'resignation')?.edtf).toBe('2021-03');
    const other = 'The pilot, who resigned in March, was arrested a week before the sale.';
    expect(timeOf(other, 'sale')?.edtf).not.toBe('2021-03');
  });

  it.each([
    ['Police arrested Poe on Monday and the arrest of Lind was expected.', 'arrest'],
    ['Rebels attacked a base on Monday, days before the attack on the airport.', 'attack'],
    ['The court ruled on Monday that the ruling by a lower court was void.', 'ruling'],
    ['Poe, who died on Monday, spoke a week before the death of his wife.', 'death'],
    ['The port will sell a ferry on Monday, as the sale was a flop.', 'sale'],
  ])('has not that of another such event: %s', (body, trigger) => {
    expect(timeOf(body, trigger)?.because ?? '').not.toContain('told of before');
  });

  it.each([
    ['not any of its kind', 'The port sold a ferry in March. A sale may upset its crew.'],
    ['not what was told at two times', 'It sold one in March. It sold one in January. The sale upset us.'],
    ['not what was only planned', 'The port sold one in March. The planned sale upset its crew.'],
  ])('%s', (_, body) => {
    expect(timeOf(body, 'sale')).toBeNull();
  });
});
