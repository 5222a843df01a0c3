import { expect, it } from 'vitest';
import { readingOf } from '../test-story.ts';

it.each([
  ['The attack will be remembered.', 'attack', 'happening asserts'],
  ['An attack will be punished.', 'attack', 'plan expects'],
  ['The minister will discuss the crash with the crew.', 'crash', 'happening asserts'],
  ['The minister will discuss the sale with the crew.', 'sale', 'plan expects'],
  ['The man will be charged with the murder of a nurse.', 'murder', 'happening asserts'],
  ['The man will be tried on two counts of murder.', 'murder', 'happening asserts'],
  ['The crew will go home after a strike in Oslo.', 'strike', 'happening asserts'],
  ['Lund faces arraignment in Oslo.', 'arraignment', 'plan expects'],
  ['Lund faces charges in Oslo.', 'charges', 'happening asserts'],
  ['Police will end the investigation into a murder.', 'murder', 'happening asserts'],
  ['The unions called off the strike.', 'strike', 'happening denies'],
  ['The unions called for an investigation.', 'investigation', 'plan expects'],
  ['The proposed merger was announced on Monday.', 'merger', 'plan expects'],
  ['The firm is on the verge of collapse.', 'collapse', 'plan expects'],
  ['Thieves carried out another carefully planned robbery.', 'robbery', 'happening asserts'],
  ['Three possible witnesses are under arrest.', 'arrest', 'happening asserts'],
  ['Italy planned talks in Oslo.', 'talks', 'plan expects'],
  ['Relatives demand answers after the crash.', 'crash', 'happening asserts'],
  ['Talks are on the agenda.', 'Talks', 'plan expects'],
  ['Three robberies have been on a rise.', 'robberies', 'happening asserts'],
])('A noun is read by the words around it: %s (%s): %s', (body, trigger, expected) => {
  expect(readingOf(body, trigger)).toBe(expected);
});
