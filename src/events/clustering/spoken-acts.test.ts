import { describe, expect, it } from 'vitest';
import { joinMentions } from './join.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { mentionsOf } from '../../mentions/test-story.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';

const said = (trigger: string, stem: string, text: string, spec: Partial<SampleSpec> = {}): EventMention =>
  sampleMention({
    article: 'a',
    text,
    trigger,
    stem,
    speaker: 'Ann Poe',
    about: { trigger: 'close' },
    time: sampleTime('2021-03-04'),
    ...spec,
  });

/** An act told without what was said, with the words of its clause. */
const told = (trigger: string, stem: string, text: string, spec: Partial<SampleSpec> = {}): EventMention => {
  const mention = sampleMention({
    article: 'b',
    text,
    trigger,
    stem,
    people: ['Ann Poe'],
    time: sampleTime('2021-03-04'),
    ...spec,
  });
  return { ...mention, clauseTerms: mention.terms };
};

const demanded = said('demanded', 'demand', 'Poe demanded that the council close the quarry');
const calledFor = (rest: string, spec?: Partial<SampleSpec>) =>
  told('called', 'call for', `Poe called for ${rest}`, spec);
/** How many acts it is where two outlets have Ann Poe do so on Monday. */
const ofOneDay = (...told: (string | undefined)[]) =>
  joinMentions(
    told.flatMap((words, number) =>
      mentionsOf(`Mayor Ann Poe ${words ?? ''} on Monday.`, { id: `${number}`, outlet: `${number}` }).slice(
        0,
        1,
      ),
    ),
  ).length;
const areOne = (...mentions: EventMention[]) => joinMentions(mentions).length === 1;

describe('what is done by speaking', () => {
  it('is one act, told with what was said or without', () => {
    expect(areOne(demanded, calledFor('an end to the quarry'))).toBe(true);
  });

  it('is another on another matter, of another person, in another article’s week', () => {
    expect(areOne(demanded, calledFor('an apology'))).toBe(false);
    expect(areOne(demanded, calledFor('an end to the quarry', { people: ['Bo Ruiz'] }))).toBe(false);
    expect(
      areOne(
        demanded,
        calledFor('an end to the quarry', { published: '2021-03-15', time: sampleTime('2021-03-14') }),
      ),
    ).toBe(false);
  });

  it('is another of another kind', () => {
    expect(areOne(demanded, told('praised', 'praise', 'Poe praised the council for the quarry'))).toBe(false);
  });

  it('is another where no word of it is in both, though of one kind and day', () => {
    const pairs = [
      ['refused to resign over the report', 'turned down federal money for the dykes'],
      ['urged residents to boil their water', 'called for federal aid'],
      ['lashed out at the press over its reports', 'denounced the invasion and lit the square in blue'],
      ['demanded that the company repair the pipes', 'called for calm'],
    ];
    for (const [one, other] of pairs) expect(ofOneDay(one, other), one).toBe(2);
    expect(ofOneDay('slammed the plan for the harbour', 'criticised the plan')).toBe(1);
  });

  it('is no appeal to a court, plea in one, or welcome at a door', () => {
    for (const [trigger, stem, text] of [
      ['pleaded', 'plead', 'Poe pleaded guilty to a fire at the quarry'],
      ['appealed', 'appeal', 'Poe appealed the ruling on the quarry'],
    ] as const)
      expect(areOne(demanded, told(trigger, stem, text)), text).toBe(false);
    const praised = said('praised', 'praise', 'Poe praised the crew', { about: { trigger: 'crew' } });
    expect(areOne(praised, told('welcomed', 'welcome', 'Poe welcomed the crew'))).toBe(false);
    expect(areOne(praised, told('hailed', 'hail', 'Poe hailed the crew'))).toBe(true);
  });

  it('is joined for a reason that says so', () => {
    const [joined] = joinMentions([demanded, calledFor('an end to the quarry')]);
    const { because = [] } = joined ?? {};
    expect(because).toEqual(['A and B: Ann Poe on one matter; one kind of act']);
  });

  it('is no refusal to speak of it', () => {
    const refused = (verb: string) =>
      said('refused', 'refuse', `Poe refused to ${verb} the quarry`, { about: { trigger: verb } });
    const rejected = told('rejected', 'reject', 'Poe rejected the quarry');
    expect(areOne(refused('close'), rejected)).toBe(true);
    expect(areOne(refused('discuss'), rejected)).toBe(false);
  });
});
