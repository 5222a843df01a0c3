import { describe, expect, it } from 'vitest';
import { formatDiagnostic, inReadingOrder } from '../../event-list/diagnostic.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { buildEvents } from '../build-events.ts';
import { sampleMention, sampleTime } from '../sample.ts';
import { readEdits } from './read-edits.ts';

const opened = sampleMention({
  article: 'post',
  text: 'Ann Poe opened the bridge in March.',
  trigger: 'opened',
  stem: 'open',
  people: ['Ann Poe'],
  time: sampleTime('2021-03-01', 31, 'month'),
});
const inaugurated = sampleMention({
  article: 'quay',
  text: 'The bridge was inaugurated on 4 March.',
  trigger: 'inaugurated',
  stem: 'inaugurate',
  time: sampleTime('2021-03-04'),
});
const reopened = sampleMention({
  article: 'globe',
  text: 'Ann Poe opened the bridge on 4 March.',
  trigger: 'opened',
  stem: 'open',
  people: ['Ann Poe'],
  time: sampleTime('2021-03-04'),
});

/** What building these mentions with an `edits.yaml` comes to: the events, or the faults as printed. */
function build(yaml: string, mentions: EventMention[] = [opened, inaugurated, reopened]) {
  const { edits, faults } = readEdits(yaml, 'edits.yaml');
  if (faults.length) return { faults: inReadingOrder(faults).map(formatDiagnostic), events: [], links: [] };
  const articles = [...new Set(mentions.map(({ article }) => article))];
  const built = buildEvents({ articles, mentions, sentences: [], excerpt: 'quotes', edits });
  if (!built.ok) return { faults: built.diagnostics.map(formatDiagnostic), events: [], links: [] };
  return { ...built.value, faults: [] };
}

/** The articles of each event. */
const told = (yaml: string) =>
  build(yaml).events.map(({ mentions }) => mentions.map(({ article }) => article));

const POST = 'article: post, quote: opened the bridge';
const QUAY = 'article: quay, quote: was inaugurated';
const GLOBE = 'article: globe, quote: opened the bridge on 4 March';

