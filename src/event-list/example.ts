import type { EventList } from './schema.ts';

/** A small invented list for tests: two outlets, a plan and its denial. A new object at each call. */
export function exampleList(): EventList {
  return {
    version: 1,
    story: {
      id: 'old-bridge',
      title: 'Will the old bridge close?',
      description: 'An invented story.',
      language: 'en',
    },
    outlets: [
      { id: 'harbour-post', name: 'Harbour Post', shortName: 'Post' },
      { id: 'daily-quay', name: 'Daily Quay', shortName: 'Quay' },
    ],
    articles: [
      {
        id: 'harbour-post',
        outlet: 'harbour-post',
        title: 'Bridge to shut, mayor says',
        url: 'https://example.org/harbour-post/bridge',
        published: '2021-03-04',
        updated: null,
        words: 23,
        sha256: '9cfff7975bc6d49b3e6c0ccb2fe20479e6ac83ca7f09c8335bc3262c234cd9a3',
      },
      {
        id: 'daily-quay',
        outlet: 'daily-quay',
        title: 'No closure planned',
        url: null,
        published: '2021-03-05T09:30:00+01:00',
        updated: '2021-03-06',
        words: 16,
        sha256: '7b8bc3f5827f897219b1645abc6edfc65b1e93757b4fd5fe2d2f087d229a9a75',
      },
    ],
    events: [
      {
        id: '2021-01-engineers-found-cracks',
        title: 'Engineers found cracks in it',
        kind: 'happening',
        time: {
          edtf: '2021-01',
          start: '2021-01-01',
          end: '2021-02-01',
          precision: 'month',
          certainty: 'stated',
        },
        rank: 2,
        people: [],
        places: [],
        origins: 1,
        mentions: [
          {
            article: 'harbour-post',
            quote: { start: 87, end: 127, text: 'Engineers found cracks in it in January.' },
            stance: 'asserts',
            source: null,
            via: null,
            time: {
              start: 116,
              end: 126,
              text: 'in January',
              timex: '2021-01',
              edtf: '2021-01',
              because:
                '“January” with a past verb: the January on or before 4 Mar 2021, when the article was published',
            },
          },
        ],
        because: [],
      },
      {
        id: '2021-03-04-ruiz-no-closure',
        title: 'Ben Ruiz: there will be no closure on Friday',
        kind: 'statement',
        time: {
          edtf: '2021-03-04',
          start: '2021-03-04',
          end: '2021-03-05',
          precision: 'day',
          certainty: 'stated',
        },
        rank: 1,
        people: ['Ben Ruiz'],
        places: [],
        origins: 1,
        mentions: [
          {
            article: 'daily-quay',
            quote: {
              start: 0,
              end: 97,
              text: '“There will be no closure on Friday,” council spokesman Ben Ruiz said Thursday, citing new tests.',
            },
            stance: 'denies',
            source: { name: 'Ben Ruiz', role: 'council spokesman', cue: 'said' },
            via: null,
            time: {
              start: 70,
              end: 78,
              text: 'Thursday',
              timex: '2021-03-04',
              edtf: '2021-03-04',
              because:
                '“Thursday” with a past verb: the Thursday on or before 6 Mar 2021, when the article was updated',
            },
          },
        ],
        because: [],
      },
    ],
    links: [
      {
        from: '2021-03-04-ruiz-no-closure',
        to: '2021-01-engineers-found-cracks',
        type: 'follows',
        because: 'both about the bridge',
      },
    ],
  };
}
