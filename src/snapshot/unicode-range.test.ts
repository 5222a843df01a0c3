import { describe, expect, it } from 'vitest';
import { coversAny, parseUnicodeRange } from './unicode-range.ts';

const codePoints = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0);

describe('the unicode range of a font face', () => {
  it('is read as ranges, single code points and wildcards', () => {
    expect(parseUnicodeRange('U+0000-00FF,U+0131, u+4??')).toEqual([
      [0, 0xff],
      [0x131, 0x131],
      [0x400, 0x4ff],
    ]);
  });

  it('covers everything where none is given, and nothing where it makes no sense', () => {
    expect(coversAny(parseUnicodeRange(''), codePoints('中'))).toBe(true);
    expect(parseUnicodeRange('U+FF-00, latin')).toEqual([]);
  });

  it('tells whether a text needs the face', () => {
    const extended = parseUnicodeRange('U+0100-02BA');
    expect(coversAny(extended, codePoints('Erdoğan'))).toBe(true);
    expect(coversAny(extended, codePoints('Erdogan'))).toBe(false);
  });
});
