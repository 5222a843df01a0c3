import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../test-story.ts';

const whoWas = (text: string, trigger: string) =>
  mentionAt(mentionsOf(text), trigger).participants.map(({ name }) => name);

describe('a pronoun that acts', () => {
  it('is not who only tells of somebody without a name', () => {
    const told = 'A boy was shot on Sunday. Chief Dale Poe said the boy found a pistol.';
    expect(whoWas(`${told} He was flown to a hospital.`, 'flown')).toEqual([]);
    expect(
      whoWas('A girl was hurt on Monday, Sheriff Tom Dunn said. She was rescued at noon.', 'rescued'),
    ).toEqual([]);
  });

  it('may be who is known by an age alone, and none of what an age describes', () => {
    const told = 'A 19-year-old was hurt on Sunday. Chief Dale Poe said the 19-year-old ran.';
    expect(whoWas(`${told} He was flown to a hospital.`, 'flown')).toEqual([]);
    for (const described of ['the 30-year-old pier fell', 'a car hit 19-year-old Ben Ruiz'])
      expect(
        whoWas(`Chief Dale Poe said on Sunday ${described}. He was flown to a hospital.`, 'flown'),
      ).toEqual(['Dale Poe']);
  });

  it('is who did more than tell, who is of the only fitting sex, or who goes on speaking', () => {
    const acted = 'Chief Dale Poe resigned on Sunday. He said a man had called him.';
    expect(whoWas(`${acted} He left the city.`, 'left')).toEqual(['Dale Poe']);
    const told = 'A girl was shot on Sunday. Chief Dale Poe said the girl found a pistol.';
    expect(whoWas(`${told} He closed the road.`, 'closed')).toEqual(['Dale Poe']);
    const several = 'Drivers stopped work on Sunday. Leader Rosa Poe said the drivers wanted more.';
    expect(whoWas(`${several} She announced a strike.`, 'announced')).toEqual(['Rosa Poe']);
    const named = 'Chief Dale Poe said his son, Ben, found a pistol.';
    expect(whoWas(`${named} He closed the road.`, 'closed')).toEqual(['Dale Poe']);
  });
});
