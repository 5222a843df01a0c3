import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../event-list/diagnostic.ts';
import { readArticle } from './read-article.ts';

const options = { id: 'quay', path: 'quay.md', language: 'en' };

const file = (frontMatter: string, body = 'The bridge closed.\n') => `---\n${frontMatter}\n---\n${body}`;
const REQUIRED = 'outlet: Daily Quay\ntitle: No closure\npublished: 2021-03-05';

/** The article of a file that is known to be good. */
function articleOf(text: string) {
  const reading = readArticle(text, options);
  if (!reading.ok) throw new Error(reading.diagnostics.map(formatDiagnostic).join('\n'));
  return reading.value.article;
}

/** The faults of a file, one a line; [] where it is good. */
function faultsOf(text: string): string[] {
  const reading = readArticle(text, options);
  return reading.ok ? [] : reading.diagnostics.map(formatDiagnostic);
}

describe('reading an article', () => {
  it('gives its fields, and null for those it lacks', () => {
    expect(articleOf(file(REQUIRED))).toEqual({
      id: 'quay',
      outlet: 'Daily Quay',
      title: 'No closure',
      published: '2021-03-05',
      updated: null,
      url: null,
      byline: null,
      language: 'en',
      body: 'The bridge closed.\n',
    });
  });

  it('keeps dates, numbers and words of YAML as the texts they were written as', () => {
    const article = articleOf(
      file("outlet: 24\ntitle: no\npublished: '2021-03-05'\nupdated: 2021-03-06T07:00:00Z"),
    );
    expect(article).toMatchObject({
      outlet: '24',
      title: 'no',
      published: '2021-03-05',
      updated: '2021-03-06T07:00:00Z',
    });
  });

  it('takes optional fields and those beginning with x-', () => {
    const extra =
      'url: https://example.org/a_$40\nbyline: Ada Poe\nlanguage: de-ch\nlicense: CC BY 4.0\nx-desk: 7';
    expect(articleOf(file(`${REQUIRED}\n${extra}`))).toMatchObject({
      url: 'https://example.org/a_$40',
      byline: 'Ada Poe',
      language: 'de-CH',
    });
  });

  it('keeps the body byte for byte, its own fences, line ends and spaces', () => {
    const body = '\r\n  One.\n---\nTwo.\r\n\n';
    expect(articleOf(file(REQUIRED, body)).body).toBe(body);
  });

  it('reads a file with CRLF line ends', () => {
    const text = file(REQUIRED, 'One.\nTwo.\n').replaceAll('\n', '\r\n');
    expect(articleOf(text)).toMatchObject({ published: '2021-03-05', body: 'One.\r\nTwo.\r\n' });
  });

  it('takes any body as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const body = `${text}.`;
        expect(articleOf(file(REQUIRED, body)).body).toBe(body);
      }),
    );
  });

  it('throws at no text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readArticle(file(text), options)).toHaveProperty('ok');
      }),
    );
  });
});

