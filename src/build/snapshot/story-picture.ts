import type { EventList } from '../../event-list/schema.ts';
import { LIGHT } from '../../timeline/theme.ts';
import { drawPng } from './draw-png.ts';

/** The picture of a story that its site holds, as a PNG: for readers without JavaScript and for whoever links to it. */
export async function storyPicture(list: EventList): Promise<Uint8Array> {
  const { png } = await drawPng(list, { view: {}, theme: LIGHT, width: 1280, scale: 1.5 });
  return png;
}
