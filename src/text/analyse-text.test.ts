import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText } from './analyse-text.ts';

const sentencesOf = (text: string) =>
  analyseText(text).sentences.map(({ start, end }) => text.slice(start, end));
const kindsOf = (text: string) => analyseText(text).sentences.map(({ kind }) => kind);
const tagsOf = (text: string) =>
  analyseText(text).sentences.flatMap(({ tokens }) => tokens.map(({ lower, pos }) => `${lower}/${pos}`));

/** What makes offsets go wrong: quotes, odd spaces, line ends, emoji, halves of surrogate pairs. */
const hardText = fc
  .array(
    fc.oneof(
      fc.constantFrom('Mr. ', '“', '”', '"', "''", '``', ' . ', '.', '?', '\r\n', '\n\n', '\u00a0', '\u2028'),
      fc.constantFrom(
        '👩‍👩‍👧',
        '\ud83d',
        '\ude00',
        'U.S.',
        'İ',
        'ﬁ',
        ' said ',
        'Anna ',
        'n’t',
        '—',
        '( AP ) - ',
        '• ',
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('the analysis of a text', () => {
  it('puts every code unit that is no white space into one token, in order, for any string', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        const { sentences } = analyseText(text);
        let cursor = 0;
        sentences.forEach(({ start, end, index, tokens }, place) => {
          expect(index).toBe(place);
          expect(tokens[0]?.start).toBe(start);
          expect(tokens.at(-1)?.end).toBe(end);
          for (const token of tokens) {
            expect(text.slice(cursor, token.start).trim()).toBe('');
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.end).toBeGreaterThan(token.start);
            cursor = token.end;
          }
        });
        expect(text.slice(cursor).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same for a paragraph alone and among others', () => {
    const paragraph = 'The ferry left at 5 p.m. on Friday. “It was late,” Anna Holm said.';
    const [first, second] = sentencesOf(`Before it.\n\n${paragraph}`).slice(1);
    expect([first, second]).toEqual(sentencesOf(paragraph));
  });

  it('reads long runs without a space or a sentence end', { timeout: 60_000 }, () => {
    for (const hostile of ['a'.repeat(300_000), 'last '.repeat(60_000), '1'.repeat(300_000)]) {
      const { sentences } = analyseText(hostile);
      const read = sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text)).join('');
      expect(read).toBe(hostile.replaceAll(' ', ''));
    }
  });

  it('reads a word whose parts the tagger knows no base of', () => {
    const words = analyseText('The port cannot close.\n').sentences[0]?.tokens.map(({ lemma }) => lemma);
    expect(words?.join(' ')).toMatch(/^the port ca\S* \S+ close \.$/u);
  });

  it('finds nothing in an empty text', () => {
    expect(analyseText(' \r\n\u00a0 ').sentences).toEqual([]);
  });
});

