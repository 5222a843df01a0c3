import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { Window } from 'happy-dom';
import type { EventList } from '../../event-list/schema.ts';
import { composeSnapshot, type SnapshotView } from '../../snapshot/compose.ts';
import { fittingScale, pixelSize } from '../../snapshot/fitting-scale.ts';
import type { Theme } from '../../timeline/theme.ts';
import { nodeMeasure } from '../fonts/measure-text.ts';
import { outlineText } from './outline-text.ts';

export interface PngOptions {
  view: SnapshotView;
  theme: Theme;
  /** Of the picture, in CSS pixels. */
  width: number;
  /** By default as high as what is drawn. */
  height?: number;
  /** Pixels for each CSS pixel; less where the picture would be larger than browsers can make. */
  scale: number;
  address?: string;
}

export interface DrawnPng {
  png: Uint8Array;
  /** In pixels. */
  width: number;
  height: number;
  /** Characters that no font here has, each once. */
  missing: string[];
}

/** Draws the picture that the page's "Save PNG" gives. The same list and options give the same bytes. */
export async function drawPng(list: EventList, options: PngOptions): Promise<DrawnPng> {
  await loadRenderer();
  const { scale, ...composing } = options;
  const window = new Window();
  const document = window.document as unknown as Document;
  const svg = composeSnapshot({ ...composing, document, list, measure: nodeMeasure() });
  const missing = outlineText(svg, options.theme);
  const [width, height] = [svg.getAttribute('width'), svg.getAttribute('height')].map(Number) as [
    number,
    number,
  ];
  const size = pixelSize(width, height, fittingScale(width, height, scale));
  // As XML, which has no control characters; HTML would also leave "<" in attributes as it is.
  const text = new window.XMLSerializer().serializeToString(svg as never).replace(/\p{Cc}/gu, ' ');
  const renderer = new Resvg(text, { fitTo: { mode: 'width', value: size.width } });
  const image = renderer.render();
  const png = image.asPng();
  const drawn = { png, width: image.width, height: image.height, missing };
  image.free();
  renderer.free();
  return drawn;
}

let loading: Promise<void> | undefined;

/** The renderer is loaded once in a process. */
function loadRenderer(): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  loading ??= readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm));
  return loading;
}
