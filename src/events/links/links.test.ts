import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../event-list/schema.ts';
import { analyseText } from '../../text/analyse-text.ts';
import { linkEvents } from './links.ts';
import type { BuiltEvent } from './side.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';

function built(id: string, spec: SampleSpec): BuiltEvent {
  const mention = sampleMention(spec);
  const event: TimelineEvent = {
    id,
    title: id,
    kind: mention.kind,
    time: {
      edtf: '2021-03-04',
      start: '2021-03-04',
      end: '2021-03-05',
      precision: 'day',
      certainty: 'stated',
    },
    rank: 1,
    people: [],
    places: [],
    origins: 1,
    mentions: [],
    because: [],
  };
  return { event, mentions: [mention] };
}

/** The event on a day, or in an hour of one. */
function on(edtf: string, { event, mentions }: BuiltEvent): BuiltEvent {
  const isDay = edtf.length === '2021-03-04'.length;
  const { interval } = sampleTime(edtf.slice(0, '2021-03-04'.length));
  const bounds = isDay ? interval : { start: edtf, end: edtf.replace(':00', ':59') };
  const { start = null, end = null } = bounds ?? {};
  const precision = isDay ? 'day' : 'hour';
  return { event: { ...event, time: { edtf, start, end, precision, certainty: 'stated' } }, mentions };
}

const statement = (speaker: string, stance: SampleSpec['stance'], day?: string): SampleSpec => ({
  text: `${speaker} said the bridge closes`,
  trigger: 'said',
  speaker,
  people: ['Harbour Council'],
  stance: stance ?? 'asserts',
  about: { trigger: 'closes', stem: 'close', ...(day ? { time: sampleTime(day) } : {}) },
});

const types = (...events: BuiltEvent[]) =>
  linkEvents(events).map(({ from, to, type }) => `${from} ${type} ${to}`);

/** Makes statements, each about an act that is told by one verb. */
const saying =
  (about: NonNullable<SampleSpec['about']>) =>
  (speaker: string, stance: SampleSpec['stance'], said: string): ReturnType<typeof built> =>
    built(speaker, {
      text: `${speaker} said ${said}`,
      trigger: 'said',
      speaker,
      stance: stance ?? 'asserts',
      about,
    });

