import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { findClauses } from './clauses.ts';
import { mentionsOf, taggedMentionsOf } from '../test-story.ts';

/** "trigger kind time speaker" of each mention that is sure of something. */
const toldIn = (body: string) =>
  taggedMentionsOf(body)
    .filter(({ weight }) => weight >= 0.5)
    .map(({ trigger, kind, time, source }) =>
      [trigger.text, kind, time?.edtf ?? '-', source?.name ?? '-'].join(' '),
    );

describe('the verb that a clause waits for', () => {
  it('stands behind a relative clause with an object form or a place', () => {
    expect(toldIn('A woman who was travelling with him was hurt on Monday.')).toContain(
      'hurt happening 2021-04-12 -',
    );
    expect(toldIn('Fans who had waited in the square on Friday cheered on Monday.')).toEqual([
      'waited happening 2021-04-16 -',
      'cheered happening 2021-04-12 -',
    ]);
    expect(toldIn('A man whose arrest sparked riots was freed on Monday.')).toContain(
      'freed happening 2021-04-12 -',
    );
    expect(toldIn('A firm whose shares had dropped said on Monday it had sold a pier.')).toContain(
      'said statement 2021-04-12 firm',
    );
    expect(toldIn('Fans who had waited in the square on Friday cheered and sang on Monday.')).toEqual([
      'waited happening 2021-04-16 -',
      'cheered happening 2021-04-12 -',
      'sang happening 2021-04-12 -',
    ]);
    expect(toldIn('Posts claiming that the pier was unsafe were deleted on Monday.')).toContain(
      'deleted happening 2021-04-12 -',
    );
    expect(toldIn('A letter warning that the pier could burn was destroyed on Monday.')).toContain(
      'destroyed happening 2021-04-12 -',
    );
    expect(toldIn('A judge who had refused to free the crew was hurt on Monday.')).toContain(
      'hurt happening 2021-04-12 -',
    );
    expect(toldIn('A mayor who had denied taking bribes was hurt on Monday.')).toContain(
      'hurt happening 2021-04-12 -',
    );
    expect(toldIn('Mia Lund saw the boats that hit a pier damaged in March.')).toContain(
      'damaged happening 2021-03 -',
    );
  });

  it('stands behind a participle of a verb that would need an object', () => {
    expect(toldIn('A man wanted in the raid surrendered in Oslo on Monday.')).toEqual([
      'surrendered happening 2021-04-12 -',
    ]);
  });
});

describe('what a speaker says', () => {
  it('goes as far as the comma before the speaker', () => {
    expect(toldIn('Three men were shot, one of them badly, in Oslo on Monday, police said.')).toContain(
      'shot happening 2021-04-12 police',
    );
    expect(toldIn('A man shot his wife and then himself at their home on Monday, police said.')).toContain(
      'shot happening 2021-04-12 police',
    );
    expect(toldIn('The boats sank on Monday, Ann Lee, the mayor, said.')).toContain(
      'sank happening 2021-04-12 Ann Lee',
    );
  });

  it('has its subject right after the verb, whatever stands between that and its own verb', () => {
    expect(toldIn('Ann Lee said on Monday the boats, which sank in March, had been sold.')).toEqual([
      'said statement 2021-04-12 Ann Lee',
      'sank happening 2021-03 Ann Lee',
      'sold happening - Ann Lee',
    ]);
    expect(toldIn('Ann Lee said Bo Poe, 33, sold the boats on Monday.')).toContain(
      'sold happening 2021-04-12 Ann Lee',
    );
  });

  it('opens with "that" also from behind a day', () => {
    expect(toldIn('Ann Lee said on Monday that Norship, the owner, would sell the boats.')).toEqual([
      'said statement 2021-04-12 Ann Lee',
      'sell plan - Ann Lee',
    ]);
  });

  it('is no object that somebody does something to', () => {
    expect(toldIn('Police told Bo Poe, 33, arrested on Monday, to wait.')).not.toContain(
      'arrested happening 2021-04-12 Police',
    );
  });
});

describe('asides', () => {
  it('leave what stands between commas to the clause before', () => {
    expect(
      toldIn(
        'Bo Poe, who visited Oslo only once, on April 5, told the board on Monday that he would resign.',
      ),
    ).toEqual(['visited happening 2021-04-05 -', 'told statement 2021-04-12 Bo Poe', 'resign plan - Bo Poe']);
  });

  it('end before a phrase that is of the clause above', () => {
    const [debate] = taggedMentionsOf(
      'She will meet a captain who was chosen on Monday, in a debate on April 20.',
    ).filter(({ trigger }) => trigger.text === 'meet');
    expect(debate?.time?.edtf).toBe('2021-04-20');
  });
});

describe('coordinated verbs', () => {
  it('go on with a passive from behind a comma, and are no speech', () => {
    expect(
      toldIn('Bo Poe was arrested in January after guards found a knife, and charged in March.'),
    ).toContain('charged happening 2021-03 -');
  });

  it('share "will", not where the second has its own tense', () => {
    const kinds = (body: string) => mentionsOf(body).map(({ trigger, kind }) => `${trigger.text} ${kind}`);
    expect(kinds('Norship will close two yards and cut the crew.')).toContain('cut plan');
    expect(kinds('Norship closed two yards and cut the crew.')).toContain('cut happening');
  });
});

describe('the month of May', () => {
  it('takes no part in anything', () => {
    const names = (body: string) =>
      taggedMentionsOf(body).flatMap(({ participants }) => participants.map(({ name }) => name));
    expect(names('The ferry sank on May 4. It had been sold in May.')).not.toContain('May');
    expect(names('The ferry was sold by Theresa May.')).toContain('Theresa May');
  });
});

describe('a sentence without end', () => {
  /** How many times the tokens of a phrase said `times` over are looked at. */
  const looks = (phrase: string, times: number): number => {
    const tokens = analyseText(`${phrase.repeat(times)}it sank.`).sentences.flatMap((each) => each.tokens);
    let count = 0;
    const counted = new Proxy(tokens, {
      get: (target, key) => {
        count += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
    findClauses(counted);
    return count;
  };

  it.each([
    ['He said that '],
    ['and in 2004 the mayor left, '],
    ['The boat that sank was old, after 9 p.m. and '],
    ['after 2004 2005 '],
  ])('is split with a number of looks at its words that grows with it: %s', (phrase) => {
    expect(looks(phrase, 1000)).toBeLessThan(2.5 * looks(phrase, 500));
  });
});

describe('the subject of what is said without “that”', () => {
  it('is some of what is somebody’s', () => {
    const told = toldIn('The firm said on Monday four of its trucks were burnt.');
    expect(told).toContain('said statement 2021-04-12 firm');
  });
});