describe('an editor’s edits', () => {
  it('leave everything as it is when there are none', () => {
    expect(told('# nothing yet\n')).toEqual([['post', 'globe'], ['quay']]);
  });

  it('merge what the words alone did not join, and say so on the event', () => {
    const yaml = `merge: [{passages: [{${POST}}, {${QUAY}}], why: one opening}]`;
    expect(told(yaml)).toEqual([['post', 'quay', 'globe']]);
    expect(build(yaml).events[0]).toMatchObject({ edits: ['one opening'], time: { edtf: '2021-03-04' } });
  });

  it('split what the words joined', () => {
    expect(told(`split: [{passages: [{${POST}}, {${GLOBE}}], why: two openings}]`)).toEqual([
      ['post'],
      ['quay'],
      ['globe'],
    ]);
  });

  it('give a title, a date and the first rank', () => {
    const { events } = build(`
retitle: [{${QUAY}, title: Bridge inaugurated, why: shorter}]
redate: [{${QUAY}, date: 2021-03, why: the day is disputed}]
pin: [{${QUAY}, why: the point of the story}]
`);
    const edited = events.find(({ title }) => title === 'Bridge inaugurated');
    expect(edited).toMatchObject({
      id: '2021-03-bridge-inaugurated',
      rank: 1,
      time: {
        edtf: '2021-03',
        start: '2021-03-01',
        end: '2021-04-01',
        precision: 'month',
        certainty: 'stated',
      },
      edits: ['shorter', 'the day is disputed', 'the point of the story'],
    });
    expect(events.map(({ rank }) => rank).toSorted()).toEqual([1, 2]);
  });

  it('list what is pinned with the time of what it is told beside', () => {
    const text = 'When the two mayors met in Oslo on 2 March , Poe asked for help';
    const met = sampleMention({ article: 'post', text, trigger: 'met', time: sampleTime('2021-03-02') });
    const asked = sampleMention({ article: 'post', text, trigger: 'asked' });
    const mentions = [met, { ...asked, sentence: met.sentence }];
    expect(build('', mentions).events).toHaveLength(1);
    const { events } = build('pin: [{article: post, quote: Poe asked, why: it is the news}]', mentions);
    expect(events.map(({ time }) => time?.edtf)).toEqual(['2021-03-02', '2021-03-02']);
  });

  it('hide an event and link two', () => {
    expect(told(`hide: [{${QUAY}, why: not of this story}]`)).toEqual([['post', 'globe']]);
    const yaml = `link: [{from: {${GLOBE}}, to: {${QUAY}}, type: follows, why: same day}]`;
    expect(build(yaml).links).toEqual([
      {
        from: expect.stringContaining('opened') as string,
        to: expect.stringContaining('inaugurated') as string,
        type: 'follows',
        because: 'an editor: same day',
      },
    ]);
  });

  it('set a stance', () => {
    const { events } = build(`stance: [{${QUAY}, stance: doubts, why: read it again}]`);
    expect(events.flatMap(({ mentions }) => mentions.map(({ stance }) => stance))).toContain('doubts');
  });

  it('set a stance without listing what isn’t listed', () => {
    const text = 'Ann Poe opened the bridge nobody saw in March.';
    const [told, seen] = [
      sampleMention({
        article: 'post',
        text,
        trigger: 'opened',
        time: sampleTime('2021-03-01', 31, 'month'),
      }),
      sampleMention({ article: 'post', text, trigger: 'saw', stance: 'denies' }),
    ];
    const yaml = 'stance: [{article: post, quote: the bridge nobody saw, stance: asserts, why: x}]';
    const { events } = build(yaml, [told, { ...seen, sentence: told.sentence }]);
    expect(events).toHaveLength(1);
  });

  it('fail at their place when they no longer resolve, all at once', () => {
    const { faults } = build(`hide:
  - article: gazette
    quote: opened
    why: x
  - article: post
    quote: closed the bridge
    why: x
  - article: quay
    quote: "n"
    why: x
`);
    expect(faults).toEqual([
      'edits.yaml:3:12: no article "gazette"; name one of post, quay, globe',
      'edits.yaml:6:12: "closed the bridge" does not stand in post; quote its words as they stand there',
      'edits.yaml:9:12: "n" stands 2 times in quay; quote more words, so that it stands once',
    ]);
  });

  it('fail when one names several events', () => {
    const both = sampleMention({
      article: 'post',
      text: opened.article.body,
      trigger: 'bridge',
      stem: 'bridge',
      time: sampleTime('2021-03-02'),
    });
    const { faults } = build('hide: [{article: post, quote: opened the bridge, why: x}]', [
      opened,
      { ...both, article: opened.article },
    ]);
    expect(faults).toEqual([expect.stringContaining('"opened the bridge" tells of 2 events: ') as string]);
  });

  it('of what a statement tells of are of the event itself where that is listed too', () => {
    const text = 'The port said on Friday that the bridge closed on Monday.';
    const closed = sampleMention({
      article: 'post',
      text,
      trigger: 'closed',
      time: sampleTime('2021-03-01'),
    });
    const said = sampleMention({
      article: 'post',
      text,
      trigger: 'said',
      speaker: 'port',
      about: { trigger: 'closed', time: sampleTime('2021-03-01') },
      time: sampleTime('2021-03-05'),
    });
    const mentions = [{ ...said, sentence: closed.sentence }, closed];
    const retitled = (quote: string) =>
      build(`retitle: [{article: post, quote: ${quote}, title: New, why: x}]`, mentions);
    expect(retitled('the bridge closed').events.map(({ title, time }) => [title, time?.edtf])).toEqual([
      ['New', '2021-03-01'],
      [expect.not.stringMatching('New'), '2021-03-05'],
    ]);
    expect(
      retitled('port said')
        .events.map(({ title }) => title)
        .indexOf('New'),
    ).toBe(1);
    expect(retitled('said on Friday that the bridge closed').faults).toHaveLength(1);
  });

  it('of words that are no listed event’s are of the one in whose quote they stand', () => {
    const text = 'On Friday Poe said she never saw the signed letter.';
    const said = sampleMention({
      article: 'post',
      text,
      trigger: 'said',
      speaker: 'Poe',
      about: { trigger: 'said' },
      time: sampleTime('2021-03-05'),
    });
    const inside = ['saw', 'signed'].map((trigger) => ({
      ...sampleMention({ article: 'post', text, trigger, stance: 'denies' }),
      sentence: said.sentence,
    }));
    const { events, faults } = build(
      'retitle: [{article: post, quote: saw the signed letter, title: New, why: x}]',
      [said, ...inside],
    );
    expect(faults).toEqual([]);
    expect(events.map(({ title }) => title)).toEqual(['New']);
  });

  it('fail when they are not written as they must be', () => {
    const { faults } = build(`
merge: [{passages: [{${POST}}], why: x}]
redate: [{${QUAY}, date: soon, why: x}]
stance: [{${QUAY}, stance: maybe}]
rename: []
`);
    expect(faults).toEqual([
      'edits.yaml:2:20: merge of fewer than two passages; name two passages or more',
      expect.stringMatching(/^edits\.yaml:3:\d+: invalid date: soon; write it in EDTF: /) as string,
      expect.stringMatching(/^edits\.yaml:4:\d+: missing why; /) as string,
      expect.stringMatching(/^edits\.yaml:4:\d+: invalid stance: maybe; write asserts or denies /) as string,
      'edits.yaml:5:1: unknown field: rename; did you mean "redate"?',
    ]);
  });

  it('aren’t told to be too few where they are no passages', () => {
    const invalid = /invalid passages: not a list of "name: value"; /;
    for (const passages of ['opened', `[{${POST}}, opened]`]) {
      const { faults } = build(`merge: [{passages: ${passages}, why: x}]`);
      expect(faults).toEqual([expect.stringMatching(invalid)]);
    }
    expect(build('merge: [{why: x}]').faults).toEqual([
      'edits.yaml:1:9: merge of fewer than two passages; name two passages or more',
    ]);
  });

  it('fail at the very entry that is none, and once for a side that is missing', () => {
    const { faults } = build(`hide:
  - {${QUAY}, why: x}
  - quay
link:
  - {from: {${POST}}, type: follows, why: x}
`);
    expect(faults).toEqual([
      expect.stringMatching(/^edits\.yaml:3:5: invalid hide: not a list of "name: value"; /) as string,
      'edits.yaml:5:5: missing to; write to: article: … and quote: …',
    ]);
  });

  it('fail when they have two names for one thing and so would change nothing', () => {
    const twice = `[{${POST}}, {article: post, quote: Poe opened the}]`;
    for (const action of ['merge', 'split']) {
      expect(build(`${action}: [{passages: ${twice}, why: x}]`).faults).toEqual([
        expect.stringContaining('"Poe opened the" tells of what "opened the bridge" tells of; ') as string,
      ]);
    }
    expect(build(`link: [{from: {${POST}}, to: {${GLOBE}}, type: follows, why: x}]`).faults).toEqual([
      expect.stringMatching(/"opened the bridge on 4 March" tell of one event: “.*”; quote/) as string,
    ]);
  });
});
