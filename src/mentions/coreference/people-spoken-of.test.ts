import { describe, expect, it } from 'vitest';
import type { Entity } from '../names/entities.ts';
import { PeopleSpokenOf } from './people-spoken-of.ts';
import { mentionAt, mentionsOf } from '../test-story.ts';

const speakersOf = (body: string) =>
  mentionsOf(body)
    .filter(({ kind }) => kind === 'statement')
    .map(({ source }) => source?.name ?? '');
const thoseOf = (body: string, trigger: string) =>
  mentionAt(mentionsOf(body), trigger).participants.map(({ name }) => name);

describe('whom "he" and "she" mean', () => {
  it('is who spoke last, if nothing tells otherwise', () => {
    const body = 'Mayor Ada Holm said on Monday the ferry had sunk. She said on Tuesday it had burnt.';
    expect(speakersOf(body)).toEqual(['Ada Holm', 'Ada Holm']);
  });

  it('is nobody only named in the sentence of who acted last', () => {
    const told =
      'Peter Finch, 40, was killed on Monday. Anna Krug, a spokeswoman for Sheriff Otto Lind, announced the death. He was shot at home.';
    expect(thoseOf(told, 'shot')).toEqual(['Peter Finch']);
  });

  it('is nobody whose role or title is the other’s', () => {
    const body =
      'Captain Jon Reed met the owner on Monday. Port spokeswoman Ada Holm said on Monday the ferry had sunk. He said on Tuesday it had burnt.';
    expect(speakersOf(body)).toEqual(['Ada Holm', 'Jon Reed']);
    const titled =
      'Captain Jon Reed met Mrs. Holm on Monday. Mrs. Holm said on Monday the ferry had sunk. He said on Tuesday it had burnt.';
    expect(speakersOf(titled)).toEqual(['Holm', 'Jon Reed']);
  });

  it('is the one of two in a sentence that a title surely tells, where nothing tells of the other', () => {
    const accused =
      'Mirko Reed accused Mrs. Holm of fraud. She denied on Monday that she had sold the ferry.';
    expect(speakersOf(accused).at(-1)).toBe('Holm');
    const asked = 'Mirko Reed called on Mrs. Holm to resign. She said on Monday that the ferry had sunk.';
    expect(speakersOf(asked).at(-1)).toBe('Holm');
    const told = 'Mirko Reed said Mrs. Holm had lied. She said on Monday that the ferry had sunk.';
    expect(speakersOf(told).at(-1)).toBe('Mirko Reed');
  });

  it('is nobody whose given name is the other’s, unless a title tells better', () => {
    const body =
      'Captain Maria Reed met Paul Holm on Monday. Holm said on Monday the ferry had sunk. She said on Tuesday it had burnt.';
    expect(speakersOf(body)).toEqual(['Paul Holm', 'Maria Reed']);
    const people = new PeopleSpokenOf();
    const paul: Entity = { name: 'Paul Holm', type: 'person', isOutlet: false };
    expect(people.agrees(paul, 'she')).toBe(false);
    people.learn(paul, 'Mrs.');
    expect(people.agrees(paul, 'she')).toBe(true);
    // A surname by itself may be anybody's.
    expect(people.agrees({ ...paul, name: 'Paul' }, 'she')).toBe(true);
  });

  it('is told by the head of a role, not by a name within it', () => {
    const people = new PeopleSpokenOf();
    const reed: Entity = { name: 'Alex Reed', type: 'person', isOutlet: false };
    people.learn(reed, 'Queen guitarist');
    expect(people.agrees(reed, 'he')).toBe(true);
    expect(people.agrees(reed, 'she')).toBe(true);
    people.learn(reed, 'brother of the queen');
    expect(people.agrees(reed, 'she')).toBe(false);
  });

  it('is another than the speaker, if the speaker is taken up as the other', () => {
    const body =
      'Opposition leader Ada Holm said on Monday that Mayor Jon Reed had been warned. “He resigned in March,” she told reporters.';
    expect(thoseOf(body, 'resigned')).toEqual(['Jon Reed']);
    expect(speakersOf(body)).toEqual(['Ada Holm', 'Ada Holm']);
  });

  it('is whom somebody else did something to, before anybody of an earlier sentence', () => {
    const body =
      'Captain Jon Reed resigned on Monday. Ada Holm accused Mayor Ben Lund of putting his party first. He said on Tuesday it was a lie.';
    expect(speakersOf(body)).toEqual(['Ben Lund']);
    const [accused] = mentionsOf(body).filter(({ trigger }) => trigger.text === 'accused');
    expect(accused?.antecedents.map(({ name }) => name)).toEqual(['Ben Lund']);
    // Who acts is meant before whom they act on.
    expect(speakersOf(body.replace('Ada Holm', 'Mr. Holm'))).toEqual(['Holm']);
  });

  it('is whom a body without a name spoke of', () => {
    const body =
      'Ada Holm died on Monday. Police say Jon Reed kicked in a door on Sunday. He then fired a shot.';
    expect(thoseOf(body, 'fired')).toEqual(['Jon Reed']);
  });

  it('is somebody all the same where every guess before was the other way', () => {
    const body =
      'Mayor Ada Holm said on Monday the ferry had sunk. He left. She said on Tuesday it had burnt.';
    expect(speakersOf(body)).toEqual(['Ada Holm', 'Ada Holm']);
  });
});

describe('whom "they" and "the two men" mean', () => {
  const met = 'Ada Holm and Jon Reed met. Ada Holm and Jon Reed met again. ';
  it('is the two who acted in the sentence before', () => {
    expect(thoseOf(`${met}Sam Roe and Mia Lund were shot. They died.`, 'died')).toEqual([
      'Sam Roe',
      'Mia Lund',
    ]);
    expect(thoseOf(`${met}Sam Roe and Mia Lund were shot. The two men died.`, 'died')).toEqual([
      'Sam Roe',
      'Mia Lund',
    ]);
  });

  it('is those the article is about where nobody did, or where they are called leaders', () => {
    expect(thoseOf(`${met}The pier was hit. They died.`, 'died')).toEqual(['Ada Holm', 'Jon Reed']);
    const leaders = `${met}Sam Roe and Mia Lund left. The two leaders signed.`;
    expect(thoseOf(leaders, 'signed')).toEqual(['Ada Holm', 'Jon Reed']);
  });

  it.each(['lawyers', 'old reporters', 'world leaders', 'teenagers'])(
    'is the two by trade or age: %s',
    (two) => {
      expect(thoseOf(`${met}The two ${two} fell out in March.`, 'fell')).toEqual(['Ada Holm', 'Jon Reed']);
    },
  );

  it.each(['countries', 'companies', 'big firms'])('is nobody where "the two" are no people: %s', (two) => {
    expect(thoseOf(`${met}The two ${two} fell out in March.`, 'fell')).toEqual([]);
  });

  it('is the body above where "it" is said to act', () => {
    expect(thoseOf('Northreach Ltd. said on Monday it would close.', 'close')).toEqual(['Northreach Ltd.']);
    expect(thoseOf('Ada Holm said on Monday it would close.', 'close')).toEqual([]);
  });
});
