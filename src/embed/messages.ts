/**
 * What a framed story and the page around it tell each other with postMessage. Both sides treat what they
 * receive as unknown: any page can be the other side.
 */

/** Framed story → host: how tall the story is, and what it is called. */
export interface SizeMessage {
  type: 'dateline:size';
  /** CSS pixels of the frame, a whole number. */
  height: number;
  /** Plain text, becomes the frame's accessible name. */
  title: string;
}

/** Host → framed story: the frame is now as tall as was asked for, and will be kept so. */
export interface FollowingMessage {
  type: 'dateline:following';
}

/**
 * What `<amp-iframe resizable>` and other hosts that know AMP listen for.
 * Source: https://amp.dev/documentation/components/amp-iframe, "iframe resizing".
 */
export interface AmpSizeMessage {
  sentinel: 'amp';
  type: 'embed-size';
  height: number;
}

export const FOLLOWING: FollowingMessage = { type: 'dateline:following' };

const MAX_TITLE_LENGTH = 300;

export function sizeMessage(height: number, title: string): SizeMessage {
  return { type: 'dateline:size', height, title };
}

export function ampSizeMessage(height: number): AmpSizeMessage {
  return { sentinel: 'amp', type: 'embed-size', height };
}

/** Reads a message from a frame; null for anything that isn't a usable size. A long title is cut. */
export function parseSizeMessage(data: unknown): SizeMessage | null {
  if (!isRecord(data) || data['type'] !== 'dateline:size') return null;
  const { height, title } = data;
  if (typeof height !== 'number' || !Number.isFinite(height) || height <= 0) return null;
  return sizeMessage(height, typeof title === 'string' ? title.slice(0, MAX_TITLE_LENGTH) : '');
}

export function isFollowingMessage(data: unknown): data is FollowingMessage {
  return isRecord(data) && data['type'] === FOLLOWING.type;
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
