import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../mentions/event-mention.ts';
import { analyseText } from '../../text/analyse-text.ts';
import { eventTime } from './event-time.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';
import { boundByPublication, worthListingUndated } from './undated.ts';

const POE = ['Ann Poe'];
const group = (spec: SampleSpec, more: Partial<EventMention> = {}, audience = 3) => {
  const mentions = [{ ...sampleMention(spec), ...more }];
  return { mentions, time: eventTime(mentions), audience };
};
/** Two dated events of Ann Poe: she is of the story's people. */
const KNOWN = ['met', 'left'].map((trigger) =>
  group({ text: `Ann Poe ${trigger} Oslo`, trigger, people: POE, time: sampleTime('2021-03-04') }),
);
const DEED: SampleSpec = { text: 'Ann Poe closed the old pier', trigger: 'closed', people: POE };
const isListed = (one: (typeof KNOWN)[number]) =>
  worthListingUndated([...KNOWN, one], new Set(KNOWN)).includes(one);

describe('what is listed although nothing dates it', () => {
  it('is what one outlet tells plainly of the story’s people', () => {
    expect(isListed(group(DEED, { isPlain: true }))).toBe(true);
    expect(isListed(group(DEED))).toBe(false);
    expect(isListed(group({ ...DEED, people: ['Ben Ruiz'] }, { isPlain: true }))).toBe(false);
    expect(isListed(group({ ...DEED, speaker: 'Ben Ruiz' }, { isPlain: true }))).toBe(false);
  });

  it('is a statement made on an occasion', () => {
    const said: SampleSpec = { ...DEED, kind: 'statement', speaker: 'Ann Poe', about: { trigger: 'closed' } };
    expect(isListed(group(said, { occasion: { trigger: 99, words: 'as she left', isOfThen: false } }))).toBe(
      true,
    );
    expect(isListed(group(said))).toBe(false);
  });

  it('is what somebody named denied, and not what they always have', () => {
    const denial = (text: string, people: string[], { isPlain = true, audience = 3 } = {}) => {
      const speaker = people[0] ?? 'firm';
      const spec: SampleSpec = { kind: 'statement', text, trigger: 'denied', people, speaker };
      const made = sampleMention({ ...spec, stance: 'denies', about: { trigger: 'closed' } });
      const [sentence] = analyseText(text).sentences;
      const trigger = { ...made.trigger, lemma: 'deny' };
      return group(spec, { ...made, sentence: sentence ?? made.sentence, trigger, isPlain }, audience);
    };
    expect(isListed(denial('Ann Poe denied that she had closed it.', POE))).toBe(true);
    const ofMore = (audience: number) => denial('Ann Poe denied that she had closed it.', POE, { audience });
    expect([9, 10].map((audience) => isListed(ofMore(audience)))).toEqual([true, false]);
    expect(isListed(denial('Ann Poe has long denied that she closed it.', POE))).toBe(false);
    expect(isListed(denial('The firm denied that she had closed it.', []))).toBe(false);
    expect(isListed(denial('If Ann Poe denied that she closed it, she lied.', POE, { isPlain: false }))).toBe(
      false,
    );
  });

  it('is a denial of what the sentence before says, and what a person says they will do', () => {
    const denied: SampleSpec = { ...DEED, text: 'Ann Poe denied that she closed it', trigger: 'denied' };
    const made = sampleMention({
      ...denied,
      stance: 'denies',
      speaker: 'Ann Poe',
      about: { trigger: 'closed' },
    });
    const { content, sentence } = made;
    const denial = (of: typeof sentence | null) => ({
      ...group(denied),
      mentions: [{ ...made, content: content && { ...content, sentence: of } }],
    });
    expect(isListed(denial(sentence))).toBe(true);
    expect(isListed(denial(null))).toBe(false);
    const will: SampleSpec = {
      text: 'Ann Poe said she would close it',
      trigger: 'said',
      stem: 'say',
      stance: 'expects',
      speaker: 'Ann Poe',
      people: POE,
      about: { trigger: 'close' },
    };
    expect(isListed(group(will))).toBe(true);
    expect(isListed(group({ ...will, people: ['Ben Ruiz'] }))).toBe(false);
    expect(isListed(group({ ...will, stem: 'pledge' }))).toBe(false);
  });

  it('is what a person did who takes part in but one other event, not so a place', () => {
    const once = KNOWN.slice(0, 1);
    const deed = group(DEED, { isPlain: true });
    expect(worthListingUndated([...once, deed], new Set(once))).toContain(deed);
    const asPlaces = [...once, deed].map((one) => ({
      ...one,
      mentions: one.mentions.map((mention) => ({
        ...mention,
        participants: mention.participants.map((who) => ({ ...who, type: 'place' as const })),
      })),
    }));
    expect(worthListingUndated(asPlaces, new Set(asPlaces.slice(0, 1)))).toEqual([]);
  });

  it('is what a body says that it did, not so a person', () => {
    const listed = (type: 'organisation' | 'person') => {
      const all = [...KNOWN, group({ ...DEED, speaker: 'Ann Poe' })].map((one) => ({
        ...one,
        mentions: one.mentions.map((mention) => ({
          ...mention,
          participants: mention.participants.map((who) => ({ ...who, type })),
        })),
      }));
      return worthListingUndated(all, new Set(all.slice(0, -1)));
    };
    expect(listed('organisation')).toHaveLength(1);
    expect(listed('person')).toEqual([]);
  });

  it('is nothing that one of many articles tells', () => {
    expect(isListed(group(DEED, { isPlain: true }, 5))).toBe(false);
  });

  it('is at most ten events', () => {
    const deeds = Array.from({ length: 12 }, (_, index) =>
      group({ ...DEED, text: `${DEED.text} no ${index}` }, { isPlain: true }),
    );
    expect(worthListingUndated([...KNOWN, ...deeds], new Set(KNOWN))).toHaveLength(10);
  });
});

describe('the bound of what is told in the past', () => {
  it('is the day the first of its articles appeared', () => {
    const mentions = ['2021-03-07', '2021-03-05'].map((published) => sampleMention({ ...DEED, published }));
    expect(boundByPublication({ mentions })).toMatchObject({
      edtf: '../2021-03-05',
      start: null,
      end: '2021-03-06',
      certainty: 'inferred',
    });
  });
});
