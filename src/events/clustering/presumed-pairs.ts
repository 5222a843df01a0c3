import type { MentionFeatures } from '../comparison/features.ts';
import { denialsOfDay } from './one-denial.ts';
import { spokenActs } from './spoken-acts.ts';
import { statementsOfDay } from './statement-day.ts';

/** Pairs of mentions that are one act of one speaker, however alike their words: one statement, one denial, one demand. */
export const presumedPairs = (features: readonly MentionFeatures[]): [number, number][] => [
  ...statementsOfDay(features),
  ...denialsOfDay(features),
  ...spokenActs(features),
];