describe('the end of a sentence', () => {
  it('is no abbreviation, initial or decimal point', () => {
    const text = 'Gov. J. B. Hale of the U.S. Senate met Rev. Moss of Acme Inc. on Jan. 5 for $2.5 million.';
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('may be an abbreviation where the next word opens a sentence', () => {
    expect(sentencesOf('She flew to the U.S. He stayed until 5 p.m. The shop closed.')).toHaveLength(3);
  });

  it('stands after a caption without a mark that ran into the text', () => {
    expect(sentencesOf('The bridge in March 2005 The town’s oldest bridge has fallen.')).toEqual([
      'The bridge in March 2005',
      'The town’s oldest bridge has fallen.',
    ]);
    expect(sentencesOf('She sang The old oak at noon.')).toHaveLength(1);
    expect(sentencesOf('He read the novel The Old Oak.')).toHaveLength(1);
  });

  it('stands after the closing quote', () => {
    expect(sentencesOf("“We left.” Nobody came. ``So it is.'' They went.")).toEqual([
      '“We left.”',
      'Nobody came.',
      "``So it is.''",
      'They went.',
    ]);
  });

  it('stands after the attribution of a quoted question', () => {
    expect(sentencesOf('“Who pays?” the harbour master asked. “Nobody does.”')).toEqual([
      '“Who pays?” the harbour master asked.',
      '“Nobody does.”',
    ]);
  });

  it('stands within a quote that runs over sentences', () => {
    expect(sentencesOf('He added: “Now, we go. Will it rain? Perhaps.”')).toHaveLength(3);
  });

  it('is found in lower-cased text whose marks stand apart', () => {
    expect(sentencesOf("the u.s. envoy left . he said `` no '' . there s more .")).toEqual([
      'the u.s. envoy left .',
      "he said `` no '' .",
      'there s more .',
    ]);
  });

  it('is the end of a line, but not of a hard-wrapped one', () => {
    expect(sentencesOf('Ferry sinks\nThe crew was saved.')).toEqual(['Ferry sinks', 'The crew was saved.']);
    const wrapped =
      'The crew of the ferry was saved by fishermen from the\nnearby island, who had seen the smoke in the early\nmorning hours.';
    expect(sentencesOf(wrapped)).toEqual([wrapped]);
  });

  it('is not the end of a line that was broken at a wide column', () => {
    const first = `The crew of the ferry was saved by ${'fishermen and divers and '.repeat(4)}pilots from the`;
    const wrapped = `${first}\nisland, who had seen the smoke in the early morning hours and came at once.`;
    expect(sentencesOf(wrapped)).toEqual([wrapped]);
  });

  it('is the end of a title above hard-wrapped lines, and of a paragraph among them', () => {
    const text =
      'Ferry sinks\nThe crew of the ferry was saved by fishermen from the\nnearby island.\nThey had seen the smoke in the early morning hours, as\nthe mayor said.';
    const lines = text.split('\n');
    expect(sentencesOf(text)).toEqual([
      'Ferry sinks',
      lines.slice(1, 3).join('\n'),
      lines.slice(3).join('\n'),
    ]);
  });

  it('is the end of a lower-cased title that has no end mark', () => {
    const text =
      'ferry sinks off the northern coast of the island\nthe crew of the ferry was saved by fishermen and divers .';
    expect(sentencesOf(text)).toEqual(text.split('\n'));
  });
});

describe('the kind of a line', () => {
  it('is highlight under a heading, and prose again after it', () => {
    const text =
      'Story highlights\n\nFerry line closes, owner says\n\nTwo towns protest\n\nThe ferry line closes in May.';
    expect(kindsOf(text)).toEqual(['notice', 'highlight', 'highlight', 'prose']);
  });

  it.each([
    ['Ada Holm shakes hands with Governor Lee as they pose in Port Ellis on March 3, 2019.', 'caption'],
    ['Ada Holm signs the treaty, July 2019. Getty Images/ AFP/Jon Reed', 'caption'],
    ['FILE PHOTO: The old bridge. REUTERS/Jo Poe', 'caption'],
    ['The trial is scheduled for March 3, 2019.', 'prose'],
    ['Holm shook hands with Lee on March 3, 2019.', 'prose'],
    ['Holm told AFP that she would go.', 'prose'],
  ])('tells a caption from prose: %s', (line, kind) => {
    expect(new Set(kindsOf(line))).toEqual(new Set([kind]));
  });

  it.each([
    ['Port Ellis, Norway CNN  — Rain fell.', 'Port Ellis, Norway CNN  —'],
    ['port ellis/oslo ( reuters ) - rain fell .', 'port ellis/oslo ( reuters ) -'],
    ['(CNN) -- Rain fell.', '(CNN) --'],
    ['Port Ellis, Norway (CNN) Rain fell.', 'Port Ellis, Norway (CNN)'],
    ['(CNN)Rain fell.', '(CNN)'],
    ['PORT ELLIS, March 3 — Rain fell.', 'PORT ELLIS, March 3 —'],
    ['PORT ELLIS • Rain fell.', 'PORT ELLIS •'],
  ])('tells the dateline: %s', (line, dateline) => {
    expect(kindsOf(line)).toEqual(['dateline', 'prose']);
    expect(sentencesOf(line)[0]).toBe(dateline);
  });

  it('takes no ordinary dash for a dateline', () => {
    expect(kindsOf('Ada Holm — the mayor — left.')).toEqual(['prose']);
    expect(kindsOf('NATO — an alliance — met.')).toEqual(['prose']);
    expect(kindsOf('Port Ellis Harbour Board (PEHB) Chairman Lee left.')).toEqual(['prose']);
    expect(kindsOf('Ada Holm told a reporter (AP) that rain fell.')).toEqual(['prose']);
    expect(kindsOf('Associated Press (AP) Editor Ada Holm left.')).toEqual(['prose']);
  });

  it.each([
    'This story has been updated.',
    'May 3, 2013 5:30 PM EDT',
    'By Ada Holm',
    '(Reporting by Ada Holm)',
  ])('is notice for what is about the article: %s', (line) => {
    expect(kindsOf(line)).toEqual(['notice']);
  });

  it('is headline without an end mark, prose with a colon', () => {
    expect(kindsOf('Ferry sinks off Port Ellis')).toEqual(['headline']);
    expect(kindsOf('She added:')).toEqual(['prose']);
  });
});

describe('the tags', () => {
  it('see through a title’s capitals', () => {
    const text = 'Mayor Holm Denies Plan To Close Bridge\n\nThe mayor, Ada Holm, said so.';
    expect(tagsOf(text)).toEqual(
      expect.arrayContaining(['holm/PROPN', 'denies/VERB', 'plan/NOUN', 'close/VERB']),
    );
  });

  it('know clitics without an apostrophe', () => {
    const tags = tagsOf('we re here , there s rain and this week s boat left .');
    expect(tags).toEqual(expect.arrayContaining(['re/AUX', 's/AUX', 's/PART']));
  });

  it('know “is” from a possessor', () => {
    expect(tagsOf("The lad's a star.")).toContain("'s/AUX");
    expect(tagsOf("The lad's boat left.")).toContain("'s/PART");
    expect(tagsOf("The house's no-go area grew.")).toContain("'s/PART");
    expect(tagsOf("The minister's no confidence vote failed.")).toContain("'s/PART");
    expect(tagsOf("The minister's no fool.")).toContain("'s/AUX");
    expect(tagsOf("The paper's The Nation column was cut.")).toContain("'s/PART");
  });

  it('know irregular pasts and gerunds from nouns', () => {
    const tags = tagsOf('The two shook hands while briefing reporters. The meeting was long.');
    expect(tags).toEqual(expect.arrayContaining(['shook/VERB', 'briefing/VERB', 'meeting/NOUN']));
  });

  it('know regular pasts and gerunds from adjectives', () => {
    const tags = tagsOf('The plot was foiled by a guard, injuring two and damaging a bridge.');
    expect(tags).toEqual(expect.arrayContaining(['foiled/VERB', 'damaging/VERB']));
    expect(tagsOf('It was a damaging report.')).not.toContain('damaging/VERB');
  });

  it('know a noun that opens a sentence from a name', () => {
    expect(tagsOf('Testimony in the trial ended.')).toContain('testimony/NOUN');
    expect(tagsOf('Oslo in the winter is dark.')).toContain('oslo/PROPN');
  });

  it('know a wound from what was wound up', () => {
    expect(tagsOf('He died of a gunshot wound.')).toContain('wound/NOUN');
    expect(tagsOf('She wound the clock.')).toContain('wound/VERB');
  });
});
