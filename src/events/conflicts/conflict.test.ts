import { describe, expect, it } from 'vitest';
import { conflict } from './conflict.ts';
import { describeMentions } from '../comparison/describe-mentions.ts';
import { mentionAt, mentionsOf } from '../../mentions/test-story.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';
import type { EventMention } from '../../mentions/event-mention.ts';

/** Why the first two of these mentions of a story can't be one. */
function between(...mentions: EventMention[]): string | null {
  const [a, b] = describeMentions(mentions);
  if (!a || !b) throw new Error('two mentions are asked for');
  return conflict(a, b);
}

const burnt = (spec: Partial<SampleSpec>, published = '2021-03-05', certainty?: 'inferred'): EventMention => {
  const mention = sampleMention({ text: 'The mill burnt down', trigger: 'burnt', stem: 'burn', ...spec });
  const time = mention.time && certainty ? { ...mention.time, certainty } : mention.time;
  return { ...mention, time, article: { ...mention.article, published } };
};

/** One for mentions of one article. */
const ARTICLE = sampleMention({ text: 'The mill burnt', trigger: 'burnt' }).article;

const dated = (day: string, words: string) => ({ time: { ...sampleTime(day), text: words } });

describe('what keeps two mentions apart', () => {
  it('is another person in another place, not one of both', () => {
    const visit = (people: string[], places: string[]) =>
      sampleMention({ text: 'Poe flew in', trigger: 'flew', stem: 'fly', people, places });
    expect(between(visit(['Ann Poe'], ['Oslo']), visit(['Ben Ruiz'], ['Rome']))).toBe(
      'different people: Ann Poe and Ben Ruiz',
    );
    expect(between(visit(['Ann Poe'], ['Oslo']), visit(['Ben Ruiz'], ['Oslo']))).toBeNull();
    expect(between(visit(['Ann Poe'], ['Oslo']), visit(['Ben Ruiz'], []))).toBeNull();
    expect(between(visit(['Ann Poe'], ['Oslo']), visit(['Ann Poe'], ['Rome']))).toBeNull();
    const meeting = (people: string[], places: string[]) =>
      sampleMention({ text: 'Poe held talks', trigger: 'talks', stem: 'talk', people, places });
    expect(between(meeting(['Ann Poe'], ['Oslo']), meeting(['Ben Ruiz'], ['Norway']))).toBeNull();
  });

  it('is another country or state, of what happened in it', () => {
    const told = (text: string, trigger: string) => mentionAt(mentionsOf(text), trigger);
    const raided = (where: string) => told(`Police raided four homes ${where}.`, 'raided');
    const inOslo = raided('on Monday in Oslo');
    expect(between(inOslo, raided('in Port Ellis, Ohio, on Monday'))).toBe(
      'in different places: Oslo and Ohio',
    );
    expect(between(inOslo, raided('in the northern United States'))).toContain('places');
    expect(between(inOslo, raided('in Norway'))).toBeNull();
    expect(between(inOslo, raided('in Port Ellis'))).toBeNull();
    expect(between(inOslo, raided('in Boston'))).toBeNull();
    expect(between(inOslo, raided('over a fraud in Kenya'))).toBeNull();
    expect(between(inOslo, told('Ann Poe said in Kenya that it rained.', 'said'))).not.toContain('places');
  });

  it('is another day within one article, but not the one on which its lead has the news', () => {
    const told = (day: string, text: string, index: number, certainty?: 'inferred') => {
      const mention = burnt({ ...dated(day, day), text, trigger: 'burnt', index }, '2021-03-05', certainty);
      return { ...mention, article: ARTICLE };
    };
    const lead = told('2021-03-05', 'The mill has burnt down', 1, 'inferred');
    const later = told('2021-03-04', 'It burnt on Thursday', 2);
    expect(between(lead, later)).toBeNull();
    expect(between(told('2021-03-05', 'The mill burnt down today', 1), later)).toContain('disjoint');
    expect(between(told('2021-03-05', 'The barn has burnt', 3, 'inferred'), later)).toContain('disjoint');
  });

  it('is another part of a neighbouring day, not the other side of midnight', () => {
    const at = (day: string, value: string, article = 'a') =>
      burnt({ time: { ...sampleTime(day), value, text: value }, article }, '2021-03-08');
    expect(between(at('2021-03-06', '2021-03-06TNI'), at('2021-03-07', '2021-03-07TEV', 'b'))).toContain(
      'disjoint',
    );
    expect(between(at('2021-03-06', '2021-03-06TMO'), at('2021-03-07', '2021-03-07T01:30', 'b'))).toContain(
      'disjoint',
    );
    expect(between(at('2021-03-06', '2021-03-06TNI'), at('2021-03-07', '2021-03-07TMO', 'b'))).toBeNull();
    expect(
      between(at('2021-03-06', '2021-03-06T23:10'), at('2021-03-07', '2021-03-07T01:30', 'b')),
    ).toBeNull();
    expect(between(at('2021-03-06', '2021-03-06TNI'), at('2021-03-07', '2021-03-07', 'b'))).toBeNull();
    // A morning in Asia is the afternoon before in America.
    expect(between(at('2021-03-06', '2021-03-06TAF'), at('2021-03-07', '2021-03-07TMO', 'b'))).toBeNull();
    const within = (part: string, start: string, end: string, article: string) => {
      const interval = { start, end, precision: 'part-of-day' } as const;
      return burnt({ time: { ...sampleTime('2021-03-06'), value: part, text: part, interval }, article });
    };
    expect(
      between(
        within('2021-03-06TAF', '2021-03-06T12:00', '2021-03-06T18:00', 'a'),
        within('2021-03-06TNI', '2021-03-06T21:00', '2021-03-07T00:00', 'b'),
      ),
    ).toBeNull();
  });

  it('is another street, but for a corner', () => {
    const shot = (...places: string[]) =>
      sampleMention({ text: 'A man was shot', trigger: 'shot', stem: 'shoot', places });
    expect(between(shot('North Holm Avenue'), shot('Ruiz Street'))).toBe(
      'in different streets: holm and ruiz',
    );
    expect(between(shot('North Holm Avenue'), shot('Holm Ave.'))).toBeNull();
    expect(between(shot('Holm Avenue', 'Poe Road'), shot('Ruiz Street'))).toBeNull();
    expect(between(shot('Holm Avenue'), shot('Ellis'))).toBeNull();
    expect(between(shot('Fifth Avenue'), shot('5th Ave.'))).toBeNull();
    expect(between(shot('Fifth Avenue'), shot('6th Ave.'))).toContain('streets');
    expect(between(shot('Ann Holm Jr. Drive'), shot('Ann Holm Drive'))).toBeNull();
  });

  it('is a date that contradicts, not a neighbouring one of another article', () => {
    expect(between(burnt(dated('2021-03-01', 'Monday')), burnt(dated('2021-03-04', 'Thursday')))).toBe(
      'resolved dates 2021-03-01 and 2021-03-04 are disjoint',
    );
    expect(between(burnt(dated('2021-03-03', 'x')), burnt(dated('2021-03-04', 'y')))).toBeNull();
  });

  it('is the next weekday of what people come together for or decide there, but around midnight', () => {
    const met = (day: string, words: string, trigger = 'hearing') =>
      sampleMention({
        text: `Poe spoke at the ${trigger} on ${words}`,
        trigger,
        article: words,
        time: { ...sampleTime(day), text: words },
        published: '2021-03-05',
      });
    expect(between(met('2021-03-01', 'Monday'), met('2021-03-02', 'Tuesday'))).toContain('disjoint');
    expect(between(met('2021-03-01', 'Monday', 'fire'), met('2021-03-02', 'Tuesday', 'fire'))).toBeNull();
    const passed = (day: string, words: string) => {
      const mention = met(day, words, 'pass');
      return { ...mention, trigger: { ...mention.trigger, pos: 'verb' as const } };
    };
    expect(between(passed('2021-03-01', 'Monday'), passed('2021-03-02', 'Tuesday'))).toContain('disjoint');
    const night = met('2021-03-01', 'Monday night');
    const late = { ...night, time: night.time && { ...night.time, value: '2021-03-01TNI' } };
    expect(between(late, met('2021-03-02', 'Tuesday'))).toBeNull();
    const evening = met('2021-03-01', 'late Monday');
    const end = { ...evening, time: evening.time && { ...evening.time, mod: 'END' as const } };
    expect(between(end, met('2021-03-02', 'Tuesday'))).toBeNull();
  });

  it('is not a day that only the telling supposes, within a week', () => {
    const told = burnt(dated('2021-03-05', 'has burnt'), '2021-03-05', 'inferred');
    expect(between(burnt(dated('2021-03-02', 'Tuesday')), told)).toBeNull();
    expect(between(burnt(dated('2021-02-02', '2 February')), told)).toContain('disjoint');
  });

  it('is of what one vowed a day that lies further from the one supposed than a paper takes, not of what one condemned', () => {
    const acted = (stem: string, day: string, certainty?: 'inferred'): EventMention =>
      burnt(
        { ...dated(day, 'Saturday'), text: `Poe ${stem} it`, trigger: stem, stem, article: day },
        '2021-03-10',
        certainty,
      );
    const between4Days = (stem: string) =>
      between(acted(stem, '2021-03-06'), acted(stem, '2021-03-10', 'inferred'));
    expect(between4Days('condemn')).toBeNull();
    expect(between4Days('vow')).toContain('disjoint');
  });

  it('is of what one speaker says a day that lies further from the one supposed than a paper takes', () => {
    const said = (day: string, words: string, certainty?: 'inferred'): EventMention => {
      const spec = { trigger: 'said', speaker: 'Ann Poe', people: ['Ann Poe'], about: { trigger: 'burnt' } };
      return burnt({ ...spec, text: 'Poe said it burnt', ...dated(day, words) }, '2021-03-05', certainty);
    };
    const supposed = said('2021-03-05', 'says', 'inferred');
    expect(between(said('2021-03-01', 'Monday'), supposed)).toContain('disjoint');
    expect(between(said('2021-03-04', 'Thursday'), supposed)).toBeNull();
  });

  it('is the same of what one does by speaking', () => {
    const accused = (day: string, words: string, certainty?: 'inferred'): EventMention => {
      const spec = { trigger: 'accused', stem: 'accuse', text: 'Poe accused Ruiz' };
      return burnt({ ...spec, ...dated(day, words) }, '2021-03-05', certainty);
    };
    const supposed = accused('2021-03-05', 'has accused', 'inferred');
    expect(between(accused('2021-03-01', 'Monday'), supposed)).toContain('disjoint');
    expect(between(accused('2021-03-04', 'Thursday'), supposed)).toBeNull();
  });

  it('is not a date counted from a day of publication that is a stand-in', () => {
    const standIn = burnt(dated('2011-12-31', 'yesterday'), '2012-01-01');
    expect(between(standIn, burnt(dated('2021-03-02', 'Tuesday')))).toBeNull();
    const written = burnt(dated('2011-12-31', '31 December 2011'), '2012-01-01');
    expect(between(written, burnt(dated('2021-03-02', 'Tuesday')))).toContain('disjoint');
  });

  it('is another weekday, whatever the date', () => {
    const tuesday = burnt({ ...dated('2011-12-27', 'Tuesday'), article: 'b' }, '2012-01-01');
    expect(between(tuesday, burnt(dated('2021-03-04', 'Thursday')))).toContain('disjoint');
    const before1970 = burnt({ ...dated('1962-12-29', 'Saturday'), article: 'b' }, '1963-01-01');
    expect(between(before1970, burnt(dated('2021-03-03', 'Wednesday')))).toContain('disjoint');
  });

  it('is what was told before it could have happened', () => {
    const early = burnt({}, '2021-03-01');
    expect(between(early, burnt(dated('2021-03-04', 'Thursday'), '2021-03-05'))).toBe(
      'A tells of it before 2021-03-04',
    );
    expect(between(burnt({}, '2021-03-05'), burnt(dated('2021-03-04', 'Thursday')))).toBeNull();
  });

  it('is not what was told before, where only a later retelling supposes the day', () => {
    const retold = burnt(dated('2021-06-05', 'has burnt'), '2021-06-05', 'inferred');
    expect(between(burnt({}, '2021-03-01'), retold)).toBeNull();
    expect(between(burnt({}, '2021-03-01'), burnt(dated('2021-06-05', 'Saturday'), '2021-06-05'))).toBe(
      'A tells of it before 2021-06-05',
    );
  });

  it('is not a weekend beside its Friday night', () => {
    const weekend = { ...sampleTime('2021-03-06'), edtf: '2021-03-06/2021-03-07' };
    weekend.interval = { start: '2021-03-06', end: '2021-03-08', precision: 'weekend' };
    const told = burnt({ time: weekend, article: 'b' }, '2021-03-08');
    expect(between(told, burnt(dated('2021-03-05', 'Friday')))).toBeNull();
    expect(between(told, burnt(dated('2021-03-03', 'Wednesday')))).toContain('disjoint');
  });

  it('is a plan beside what happened, but for one date or a noun that takes its event for granted', () => {
    const planned = { kind: 'plan', stance: 'expects' } as const;
    expect(between(burnt({}), burnt(planned))).toBe('one is planned, the other happened');
    expect(
      between(burnt(dated('2021-03-04', 'x')), burnt({ ...planned, ...dated('2021-03-04', 'y') })),
    ).toBeNull();
    const noun = burnt({
      ...planned,
      text: 'The fire will not delay the harvest',
      trigger: 'fire',
      stem: 'burn',
    });
    expect(between(burnt({}), { ...noun, trigger: { ...noun.trigger, pos: 'noun' } })).toBeNull();
  });

  it('is what was said and is answered beside a plan to say something', () => {
    const noun = (text: string) => {
      const mention = burnt({ text, trigger: 'report', stem: 'report' });
      const tokens = mention.sentence.tokens.map((token) => ({
        ...token,
        lemma: token.lower === 'disputed' ? 'dispute' : token.lemma,
        pos:
          token.lower === 'disputed'
            ? ('VERB' as const)
            : token.lower === 'the'
              ? ('DET' as const)
              : token.pos,
      }));
      const sentence = { ...mention.sentence, tokens };
      return { ...mention, sentence, trigger: { ...mention.trigger, pos: 'noun' as const } };
    };
    const plan = burnt({
      text: 'It will report in May',
      trigger: 'report',
      stem: 'report',
      kind: 'plan',
      stance: 'expects',
    });
    expect(between(noun('Poe disputed the report'), plan)).toBe('one is planned, the other happened');
    expect(between(noun('Poe awaits the report'), plan)).toBeNull();
  });

  it('is never having been beside a noun that takes the event for granted', () => {
    const told = (text: string) => mentionsOf(text).filter(({ trigger }) => trigger.stem === 'fly');
    const flight = 'The flight ended over the sea.';
    expect(between(...told(flight), ...told('No mended ship has ever flown.'))).toContain('denied');
    expect(between(...told(flight), ...told('The ship has not flown.'))).toBeNull();
  });

  it('is being the third and the fourth, not the third and the 3rd', () => {
    const nth = (ordinal: string) => burnt({ ordinal });
    expect(between(nth('third'), nth('fourth'))).toBe('one is the third of its kind, the other the fourth');
    expect(between(nth('third'), nth('3rd'))).toBeNull();
  });

  it('is no other day of the same words, unless both texts give it', () => {
    const said = (text: string, day: string, certainty: 'stated' | 'inferred') =>
      burnt({
        text,
        trigger: 'said',
        kind: 'statement',
        speaker: 'Poe',
        time: { ...sampleTime(day), certainty },
      });
    const first = said('"It was a rush to judgment," Poe said', '2021-03-01', 'stated');
    const again = 'Poe said it was "a rush to judgment"';
    expect(between(first, said(again, '2021-03-04', 'inferred'))).toBeNull();
    expect(between(first, said(again, '2021-03-04', 'stated'))).toContain('disjoint');
    expect(between(first, said('Poe said it was late', '2021-03-04', 'inferred'))).toContain('disjoint');
  });
});
