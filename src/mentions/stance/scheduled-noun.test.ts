import { describe, expect, it } from 'vitest';
import { taggedMentionsOf } from '../test-story.ts';

/** The plans of an invented text of Friday, 16 April 2021. */
const plansOf = (body: string) =>
  taggedMentionsOf(body)
    .filter(({ kind }) => kind === 'plan')
    .map(({ trigger, time }) => `${trigger.text} ${time?.edtf ?? 'undated'}`);

describe('what is put on the calendar', () => {
  it.each([
    ['Sentencing is set for Nov. 2.', 'Sentencing 2021-11-02'],
    ['A hearing is scheduled for May 3.', 'hearing 2021-05-03'],
    ['A vote is expected on Thursday.', 'vote 2021-04-22'],
    ["After Monday's crash, a hearing is set for May 3.", 'hearing 2021-05-03'],
    ['The owners plan a launch in August.', 'launch 2021-08'],
    ['Norship plans a second launch on Dec. 31.', 'launch 2021-12-31'],
  ])('%s: %s', (body, plan) => {
    expect(plansOf(body)).toEqual([plan]);
  });

  it('has the day of an infinitive where there is one', () => {
    expect(plansOf('The trial is set to open on May 3.')).toContain('trial 2021-05-03');
  });

  it('is no speech that critics slate', () => {
    expect(plansOf('Critics slated the speech on Monday.')).toEqual([]);
  });

  it('is no record that is set nor a ferry that is planned', () => {
    const triggers = (body: string) => taggedMentionsOf(body).map(({ trigger }) => trigger.text);
    expect(triggers('The ferry set a record on Monday.')).toContain('set');
    expect(triggers('A ferry is planned for May.')).toContain('planned');
  });
});

describe('what is put off', () => {
  it.each([
    ['The owners put off the launch of the ferry until May 4.', 'launch 2021-05-04'],
    ['The hearing was postponed to May 4.', 'hearing 2021-05-04'],
    ['The hearing was adjourned until next week.', 'hearing 2021-04-19/2021-04-25'],
    ['The hearing was adjourned until May.', 'hearing 2021-05'],
    ['The hearing was moved from Monday to May 4.', 'hearing 2021-05-04'],
  ])('%s: %s', (body, plan) => {
    expect(plansOf(body)).toEqual([plan]);
  });

  it('leaves to the putting off the day of the decision', () => {
    const mentions = taggedMentionsOf('On Monday the owners put off the launch until May 4.');
    expect(mentions.map(({ trigger, time }) => `${trigger.text} ${time?.edtf ?? ''}`)).toEqual([
      'put 2021-04-12',
      'launch 2021-05-04',
    ]);
  });

  it('is not planned where no day is named', () => {
    expect(plansOf('The owners put off the launch on Monday.')).toEqual([]);
  });
});

describe('a state on a day to come', () => {
  it('is an event of that day', () => {
    const weightOf = (body: string) =>
      taggedMentionsOf(body).find(({ trigger }) => trigger.text === 'face')?.weight ?? 0;
    expect(weightOf('Holm will face questions on April 20.')).toBeGreaterThan(0.6);
    expect(weightOf('Holm will face questions.')).toBeLessThan(0.3);
  });
});
