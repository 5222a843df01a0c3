import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../test-story.ts';

const stanceOf = (text: string, trigger: string) => mentionAt(mentionsOf(text), trigger).stance;

describe('what there is no evidence of', () => {
  it.each([
    ['There is no evidence that Poe stole the ring, police said.', 'stole', 'doubts'],
    ['Lee said there was no clear indication that the boats attacked the port.', 'attacked', 'doubts'],
    ['Lee had no reason to believe that Poe sank the raft.', 'sank', 'doubts'],
    ['Lee saw no sign that Poe stole the ring or that he sank the raft.', 'sank', 'doubts'],
    ['There is evidence that Poe stole the ring, police said.', 'stole', 'asserts'],
    ['There is no doubt that Poe stole the ring.', 'stole', 'asserts'],
    ['No ship with evidence that Poe stole the ring has come.', 'stole', 'asserts'],
  ])('is in doubt: %s', (text, trigger, stance) => {
    expect(stanceOf(text, trigger)).toBe(stance);
  });
});
