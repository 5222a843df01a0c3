import { pixelSize } from './fitting-scale.ts';

/** An SVG as text, with absolute width and height on its root and everything it needs inside. */
export interface SvgPicture {
  text: string;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/** How often the picture is drawn until it is whole. */
const MOST_DRAWS = 6;
const REDRAW_MS = 120;
/** The longer side of the small copy that two draws are compared by. */
const PROBE_SIDE = 256;

/**
 * Draws an SVG as a PNG of `scale` pixels for each CSS pixel.
 *
 * Safari draws a picture before the fonts inside it are ready, the first time often blank
 * (bubkoo/html-to-image#461): so it is drawn until it isn't blank and looks as it did the time before.
 *
 * @throws Error with what the reader can do, where it stays blank or the browser gives no file
 */
export async function rasterise(picture: SvgPicture, scale: number, document: Document): Promise<Blob> {
  const image = await loadImage(picture.text, document);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, pixelSize(picture.width, picture.height, scale));
  let before: string | null = null;
  for (let draws = 0; draws < MOST_DRAWS; draws++) {
    draw(image, canvas);
    const now = probeOf(canvas, document);
    if (now !== null && now === before) return toPng(canvas);
    before = now;
    await new Promise((resolve) => setTimeout(resolve, draws === 0 ? 0 : REDRAW_MS));
  }
  throw new Error('The picture came out blank. Try again, or in another browser.');
}

/** A data address, not a blob's: some browsers take a blob's SVG for another origin's and lock the canvas. */
async function loadImage(svg: string, document: Document): Promise<HTMLImageElement> {
  const image = document.createElement('img');
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/** The pixels of a small copy, as text to compare by; null where all are alike: the picture is blank. */
function probeOf(canvas: HTMLCanvasElement, document: Document): string | null {
  const probe = document.createElement('canvas');
  const scale = Math.min(1, PROBE_SIDE / Math.max(canvas.width, canvas.height));
  Object.assign(probe, pixelSize(canvas.width, canvas.height, scale));
  const { data } = draw(canvas, probe).getImageData(0, 0, probe.width, probe.height);
  const pixels = new Uint32Array(data.buffer);
  return pixels.every((pixel) => pixel === pixels[0]) ? null : pixels.join();
}

function draw(source: CanvasImageSource, canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser can’t make the picture. Try another browser.');
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context;
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture is too large for this browser. Try a narrower window.'));
    }, 'image/png');
  });
}
