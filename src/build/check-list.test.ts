import { describe, expect, it } from 'vitest';
import { noSettings } from '../articles/story-settings.ts';
import { assembleStory, type Story } from '../articles/story.ts';
import { exampleList } from '../event-list/example.ts';
import type { EventList } from '../event-list/schema.ts';
import { articleFacts } from './article-facts.ts';
import { checkList } from './check-list.ts';

const BODIES: Record<string, string> = {
  'harbour-post':
    'Mayor Ada Poe told Radio Coast on Wednesday that the old bridge would close on Friday.\nEngineers found cracks in it in January.\n',
  'daily-quay':
    '“There will be no closure on Friday,” council spokesman Ben Ruiz said Thursday, citing new tests.\n',
};

/** The articles that the example list is of. */
function exampleStory(): Story {
  const { articles, outlets } = exampleList();
  const files = articles.map(({ id, outlet, title, url, published, updated }) => ({
    path: `${id}.md`,
    outletAt: { line: 2, column: 9 },
    bodyLine: 1,
    article: {
      id,
      outlet: outlets.find((known) => known.id === outlet)?.name ?? '',
      title,
      url,
      published,
      updated,
      byline: null,
      language: 'en',
      body: BODIES[id] ?? '',
    },
  }));
  const story = assembleStory('old-bridge', files, noSettings());
  if (!story.ok) throw new Error('the example has faults');
  return story.value;
}

/** The errors of the example, whose articles' facts are put right, after `spoil` changed it. */
function errorsAfter(spoil: (list: EventList, story: Story) => void): string[] {
  const [list, story] = [exampleList(), exampleStory()];
  for (const listed of list.articles) {
    const article = story.articles.find(({ id }) => id === listed.id);
    if (article) Object.assign(listed, articleFacts(article));
  }
  spoil(list, story);
  return checkList(list, story).map(({ path, message }) => `${path}: ${message}`);
}

/** An element that the example is known to have. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error('the example lost an element');
  return item;
}

describe('checking a list against its articles', () => {
  it('finds nothing in one that is right', () => expect(errorsAfter(() => undefined)).toEqual([]));

  it('takes an hour that is written with its first minute, and not with a minute of another', () => {
    const atHour = (start: string, end: string) =>
      errorsAfter(({ events }) => {
        at(events, 1).time = {
          edtf: '2021-03-04T08:00',
          start,
          end,
          precision: 'hour',
          certainty: 'inferred',
        };
      }).filter((error) => error.includes('.edtf'));
    expect(atHour('2021-03-04T08:00', '2021-03-04T09:00')).toEqual([]);
    expect(atHour('2021-03-04T09:00', '2021-03-04T10:00')).toHaveLength(1);
  });

  it('finds an article that was changed since', () => {
    const errors = errorsAfter((_, story) => {
      at(story.articles, 0).body += 'More.\n';
    });
    expect(errors).toEqual([
      'articles[0].words: the article’s is 24',
      expect.stringMatching(/^articles\[0\]\.sha256: the article’s is "[0-9a-f]{64}"$/),
    ]);
  });

  it('finds articles and outlets that the story does not have, and those the list lacks', () => {
    const errors = errorsAfter((list) => {
      at(list.articles, 1).id = 'unknown';
      at(list.outlets, 0).name = 'Harbour Mail';
    });
    expect(errors).toEqual([
      'outlets[0].name: no article of the story is by "Harbour Mail"',
      'articles[0].outlet: the article is by "Harbour Post"',
      'articles[1].id: the story has no article "unknown"',
      'articles: the story’s article "daily-quay" is missing',
    ]);
  });

  it('finds quotes and time phrases that do not stand at their offsets', () => {
    const errors = errorsAfter((list) => {
      const mention = at(at(list.events, 0).mentions, 0);
      mention.quote.text = mention.quote.text.replace('cracks', 'faults');
      if (mention.time) mention.time.start += 1;
      if (mention.time) mention.time.end += 1;
    });
    expect(errors).toEqual([
      'events[0].mentions[0].quote.text: the article has "Engineers found cracks in it in January." at 87',
      'events[0].mentions[0].time.text: the article has "n January." at 117',
    ]);
  });

  it('takes quotes left out where the story’s policy is so, and only there', () => {
    const leaveOut = (list: EventList) => (at(at(list.events, 0).mentions, 0).quote.text = '');
    expect(errorsAfter((list) => leaveOut(list))).toHaveLength(1);
    const errors = errorsAfter((list, story) => {
      story.excerpt = 'none';
      for (const event of list.events) for (const { quote } of event.mentions) quote.text = '';
    });
    expect(errors).toEqual([]);
  });
});

describe('checking the times of a list', () => {
  it('finds EDTF that is none or that start and end differ from', () => {
    const errors = errorsAfter((list) => {
      const [first, second] = [at(list.events, 0), at(list.events, 1)];
      if (first.time) first.time.end = '2021-03-01';
      if (second.time) second.time.edtf = 'Thursday';
    });
    expect(errors).toEqual([
      'events[0].time.edtf: 2021-01 is 2021-01-01 to 2021-02-01, not as start and end say',
      'events[1].time.edtf: "Thursday" is no EDTF of the years 0 to 9999',
    ]);
  });

  it('lets a part of a day be finer than its EDTF', () => {
    const errors = errorsAfter((list) => {
      const { time } = at(list.events, 1);
      Object.assign(time ?? {}, {
        precision: 'part-of-day',
        start: '2021-03-04T18:00',
        end: '2021-03-05T00:00',
      });
    });
    expect(errors).toEqual([]);
  });

  it('finds an event dated as no mention dates it, unless an editor did', () => {
    const move = { edtf: '2021-04', start: '2021-04-01', end: '2021-05-01' };
    expect(errorsAfter((list) => Object.assign(at(list.events, 0).time ?? {}, move))).toEqual([
      'events[0].time: none of the mentions’ times overlaps it',
    ]);
    const edited = errorsAfter((list) => {
      Object.assign(at(list.events, 0).time ?? {}, move);
      at(list.events, 0).edits = ['dated by the inspection’s report'];
    });
    expect(edited).toEqual([]);
  });

  it('finds a date called stated that no mention states', () => {
    const errors = errorsAfter((list) => {
      at(at(list.events, 0).mentions, 0).time = null;
    });
    expect(errors).toEqual(['events[0].time.certainty: stated, but no mention has a time']);
  });
});
