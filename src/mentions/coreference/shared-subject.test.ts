import { expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../test-story.ts';

/** Who does what a trigger tells. */
const agentsOf = (body: string, trigger: string) =>
  mentionAt(mentionsOf(`Mayor Mia Lund and Governor Ada Holm came. ${body}`), trigger)
    .participants.filter(({ role }) => role === 'agent')
    .map(({ name }) => name);

it.each([
  ['Lund urged Holm to resign.', 'resign', ['Ada Holm']],
  ['Lund called on Holm to resign.', 'resign', ['Ada Holm']],
  ['Lund told Holm on Thursday to resign.', 'resign', ['Ada Holm']],
  ['Lund ordered the crew to leave.', 'leave', []],
  // The subject does it.
  ['Lund asked to leave.', 'leave', ['Mia Lund']],
  ['Lund asked on Friday to leave.', 'leave', ['Mia Lund']],
  ['Lund promised Holm to leave.', 'leave', ['Mia Lund']],
  ['Lund ordered an attack on the port to free hostages.', 'free', ['Mia Lund']],
])(
  'An infinitive is done by the object of a verb that has others act: %s (%s): %j',
  (body, trigger, agents) => {
    expect(agentsOf(body, trigger)).toEqual(agents);
  },
);
