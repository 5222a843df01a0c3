import { describe, expect, it } from 'vitest';
import { mentionsOf } from './test-story.ts';

const LONG =
  'Port aide Olaf Brandt told local news agencies on Thursday that such a meeting would happen on Friday in the old town hall of the city, but Mayor Ada Holm rowed back on that later on Thursday after talks.';

describe('the passage that is shown', () => {
  it('is the part of a long sentence that holds the statement', () => {
    const quotes = mentionsOf(LONG)
      .filter(({ kind }) => kind === 'statement')
      .map(({ quote }) => LONG.slice(quote.start, quote.end));
    expect(quotes[0]).toMatch(/^Port aide .* of the city$/u);
    expect(quotes[1]).toMatch(/^Mayor Ada Holm .* talks\.$/u);
  });

  it('is the whole of a short sentence, and of one with a quotation', () => {
    const short = 'Holm left, but Brandt stayed.';
    for (const { quote } of mentionsOf(short)) expect(short.slice(quote.start, quote.end)).toBe(short);
    const quoted = LONG.replace('such a meeting', '“such a meeting”');
    for (const { quote } of mentionsOf(quoted)) expect(quoted.slice(quote.start, quote.end)).toBe(quoted);
  });
});
