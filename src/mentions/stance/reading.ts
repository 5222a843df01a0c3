import type { EventKind, Stance } from '../../event-list/schema.ts';

/** How the text takes an event, and how surely it speaks of one particular event. */
export interface Reading {
  stance: Stance;
  kind: Exclude<EventKind, 'statement'>;
  /** 0 to 1: less for what is only intended, supposed or general. */
  actuality: number;
}

/** What is to come, as far as anybody says. */
export const plan = (stance: Stance, actuality: number): Reading => ({ stance, kind: 'plan', actuality });

/** What came about, or is said not to have. */
export const happening = (stance: Stance, actuality: number): Reading => ({
  stance,
  kind: 'happening',
  actuality,
});
