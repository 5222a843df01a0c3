import type { EventList } from '../event-list/schema.ts';
import { canvasMeasure } from '../timeline/canvas-measure.ts';
import type { Theme } from '../timeline/theme.ts';
import { composeSnapshot, type SnapshotView } from './compose.ts';
import { download } from './download.ts';
import { fittingScale } from './fitting-scale.ts';
import { inlineFonts } from './inline-fonts.ts';
import { rasterise } from './rasterise.ts';

export interface SaveOptions {
  document: Document;
  theme: Theme;
  /** Of the picture, in CSS pixels. */
  width: number;
  /** Pixels for each CSS pixel, 2 by default; less where the picture would be larger than browsers make. */
  scale?: number;
  /** Where the timeline can be read; stands below the sources. */
  address?: string;
}

export interface SavedPng {
  png: Blob;
  fileName: string;
  /** False in a sandboxed frame, where browsers refuse downloads without a word: show the picture there. */
  downloaded: boolean;
}

const WEIGHTS = [400, 600];

/**
 * Makes the PNG of what the timeline shows and hands it to the reader's browser as
 * `<story>-timeline.png`.
 *
 * @throws Error with what the reader can do, where the browser can't make the picture
 */
export async function saveTimelinePng(
  list: EventList,
  view: SnapshotView,
  options: SaveOptions,
): Promise<SavedPng> {
  const png = await timelinePng(list, view, options);
  const fileName = `${list.story.id}-timeline.png`;
  const downloaded = options.document.defaultView?.origin !== 'null';
  if (downloaded) download(png, fileName, options.document);
  return { png, fileName, downloaded };
}

/** The PNG of what the timeline shows. */
async function timelinePng(
  list: EventList,
  view: SnapshotView,
  { scale = 2, ...size }: SaveOptions,
): Promise<Blob> {
  const { document, theme } = size;
  const compose = (fonts: string) =>
    composeSnapshot({ ...size, list, view, fonts, measure: canvasMeasure(document, theme) });
  const families = new Set([theme.serif, theme.sans].map(firstFamily));
  const text = compose('').textContent;
  await loadFonts(document, families, text);
  const svg = compose(await inlineFonts(document, families, text));
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  const picture = { text: new XMLSerializer().serializeToString(svg), width, height };
  return rasterise(picture, fittingScale(width, height, scale), document);
}

/** `"Source Serif 4", Georgia, serif` → `Source Serif 4`. */
function firstFamily(families: string): string {
  return (families.split(',')[0] ?? '').trim().replace(/^["']|["']$/g, '');
}

/** The layout measures with the page's fonts: they must be there, also for letters the page hasn't shown. */
async function loadFonts(document: Document, families: ReadonlySet<string>, text: string): Promise<void> {
  const faces = [...families].flatMap((family) => WEIGHTS.map((weight) => `${weight} 16px "${family}"`));
  // A font that can't be loaded leaves the next of the list, on the page as in the picture.
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, text)));
}
