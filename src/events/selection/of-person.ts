import type { EventMention } from '../../mentions/event-mention.ts';

/** Whether a statement is a person's, by name. */
export const isOfPerson = ({ source, participants }: EventMention): boolean =>
  participants.some(({ name, type }) => type === 'person' && name === source?.name);
