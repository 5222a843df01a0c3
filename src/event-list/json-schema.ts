import * as z from 'zod/mini';
import { eventListSchema } from './schema.ts';

/** The event list's JSON Schema (draft 2020-12), as published at `<site>/event-list.schema.json`. */
export function eventListJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(eventListSchema, { io: 'input' }),
    title: 'Dateline event list, version 1',
  };
}
