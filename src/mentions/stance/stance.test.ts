import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf, readingOf } from '../test-story.ts';

describe('the stance towards an event', () => {
  it.each([
    ['The ferry sank.', 'sank', 'happening asserts'],
    ['The ferry has sunk.', 'sunk', 'happening asserts'],
    ['The ferry did not sink.', 'sink', 'happening denies'],
    ['Nobody drowned.', 'drowned', 'happening denies'],
    ['The ferry will sink.', 'sink', 'plan expects'],
    ['The ferry will not sink.', 'sink', 'plan denies'],
    ['Holm to sell ferry', 'sell', 'plan expects'],
    ['The ferry might sink.', 'sink', 'plan expects'],
    ['No formal talks will take place.', 'talks', 'plan denies'],
    ['Police found no knife.', 'found', 'happening denies'],
    ['Lund showed no emotion.', 'showed', 'happening asserts'],
    ['Police found it no longer worked.', 'found', 'happening asserts'],
    ['They next meet in June.', 'meet', 'plan expects'],
    ['The inquiry will report in June.', 'report', 'plan expects'],
    ['Strike to go ahead, union says', 'Strike', 'plan expects'],
    ['Lund was held pending trial.', 'trial', 'plan expects'],
    ['No decision on repairs has been taken.', 'decision', 'happening denies'],
    ['The owners plan to sell the ferry.', 'sell', 'plan expects'],
    ['The owners refused to sell the ferry.', 'sell', 'happening denies'],
    ['The owners managed to sell the ferry.', 'sell', 'happening asserts'],
    ['The ferry is expected to sail.', 'sail', 'plan expects'],
    ['The ferry is scheduled to sail.', 'sail', 'plan expects'],
    ['The ferry avoided a collision.', 'collision', 'happening denies'],
    ['The owners discussed a possible sale.', 'sale', 'plan expects'],
    ['It is unclear whether the owners sold the ferry.', 'sold', 'plan doubts'],
    ['A sale is unlikely.', 'sale', 'plan doubts'],
    ['A sale is likely.', 'sale', 'plan expects'],
    ['There was no explosion.', 'explosion', 'happening denies'],
    ['The crew was rescued.', 'rescued', 'happening asserts'],
  ])('%s (%s): %s', (body, trigger, expected) => {
    expect(readingOf(body, trigger)).toBe(expected);
  });

  it('is surer of what was done to somebody and still holds than of what is so in general', () => {
    const weightOf = (body: string, trigger: string) => mentionAt(mentionsOf(body), trigger).weight;
    const charged = weightOf('Ben Poe is charged with fraud.', 'charged');
    expect(weightOf('The ferry is painted in Oslo.', 'painted')).toBeLessThan(charged);
    expect(weightOf('Visitors are charged a fee twice.', 'charged')).toBeLessThan(charged);
    expect(weightOf('Ben Poe is suspended for the race on Sunday.', 'suspended')).toBeLessThan(charged);
  });

  it('is surer of what is under way than of what is so in general', () => {
    const weightOf = (body: string, trigger: string) => mentionAt(mentionsOf(body), trigger).weight;
    expect(weightOf('A tug is pulling the wreck ashore.', 'pulling')).toBeGreaterThan(
      weightOf('A tug pulls wrecks ashore.', 'pulls'),
    );
    expect(readingOf('The tug appears to be pulling the wreck.', 'pulling')).toBe('happening asserts');
  });

  it.each([
    ['The tug would often pull wrecks ashore.', 'pull', 'happening asserts'],
    ['The tug would pull wrecks ashore.', 'pull', 'plan expects'],
    ['The driver is to blame for the crash.', 'blame', 'happening asserts'],
    ['The driver was not to blame for the crash.', 'blame', 'happening denies'],
    ['The owners thought about selling the ferry.', 'selling', 'plan expects'],
  ])('knows habits, idioms and thoughts: %s (%s): %s', (body, trigger, expected) => {
    expect(readingOf(body, trigger)).toBe(expected);
  });

  it('is weak for conditions and purposes', () => {
    const mentions = mentionsOf('The crew would protest if the owners sold the ferry to pay debts.');
    expect(mentionAt(mentions, 'sold').weight).toBeLessThan(0.2);
    expect(mentionAt(mentions, 'pay').weight).toBeLessThan(0.3);
  });

  it.each([
    ['Mia Lund denied that the ferry had been warned.', 'warned', 'happening denies'],
    ['The owner denied that the captain, who resigned, had been warned.', 'resigned', 'happening asserts'],
    ['The owner dismissed reports that the ferry had been sold.', 'sold', 'happening denies'],
    ['The minister doubted that the ferry had been sold.', 'sold', 'happening doubts'],
    ['The minister refused to confirm that the ferry had been sold.', 'sold', 'happening doubts'],
    ['The minister said that the ferry had been sold.', 'sold', 'happening asserts'],
  ])('is that of whoever takes it back: %s (%s): %s', (body, trigger, expected) => {
    expect(readingOf(body, trigger)).toBe(expected);
  });

  it.each([
    ['The council meets on Saturday.', 'meets', 'plan expects'],
    ['The council is meeting on Saturday.', 'meeting', 'plan expects'],
    ['Jonas Wiik is due in court on Saturday.', 'due', 'plan expects'],
    ['The trial opens on Saturday in Oslo.', 'trial', 'plan expects'],
    ['Saturday’s meeting was called by the mayor.', 'meeting', 'plan expects'],
    ['The council meets on Monday.', 'meets', 'happening asserts'],
    ['The council met on Saturday.', 'met', 'happening asserts'],
  ])('is an expectation where its day is still to come: %s (%s): %s', (body, trigger, expected) => {
    expect(readingOf(body, trigger)).toBe(expected);
  });

  it('is none of a statement where a court rules or a player is ruled out of a game', () => {
    const speaks = (body: string) => mentionsOf(body).some(({ kind }) => kind === 'statement');
    expect(speaks('Mia Lund was ruled out of the final.')).toBe(false);
    expect(speaks('Bad weather ruled out a launch.')).toBe(false);
    expect(speaks('The court ruled on the sale of the ferry.')).toBe(false);
  });

  it.each([
    ['Lund sees no point in a meeting.', 'meeting', 'plan doubts'],
    ['Lund left at one point in a meeting.', 'meeting', 'happening asserts'],
    ['The mayor is still working on a deal.', 'deal', 'plan expects'],
    ['Nothing had been decided.', 'decided', 'happening denies'],
    ['It is not the case that they met.', 'met', 'happening denies'],
    ['It is not true that Lund sold the ferry.', 'sold', 'happening denies'],
    ['It is true that Lund sold the ferry.', 'sold', 'happening asserts'],
    ['It is not clear that Lund sold the ferry.', 'sold', 'happening asserts'],
  ])('is that of the phrase around it: %s (%s): %s', (body, trigger, expected) => {
    expect(readingOf(body, trigger)).toBe(expected);
  });

  it('of a statement is what its cue says of the content', () => {
    const stanceOf = (body: string, cue: string) => mentionAt(mentionsOf(body), cue, 'statement').stance;
    expect(stanceOf('Mia Lund denied any sale of the ferry.', 'denied')).toBe('denies');
    expect(stanceOf('Mia Lund declined to say whether the ferry would close.', 'declined')).toBe('doubts');
    expect(stanceOf('Mia Lund questioned whether the ferry would close.', 'questioned')).toBe('doubts');
    expect(stanceOf('Mia Lund confirmed the sale of the ferry.', 'confirmed')).toBe('asserts');
    expect(stanceOf('Mia Lund predicted a strike.', 'predicted')).toBe('expects');
    const both = 'Port aide Jonas Wiik said that talks would happen, but Mia Lund rowed back on that.';
    expect(stanceOf(both, 'rowed')).toBe('denies');
    expect(stanceOf('Mia Lund ruled out a sale of the ferry.', 'ruled')).toBe('denies');
    expect(stanceOf('Mia Lund did not rule out a sale.', 'rule')).toBe('doubts');
  });
});