describe('links between events', () => {
  it('are not drawn from who denies but the reason', () => {
    const denial = (rest: string) => ({
      ...statement('Poe', 'denies'),
      text: `Poe said the bridge closes ${rest}`,
    });
    const told = built('told', statement('Ruiz', 'asserts'));
    const typesOf = (rest: string) => types(told, built('denied', denial(rest)));
    expect(typesOf('')).toEqual(['denied contradicts told']);
    expect(typesOf('because of him')).toEqual([]);
    expect(typesOf(', because nobody had asked')).toEqual(['denied contradicts told']);
  });

  it('are not drawn between remarks that name no event', () => {
    const open = (speaker: string): BuiltEvent => {
      const { event, mentions } = built(speaker, statement(speaker, 'asserts'));
      return {
        event,
        mentions: mentions.map((one) => ({
          ...one,
          content: null,
          trigger: { ...one.trigger, lemma: 'say' },
        })),
      };
    };
    expect(types(open('Poe'), open('Ruiz'))).toEqual([]);
  });

  it('are not drawn where two say different things by one verb and share nobody', () => {
    const of = saying({ trigger: 'reported', stem: 'report' });
    const nobody = of('Poe', 'denies', 'nobody reported the leak');
    expect(types(of('Ruiz', 'asserts', 'and added Poe reported a fire'), nobody)).toEqual([]);
    expect(types(of('Ruiz', 'asserts', 'a witness reported a fire'), nobody)).toEqual([]);
    expect(types(of('Ruiz', 'asserts', 'a guard reported the leak'), nobody)).toEqual([
      'Poe contradicts Ruiz',
    ]);
  });

  it('are drawn where what a speaker without a name is called says what both are about', () => {
    const of = saying({ trigger: 'attacked', stem: 'attack' });
    const army = of('army', 'asserts', 'a rebel force had attacked the airport');
    expect(types(army, of('rebel spokesman', 'denies', 'they had attacked'))).toEqual([
      'rebel spokesman contradicts army',
    ]);
    const poe = of('Ann Poe', 'asserts', 'Ben Ruiz attacked a guard');
    expect(types(poe, of('Ben Ruiz', 'denies', 'nobody attacked'))).toEqual([]);
  });

  it('a denial contradicts the expectation of the same thing', () => {
    const links = linkEvents([
      built('claim', statement('Poe', 'expects')),
      built('denial', statement('Ruiz', 'denies')),
    ]);
    expect(links).toEqual([
      {
        from: 'denial',
        to: 'claim',
        type: 'contradicts',
        because: 'both about “closes” (Harbour Council): Ruiz denies it, Poe expects it',
      },
    ]);
  });

  it('a denial is no confirmation of who only took back what they had said', () => {
    const retraction: SampleSpec = {
      ...statement('Poe', 'denies'),
      text: 'Poe rowed back, the bridge closes',
      trigger: 'rowed',
      stem: 'row',
    };
    expect(types(built('retraction', retraction), built('denial', statement('Ruiz', 'denies')))).toEqual([]);
  });

  it('two speakers who say the same confirm each other', () => {
    expect(
      types(built('one', statement('Poe', 'expects')), built('two', statement('Ruiz', 'expects'))),
    ).toEqual(['two confirms one']);
  });

  it('one speaker who changes their mind within a day is not linked, nor is one who leaves it open', () => {
    const denial = built('denial', statement('Poe', 'denies'));
    const claim = built('claim', statement('Poe', 'expects'));
    expect(types(claim, denial)).toEqual([]);
    expect(types(claim, on('2021-03-04T20:00', denial))).toEqual([]);
    expect(types(on('2021-03-04T08:00', claim), on('2021-03-04T20:00', denial))).toEqual([]);
    expect(types(built('doubt', statement('Ruiz', 'doubts')), denial)).toEqual([]);
  });

  describe('a denial of what is told as a fact', () => {
    const fact = built('leak', { text: 'Gas leaked at the chemical plant', trigger: 'leaked', stem: 'leak' });
    const denial = (over: Partial<SampleSpec>) =>
      built('denial', {
        text: 'Ruiz denied that gas had leaked at the chemical plant',
        trigger: 'denied',
        speaker: 'Ruiz',
        stance: 'denies',
        about: { trigger: 'leaked', stem: 'leak', kind: 'happening' },
        ...over,
      });

    it('contradicts it', () => {
      expect(types(fact, denial({}))).toEqual(['denial contradicts leak']);
    });

    it('contradicts it from the earlier place of a day too, but not a fact of a later day', () => {
      expect(types(denial({}), fact)).toEqual(['denial contradicts leak']);
      expect(types(denial({}), on('2021-03-05', fact))).toEqual([]);
    });

    it('does not where it is of something to come, in other words, or denied by all', () => {
      const toCome = { trigger: 'leaked', stem: 'leak', kind: 'plan' } as const;
      expect(types(fact, denial({ about: toCome }))).toEqual([]);
      expect(types(fact, denial({ text: 'Ruiz denied that oil leaked' }))).toEqual([]);
      const told = { ...fact, mentions: fact.mentions.map((one) => ({ ...one, stance: 'denies' as const })) };
      expect(types(told, denial({}))).toEqual([]);
    });

    it.each([
      ['there had been no leak at the chemical plant', true],
      ['no leak had taken place at the chemical plant', true],
      ['there is no leak drill at the chemical plant', false],
    ])('does by a noun that is said not to have been: %s', (said, isDenied) => {
      const text = `Ruiz said ${said}`;
      const about = { trigger: 'leak', kind: 'happening' } as const;
      const people = ['Holm Works'];
      const { event, mentions } = denial({ text, trigger: 'said', people, about });
      const [sentence] = analyseText(text).sentences;
      const read = mentions.map((one) => {
        const content = one.content && {
          ...one.content,
          trigger: { ...one.content.trigger, pos: 'noun' as const },
        };
        return { ...one, content, sentence: sentence ?? one.sentence };
      });
      const leak = { text: 'Gas leaked at the plant', trigger: 'leaked', stem: 'leak', people };
      expect(types(built('leak', leak), { event, mentions: read })).toEqual(
        isDenied ? ['denial contradicts leak'] : [],
      );
    });

    it('does not where a noun is only called something else', () => {
      const text = 'Ruiz said the leak at the chemical plant was no gas leak';
      const about = { trigger: 'leak', kind: 'happening' } as const;
      expect(types(fact, denial({ text, trigger: 'said', about }))).toEqual([]);
    });
  });

  it('a denial that nothing dates contradicts, and what else nothing dates does not', () => {
    const claim = built('claim', statement('Poe', 'expects'));
    const openly = ({ event, mentions }: BuiltEvent): BuiltEvent => ({
      event: { ...event, time: event.time && { ...event.time, start: null } },
      mentions,
    });
    const denial = built('denial', statement('Ruiz', 'denies'));
    expect(types(claim, openly(denial))).toEqual(['denial contradicts claim']);
    expect(types(openly(claim), denial)).toEqual([]);
  });

  it('one speaker who takes back later what they said is', () => {
    const claim = built('claim', statement('Poe', 'expects'));
    const denial = built('denial', statement('Poe', 'denies'));
    expect(types(claim, on('2021-03-09', denial))).toEqual(['denial contradicts claim']);
    expect(types(claim, on('2021-03-05T08:00', denial))).toEqual(['denial contradicts claim']);
  });

  it('undated remarks are not linked', () => {
    const claim = built('claim', statement('Poe', 'expects'));
    const undated = { ...claim, event: { ...claim.event, time: null } };
    expect(types(undated, built('denial', statement('Ruiz', 'denies')))).toEqual([]);
  });

  it('statements about different days are not linked', () => {
    const one = built('one', statement('Poe', 'expects', '2021-03-04'));
    const two = built('two', statement('Ruiz', 'denies', '2021-03-19'));
    expect(types(one, two)).toEqual([]);
  });

  it('statements about different things are not linked', () => {
    const other = {
      ...statement('Ruiz', 'denies'),
      text: 'Ruiz said the tax rises',
      about: { trigger: 'rises' },
    };
    expect(types(built('one', statement('Poe', 'expects')), built('two', other))).toEqual([]);
  });

  it('what happened follows what was planned', () => {
    const plan = built('plan', {
      text: 'The bridge will close',
      trigger: 'close',
      kind: 'plan',
      stance: 'expects',
    });
    const happening = built('closing', { text: 'The bridge closed', trigger: 'closed', stem: 'close' });
    expect(types(plan, happening)).toEqual(['closing follows plan']);
  });

  it('contradict also in near words, where both are of what is to come for somebody named', () => {
    const of = (speaker: string, verb: string, stance: 'denies' | 'expects', people: string[]) =>
      built(speaker, {
        text: `${speaker} said Ann Poe would ${verb} on the day`,
        trigger: 'said',
        speaker,
        stance,
        people,
        about: { trigger: verb },
      });
    const arrival = of('Ruiz', 'arrive', 'expects', ['Ann Poe']);
    expect(linkEvents([arrival, of('Lind', 'visit', 'denies', ['Ann Poe'])])).toMatchObject([
      { from: 'Lind', to: 'Ruiz', type: 'contradicts' },
    ]);
    expect(linkEvents([arrival, of('Lind', 'visit', 'denies', [])])).toEqual([]);
    expect(linkEvents([arrival, of('Lind', 'resign', 'denies', ['Ann Poe'])])).toEqual([]);
  });

  it('contradict in near words, too, of what two do with one another', () => {
    const of = (speaker: string, noun: string, stance: 'denies' | 'asserts') =>
      built(speaker, {
        text: `${speaker} denied a ${noun} with Ann Poe`,
        trigger: 'denied',
        speaker,
        stance,
        people: ['Ann Poe'],
        about: { trigger: noun, kind: 'happening' },
      });
    const talks = of('Ruiz', 'talk', 'asserts');
    expect(types(talks, of('Lind', 'meet', 'denies'))).toEqual(['Lind contradicts Ruiz']);
    expect(types(talks, of('Lind', 'call', 'denies'))).toEqual([]);
    expect(types(of('Ruiz', 'meet', 'asserts'), of('Lind', 'talk', 'denies'))).toEqual([]);
  });
});
