import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../test-story.ts';

/** Who is said to tell of the closure, and through which outlet: `Mia Lund via Daily Quay`. */
function creditOf(body: string): string {
  const { source, via } = mentionAt(mentionsOf(body), 'close');
  return `${source?.name ?? 'nobody'} via ${via ?? 'nobody'}`;
}

describe('the outlet credited', () => {
  it.each([
    ['Mia Lund told the Daily Quay that the ferry would close.', 'Mia Lund via Daily Quay'],
    ['Mia Lund told WALA that the ferry would close.', 'Mia Lund via WALA'],
    ['Mia Lund told the Ellis Sentinel that the ferry would close.', 'Mia Lund via Ellis Sentinel'],
    ['Mia Lund told army radio that the ferry would close.', 'Mia Lund via army radio'],
    ['Mia Lund told the union that the ferry would close.', 'Mia Lund via nobody'],
    ['Mia Lund told the Daily Quay in an interview that the ferry would close.', 'Mia Lund via Daily Quay'],
    ['Mia Lund told the Daily Quay newspaper that the ferry would close.', 'Mia Lund via Daily Quay'],
    ['Mia Lund told Daily Quay reporter Jonas Wiik that the ferry would close.', 'Mia Lund via Daily Quay'],
    ['Mia Lund told Jonas Wiik of the Daily Quay that the ferry would close.', 'Mia Lund via Daily Quay'],
    ['In an interview with the Daily Quay, Mia Lund said the ferry would close.', 'Mia Lund via Daily Quay'],
    ['Mia Lund, in an interview with the Daily Quay, said the ferry would close.', 'Mia Lund via Daily Quay'],
    ['Speaking to the Daily Quay, Mia Lund said the ferry would close.', 'Mia Lund via Daily Quay'],
    ['In remarks carried by Xinhua, Mia Lund said the ferry would close.', 'Mia Lund via Xinhua'],
    ['Mia Lund wrote in the Daily Quay that the ferry would close.', 'Mia Lund via Daily Quay'],
  ])('is the one somebody spoke to: %s', (body, credit) => {
    expect(creditOf(body)).toBe(credit);
  });

  it.each([
    ['“The ferry will close,” the Daily Quay cited Mia Lund as saying.', 'Mia Lund via Daily Quay'],
    [
      'Tuesday’s Daily Quay report cited Mia Lund as saying the ferry would close.',
      'Mia Lund via Daily Quay',
    ],
    ['The Daily Quay quoted Mia Lund as saying the ferry would close.', 'Mia Lund via Daily Quay'],
    ['Mia Lund was quoted by the Daily Quay as saying the ferry would close.', 'Mia Lund via Daily Quay'],
    ['“The ferry will close,” Mia Lund was quoted as saying by Xinhua.', 'Mia Lund via Xinhua'],
    ['The Daily Quay, citing Mia Lund, reported that the ferry would close.', 'Mia Lund via Daily Quay'],
    ['The ferry will close, the Daily Quay reported, citing Mia Lund.', 'Mia Lund via Daily Quay'],
    ['Mia Lund said the ferry would close, as quoted by the Vell news agency.', 'Mia Lund via Vell'],
    ['Mia Lund said the ferry would close, cited by Xinhua.', 'Mia Lund via Xinhua'],
    ['Mia Lund, quoted by state media, said the ferry would close.', 'Mia Lund via state media'],
    ['Mia Lund, cited by police, said the ferry would close.', 'Mia Lund via nobody'],
    ['Mia Lund, cited by the Highway Patrol, said the ferry would close.', 'Mia Lund via nobody'],
    ['Mia Lund, cited by Xinhua as an expert, said the ferry would close.', 'Mia Lund via nobody'],
    ['The ferry, cited by Xinhua for delays, will close.', 'nobody via nobody'],
    ['The ferry, cited by Xinhua on Monday, will close.', 'nobody via nobody'],
    ['The ferry will close, as quoted by Mia Lund.', 'Mia Lund via nobody'],
    ['The Daily Quay reported that Mia Lund had said the ferry would close.', 'Mia Lund via Daily Quay'],
    ['According to the Daily Quay, Mia Lund hopes that the ferry will close.', 'Mia Lund via Daily Quay'],
    ['According to the Daily Quay, Mia Lund said the ferry would close.', 'Mia Lund via Daily Quay'],
  ])('is the one that cites somebody: %s', (body, credit) => {
    expect(creditOf(body)).toBe(credit);
  });

  it.each([
    ['According to the Daily Quay, the ferry will close.', 'nobody via Daily Quay'],
    ['The ferry will close, according to a report in the Daily Quay.', 'nobody via Daily Quay'],
    ['The Daily Quay first reported that the ferry would close.', 'nobody via Daily Quay'],
    ['The ferry will close, the Daily Quay reported on Friday.', 'nobody via Daily Quay'],
    ['The ferry will close, as first reported by the Daily Quay.', 'nobody via Daily Quay'],
    ['The ferry will close, Xinhua said.', 'nobody via Xinhua'],
    ['The ferry will close, as reported by the Vell news agency.', 'nobody via Vell'],
  ])('is the one that reports: %s', (body, credit) => {
    expect(creditOf(body)).toBe(credit);
  });

  it.each([
    ['Mia Lund told state broadcaster Vell Vision that the ferry would close.', 'Mia Lund via Vell Vision'],
    ['Mia Lund told member station WVEL that the ferry would close.', 'Mia Lund via WVEL'],
    ['Mia Lund told the Vell Vision news agency that the ferry would close.', 'Mia Lund via Vell Vision'],
    [
      'Mia Lund told Vell Vision, a private television station, that the ferry would close.',
      'Mia Lund via Vell Vision',
    ],
    ['Mia Lund told travel agency Vell Vision that the ferry would close.', 'Mia Lund via nobody'],
  ])('is known by its company: %s', (body, credit) => {
    expect(creditOf(body)).toBe(credit);
  });

  it.each([
    'Mia Lund told reporters that the ferry would close.',
    'Mia Lund told local news agencies that the ferry would close.',
    'Mia Lund told lawmakers that the ferry would close.',
    'Mia Lund told Jonas Wiik that the ferry would close.',
    'Mia Lund told the Harbour Post that the ferry would close.',
    'Mia Lund said in the Daily Quay office that the ferry would close.',
  ])('is none, as in the outlet’s own report: %s', (body) => {
    expect(creditOf(body)).toBe('Mia Lund via nobody');
  });

  it('stays that of a speech that goes on, and of no other', () => {
    const told = 'The Daily Quay cited Mia Lund as saying the crew would strike.';
    const viaOf = (body: string, cue: string) => mentionAt(mentionsOf(body), cue, 'statement').via;
    expect(viaOf(`${told} She added that the ferry would close.`, 'added')).toBe('Daily Quay');
    expect(viaOf(`${told} “The ferry will close.”`, 'close')).toBe('Daily Quay');
    expect(viaOf(`${told} Jonas Wiik added that the ferry would close.`, 'added')).toBeNull();
  });

  it('still is where a quotation goes on, and not where there is a new occasion', () => {
    const told = 'Mia Lund told the Daily Quay that the pier was old.\n\n';
    expect(creditOf(`${told}“The ferry will close,” she said.`)).toBe('Mia Lund via Daily Quay');
    expect(creditOf(`${told}“The ferry will close,” she said on Friday.`)).toBe('Mia Lund via nobody');
    expect(creditOf(`${told}She said the ferry would close.`)).toBe('Mia Lund via nobody');
    expect(creditOf(`${told}Nobody came.\n\n“The ferry will close,” she said.`)).toBe('Mia Lund via nobody');
  });

  it.each([
    ['According to the Times, the ferry sank on Monday.', 'nobody via Times'],
    ['The ferry sank on Monday, the Herald reported.', 'nobody via Herald'],
    ['The ferry sank on Monday, according to the Harbour Line.', 'Harbour Line via nobody'],
    ['The Sun sank on Monday and the ferry closed.', 'nobody via nobody'],
  ])('may have but the last word of a masthead for its name: %s', (body, credit) => {
    const { source, via } = mentionsOf(body)[0] ?? {};
    expect(`${source?.name ?? 'nobody'} via ${via ?? 'nobody'}`).toBe(credit);
  });
});
