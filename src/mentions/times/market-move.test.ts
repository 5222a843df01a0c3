import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const MOVE = 'Shares fell sharply in Ellis on Thursday.';
const ASIDE = 'Lund & Poe cut its rating of the port on Monday.';
const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body, { title: 'Shares fall in Ellis' }), trigger).time?.edtf ?? null;

describe('a move of prices', () => {
  it('is measured by points, or by its direction', () => {
    const body = `The port filed for protection on Thursday. ${'The quay is wet. '.repeat(7)}`;
    expect(dateOf(`${body} The Harbour 100 lost 254 points.`, 'lost')).toBe('2021-04-15');
    expect(dateOf(`${body} The Harbour 100 ended 2% higher.`, 'ended')).toBe('2021-04-15');
    expect(dateOf(`${body} The mayor ended her term.`, 'ended')).toBeNull();
  });

  it('is of one session with what is set against it by "while"', () => {
    expect(dateOf('The index fell 3% on Thursday, while the Harbour 100 lost 2%.', 'lost')).toBe(
      '2021-04-15',
    );
    expect(dateOf(`${MOVE} The index fell 3%, while the Harbour 100 lost 2%.`, 'lost')).toBe('2021-04-15');
    const three = 'The index fell 3%, while the Harbour 100 lost 2% and the Lund 50 gained 1%.';
    expect(dateOf(`${MOVE} ${three}`, 'gained')).toBe('2021-04-15');
    expect(dateOf('The index fell 3% on Thursday, while the mayor lost her hat.', 'lost')).toBeNull();
  });

  it('is of the session that ends, though it looks back', () => {
    expect(dateOf(`${MOVE} The Harbour 100 had lost 3% by the time trading ended.`, 'lost')).toBe(
      '2021-04-15',
    );
    expect(dateOf(`${MOVE} The Harbour 100 had lost 3% before.`, 'lost')).toBeNull();
  });

  it('may be measured by a record, or by what was in another month', () => {
    expect(dateOf(`${MOVE} Oil lost 9%, its biggest loss in more than two years.`, 'lost')).toBe(
      '2021-04-15',
    );
    expect(dateOf(`${MOVE} Crude oil fell below $67, less than it reached in June.`, 'fell')).toBe(
      '2021-04-15',
    );
  });

  it('is also that of currencies and goods, and of growing weaker', () => {
    expect(dateOf(`${MOVE} ${ASIDE} The dollar weakened.`, 'weakened')).toBe('2021-04-15');
    expect(dateOf(`${MOVE} ${ASIDE} The mayor weakened.`, 'weakened')).toBe('2021-04-12');
  });

  it('is what "than" may measure, and not what somebody did', () => {
    expect(dateOf(`${MOVE} The party won fewer seats than it held in 1989.`, 'won')).not.toBe('2021-04-15');
  });
});
