import { describe, expect, it } from 'vitest';
import { eventVerbOf } from './event-noun.ts';
import { mentionAt, mentionsOf, taggedMentionsOf } from '../test-story.ts';

const stems = (body: string, least = 0.3) =>
  mentionsOf(body)
    .filter(({ weight }) => weight >= least)
    .map(({ trigger }) => trigger.stem);

describe('the triggers of a sentence', () => {
  it.each([
    ['The two met.', ['meet']],
    ['A jury found Mia Lund, 40, not guilty.', ['find']],
    ['A jury found Mia Lund guilty of fraud.', ['convict']],
    ['A jury found Mia Lund not guilty.', ['acquit']],
    ['Guards tear-gassed the crowd.', ['gas']],
    ['The President authorized airstrikes.', ['authorize', 'strike']],
    ['Anyone with information is asked to call.', []],
    ['The mayor declined to comment.', []],
    ['The state-owned ferry slept.', ['sleep']],
    ['She made her way to the stage.', []],
    ['Reuters said so, citing Mia Lund.', []],
    ['The army carried out more than 300 strikes.', ['strike']],
    ['Officers responding to a call found a man.', ['respond', 'find']],
    ['Lund and Wiik spoke on condition of anonymity.', []],
    ['More than 200 people were hurt.', ['hurt']],
    ['The meeting ended.', ['meet']],
    ['The festival opened.', ['festival']],
    ['The festival was cancelled.', ['festival', 'cancel']],
    ['The festival has dropped its film.', ['drop']],
    ['The festival’s director slept.', ['sleep']],
    ['The attack closed the port.', ['attack', 'close']],
    ['The two held a meeting.', ['meet']],
    ['A meeting took place.', ['meet']],
    ['The mayor paid a visit.', ['visit']],
    ['The two signed a contract.', ['sign']],
    ['The two shook hands.', ['shake hands']],
    ['The captain checked into a hotel.', ['check into']],
    ['The firm signed off on new rules.', ['sign off']],
    ['The union called off Monday’s strike.', ['call off', 'strike']],
    ['Those who signed up may lose.', ['sign up', 'lose']],
    ['The vote was held on May 4.', ['vote']],
    ['The vote was held on 4 May.', ['vote']],
    ['The vote was held on 4th May.', ['vote']],
    ['The crew held on 40 miles off.', ['hold on']],
    ['Three people are dead.', ['die']],
    ['The army launched an attack.', ['attack']],
    ['The crew filed a story.', ['file']],
    ['The press secretary slept.', ['sleep']],
    ['The shooting Sunday killed nobody.', ['shoot', 'kill']],
    ['Riots shook Oslo following the verdict.', ['shake', 'verdict']],
    ['The ferry was the oldest.', []],
    ['Teachers staged a walk-out.', ['walk out']],
    ['A stand-off took place.', ['standoff']],
    ['The lay-offs came.', ['lay off']],
    ['The state-run firm slept.', ['sleep']],
    ['A follow-up letter burned.', ['burn']],
    ['Divers found the stolen boat.', ['find', 'steal']],
    ['Three men were missing.', ['disappear']],
    ['Reed is due in court on May 4.', ['appear']],
    ['Reed is due before a judge on May 4.', ['appear']],
    ['Reed is due back before a county court panel on May 4.', ['appear']],
    ['The rent is due on May 4.', []],
    ['The rent is due before the summer.', []],
    ['The two were seen leaving the port.', ['leave']],
    ['Asked about the fire, Reed wept.', ['fire', 'weep']],
    ['Lund called the vote “a farce” and recalled her envoy.', ['call', 'vote', 'recall']],
    ['Lund recalled her envoy and called the vote “a farce”.', ['recall', 'call', 'vote']],
    ['Three men were missing the ferry.', ['miss']],
    ['The Ellis Cup will be held in Oslo.', ['cup']],
    ['Reed won the Ellis Cup.', ['win']],
    ['The pilot was laid to rest in Oslo.', ['bury']],
    ['The crew laid the anchor down.', ['lay']],
    ['The captain was found guilty.', ['convict']],
    ['The captain got six years in a federal prison.', ['sentence']],
    ['The captain was given 20 years behind bars.', ['sentence']],
    ['The captain gets life for sinking the ferry.', ['sentence', 'sink']],
    ['The captain got two years older.', []],
    ['The captain received ten years of funding.', ['receive']],
    ['The firm shut a pipeline and sold a painting.', ['shut', 'sell']],
    ['A doctor pronounced him dead.', ['die']],
    ['The ferry was set ablaze.', ['set fire']],
    ['The two tied the knot.', ['marry']],
    ['The two struck a deal.', ['deal']],
    ['A deal was struck in Oslo.', ['deal']],
    ['The ferry struck a pier.', ['strike']],
    ['The pier was struck by a ferry.', ['strike']],
    ['Police looked into a hit-and-run.', ['look into', 'hit']],
    ['Reed slept in a bed-and-breakfast.', ['sleep']],
    ['The firm slept amid the roll-outs.', ['sleep', 'roll out']],
    ['The hearing is due to begin.', ['hear']],
    ['The vote is expected to be held in Oslo.', ['vote']],
    ['The crash caused the boy to begin.', ['crash', 'cause', 'begin']],
    ['The trial opened.', ['try']],
    ['The strike closed the port.', ['strike', 'close']],
    ['The film was released.', ['release']],
    ['After the shooting Mia Lund slept.', ['shoot', 'sleep']],
    ['The crash investigator slept.', ['sleep']],
    ['Mia Lund took charge of the port.', ['take over']],
    ['Three men lost their lives.', ['die']],
    ['Three men lost their life savings.', ['lose']],
    ['The dog caught the fire inspector.', ['catch']],
    ['Mia Lund came to fire the pilot.', ['dismiss']],
    ['Mia Lund was found guilty.', ['convict']],
    ['Mia Lund was found not guilty.', ['acquit']],
    ['The court struck down deals.', ['strike down', 'deal']],
    ['The pilots went on strike.', ['strike']],
    ['The crew came under fire.', ['come fire']],
    ['The captain was placed on paid leave.', ['place leave']],
    ['The captain was placed on leave.', ['place leave']],
    ['The crew went on indefinite strike.', ['strike']],
    ['The captain was placed on a list.', ['place']],
    ['Mia Lund, aged 48, slept.', ['sleep']],
    ['Reed won the race.', ['win', 'race']],
    ['The plan won approval.', ['plan', 'approve']],
  ])('%s: %j', (body, expected) => {
    expect(stems(body)).toEqual(expected);
  });

  it('are also nouns that only the lexicon knows for events, with less weight', () => {
    expect(stems('The stakeout shook the port.', 0)).toContain('stakeout');
    expect(stems('The stakeout shook the port.')).not.toContain('stakeout');
    expect(stems('The table shook the port.', 0)).toEqual(['shake']);
  });

  it('are no seasons', () => {
    const triggers = (body: string) => taggedMentionsOf(body).map(({ trigger }) => trigger.text);
    expect(triggers('The inspectors left after last fall’s floods.')).toEqual(['left', 'floods']);
    expect(triggers('The inspectors left after the fall of a crane.')).toEqual(['left', 'fall']);
  });

  it('weigh less where nothing particular happens', () => {
    const mentions = mentionsOf('The ferry sank. The ferries often carry cars. Who sold it?');
    const weights = ['sank', 'carry', 'sold'].map((text) => mentionAt(mentions, text).weight);
    expect(weights[0]).toBe(1);
    expect(Math.max(...weights.slice(1))).toBeLessThan(0.5);
  });

  it('say which of its kind an event is', () => {
    const ordinal = (body: string, text: string) => mentionAt(mentionsOf(body), text).ordinal;
    expect(ordinal('Holm and Reed had their first face-to-face meeting.', 'meeting')).toBe('first');
    expect(ordinal('Holm and Reed met for the second time.', 'met')).toBe('second');
    expect(ordinal('Holm and Reed first met in Oslo.', 'met')).toBe('first');
    expect(ordinal('Holm met the first lady.', 'met')).toBeNull();
  });
});

describe('the verb of a noun', () => {
  it.each([
    ['denial', 'deny'],
    ['meeting', 'meet'],
    ['killing', 'kill'],
    ['demolition', 'demolish'],
    ['evaluation', 'evaluate'],
    ['hiding', 'hide'],
    ['earthquake', 'earthquake'],
    ['nation', null],
    ['building', null],
    ['table', null],
  ])('%s: %s', (noun, verb) => {
    expect(eventVerbOf(noun)).toBe(verb);
  });
});
