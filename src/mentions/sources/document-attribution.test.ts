import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../test-story.ts';

/** Whom the sale is laid to, and through which outlet: `court records via Daily Quay`. */
function creditOf(body: string): string {
  const { source, via } = mentionAt(mentionsOf(body), 'sold');
  return `${source?.name ?? 'nobody'} via ${via ?? 'nobody'}`;
}

describe('a document as the source', () => {
  it.each([
    ['Court records show that Holm sold the ferry.', 'Court records via nobody'],
    ['Holm sold the ferry, court records show.', 'court records via nobody'],
    ['Holm sold the ferry, a study found.', 'study via nobody'],
    ['Holm sold the ferry after a few talks, video showed.', 'video via nobody'],
    ['The indictment alleges that Holm sold the ferry.', 'indictment via nobody'],
    ['According to a court filing, Holm sold the ferry.', 'court filing via nobody'],
    ['Holm sold the ferry, according to emails obtained by the Daily Quay.', 'emails via Daily Quay'],
    ['Citing a police report, the Daily Quay said that Holm sold the ferry.', 'police report via Daily Quay'],
  ])('speaks like a witness: %s', (body, credit) => {
    expect(creditOf(body)).toBe(credit);
  });

  it.each([
    ['A letter from Mia Lund said that Holm sold the ferry.', 'Mia Lund via nobody'],
    ['A statement released by the union on Friday said that Holm sold the ferry.', 'union via nobody'],
    ['A tweet from the harbour police said that Holm sold the ferry.', 'harbour police via nobody'],
  ])('leaves the word to whoever made it: %s', (body, credit) => {
    expect(creditOf(body)).toBe(credit);
  });

  it('stays the source where it comes from nobody', () => {
    const body = 'According to reports from the scene, Holm sold the ferry.';
    expect(creditOf(body)).toBe('reports from the scene via nobody');
  });

  it.each([
    ['Holm sold the ferry, police found the report.', 'nobody via nobody'],
    ['Holm sold the ferry in a show.', 'nobody via nobody'],
    ['Holm sold the ferry, and the records fell.', 'nobody via nobody'],
  ])('is none here: %s', (body, credit) => {
    expect(creditOf(body)).toBe(credit);
  });
});

describe('speakers without a name', () => {
  it.each([
    [
      'Two sources familiar with the matter said Holm sold the ferry.',
      'Two sources familiar with the matter',
    ],
    ['Holm sold the ferry, local media reported.', 'local media'],
    ['Holm sold the ferry, witnesses said.', 'witnesses'],
    ['Holm sold the ferry, the companies said.', 'companies'],
    ['Holm sold the ferry, the military said.', 'military'],
    ['A diplomat, who declined to be named, said Holm sold the ferry.', 'diplomat'],
  ])('are told as they stand: %s', (body, speaker) => {
    expect(mentionAt(mentionsOf(body), 'sold').source?.name).toBe(speaker);
  });

  it('say nothing by declining to be named', () => {
    const mentions = mentionsOf('A diplomat, who declined to be named, said Holm sold the ferry.');
    expect(mentions.filter(({ kind }) => kind === 'statement').map(({ trigger }) => trigger.text)).toEqual([
      'said',
    ]);
  });

  it('are the outlet where its reporter reports', () => {
    expect(creditOf('Daily Quay reporter Jonas Wiik reported that Holm sold the ferry.')).toBe(
      'nobody via Daily Quay',
    );
    expect(creditOf('Holm sold the ferry, per the Daily Quay.')).toBe('nobody via Daily Quay');
    expect(creditOf('Mia Lund, quoted by Xinhua, said Holm sold the ferry.')).toBe('Mia Lund via Xinhua');
  });
});
