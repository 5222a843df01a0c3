import { describe, expect, it } from 'vitest';
import { isInnerHyphen } from './hyphen.ts';
import { tokenise } from './tokens.ts';

const hyphensOf = (text: string): string[] => {
  const tokens = tokenise(text, 0);
  return tokens.flatMap((_, place) =>
    isInnerHyphen(tokens, place) ? `${tokens[place - 1]?.text} ${tokens[place + 1]?.text}` : [],
  );
};

describe('a hyphen within a word', () => {
  it.each(['A state-run port.', 'A state\u2010run port.', 'A state\u2011run port.'])(
    'is one in %j',
    (text) => {
      expect(hyphensOf(text)).toEqual(['state run']);
    },
  );

  it('is no dash between spaces, nor a dash at one side of a word', () => {
    expect(hyphensOf('The port - and its owners.')).toEqual([]);
    expect(hyphensOf('The port -and its owners.')).toEqual([]);
    expect(hyphensOf('The port\u2014and its owners.')).toEqual([]);
  });

  it('needs a word on both sides', () => {
    expect(hyphensOf('- the port')).toEqual([]);
    expect(hyphensOf('the port -')).toEqual([]);
  });
});