describe('a faulty article', () => {
  const FENCES = "begin the file with a line '---', then outlet:, title: and published:, then a line '---'";

  it('has no front matter, or one that is not closed', () => {
    expect(faultsOf('The bridge closed.')).toEqual([`quay.md:1:1: no front matter; ${FENCES}`]);
    expect(faultsOf(`---\n${REQUIRED}\n`)).toEqual([
      `quay.md:1:1: the front matter is not closed by a line '---'; ${FENCES}`,
    ]);
  });

  it('has an empty front matter', () => {
    expect(faultsOf(file(''))).toEqual(['quay.md:2:1: no fields; write one "name: value" a line']);
  });

  it('has bad YAML, told at each place', () => {
    const faults = faultsOf(file('outlet: "Quay\ntitle: a: b\npublished: 2021-03-05'));
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatch(/^quay\.md:[2-5]:\d+: invalid YAML: .+; .+/);
    expect(faultsOf(file(`${REQUIRED}\ntitle: Again`))).toEqual([
      'quay.md:5:1: invalid YAML: Map keys must be unique; keep one, with what belongs under both',
    ]);
  });

  it('has unknown fields, with the name each may have meant', () => {
    expect(faultsOf(file(`${REQUIRED}\npublishd: 2021-03-06\nmood: good`))).toEqual([
      'quay.md:5:1: unknown field: publishd; did you mean "published"?',
      expect.stringMatching(/^quay\.md:6:1: unknown field: mood; use one of outlet, title, published, /),
    ]);
  });

  it('lacks required fields or has them empty, all told at once', () => {
    expect(faultsOf(file('title:\nbyline: Ada Poe'))).toEqual([
      'quay.md:2:1: missing outlet; write outlet: the name of the outlet',
      'quay.md:2:1: missing published; write published: 2017-11-09, or with a time 2017-11-09T18:30+01:00',
      'quay.md:2:7: empty title; write title: the headline',
    ]);
  });

  it.each([
    ['2017-02-30', 'is no day of the calendar'],
    ['2017-11-9', 'is no date'],
    ['9 November 2017', 'is no date'],
    ['2017-11-09T25:00', 'is no time of day'],
    ['2017-11-09T20:00+19:00', 'has no possible offset'],
  ])('has an impossible date: %s', (date, fault) => {
    expect(faultsOf(file(`outlet: Quay\ntitle: A\npublished: ${date}`))).toEqual([
      `quay.md:4:12: invalid published: ${date} ${fault}; write it as 2017-11-09, or with a time 2017-11-09T18:30+01:00`,
    ]);
  });

  it('was updated before it was published', () => {
    expect(faultsOf(file(`${REQUIRED}\nupdated: 2021-03-04`))).toEqual([
      'quay.md:5:10: invalid updated: 2021-03-04 is before published, 2021-03-05; correct one of the two, or leave updated out',
    ]);
  });

  it.each(['example.org/a', 'javascript:alert(1)', 'ftp://example.org', 'https://exa mple.org', 'http://'])(
    'has an address that is none of the web: %s',
    (url) =>
      expect(faultsOf(file(`${REQUIRED}\nurl: '${url}'`))).toEqual([
        expect.stringContaining('5:6: invalid url'),
      ]),
  );

  it('has a language that is no tag', () => {
    expect(faultsOf(file(`${REQUIRED}\nlanguage: en_US`))).toEqual([
      'quay.md:5:11: invalid language: en_US; write a language tag: en, de, pt-BR',
    ]);
  });

  it('has a list where a text belongs', () => {
    expect(faultsOf(file('outlet: [Quay]\ntitle: A\npublished: 2021-03-05'))).toEqual([
      'quay.md:2:9: invalid outlet: not a text; write outlet: and the text on one line',
    ]);
  });

  it('has a text that YAML cuts at what it takes for a comment, where none was meant', () => {
    const titled = (title: string) => file(`outlet: Quay\ntitle: ${title}\npublished: 2021-03-05`);
    const remedy = "put the whole text in quotes: title: '… #…'";
    expect(faultsOf(titled('Crowds cheer #MeToo march'))).toEqual([
      `quay.md:3:20: cut title: YAML takes what begins with # for a comment; ${remedy}`,
    ]);
    expect(faultsOf(titled('#1 at last'))).toEqual([expect.stringContaining('cut title')]);
    const whole = [
      "'Cheers for #MeToo'",
      'Cheers # to be checked',
      'Cheers ## note',
      'Flight#5',
      'Cheers\n  #note',
    ];
    for (const title of whole) expect(faultsOf(titled(title)), title).toEqual([]);
    expect(faultsOf(file(`${REQUIRED} #local day\nurl: https://example.org/ #old`))).toEqual([]);
  });

  it('has no text', () => {
    for (const body of ['', ' \n\t\n']) {
      expect(faultsOf(file(REQUIRED, body))).toEqual([
        'quay.md:6:1: the article has no text; put its text after the front matter',
      ]);
    }
  });
});
