/** iOS gives an empty picture above so many pixels (blueimp/JavaScript-Load-Image#133). */
export const MAX_PIXELS = 16_777_216;
/** The longest side that every current browser's canvas takes. */
export const MAX_SIDE = 16_384;

const STEP = 0.25;

/**
 * The scale wanted, or the next lower step at which a picture of `width` × `height` CSS pixels stays within
 * what browsers can make.
 */
export function fittingScale(width: number, height: number, wanted: number): number {
  const most = Math.min(Math.sqrt(MAX_PIXELS / (width * height)), MAX_SIDE / Math.max(width, height));
  if (wanted <= most) return wanted;
  return most < STEP ? most : Math.floor(most / STEP) * STEP;
}

/** The picture's size in its own pixels; at least one each way. */
export function pixelSize(width: number, height: number, scale: number): { width: number; height: number } {
  // Against a product such as 1280.0000000000002, one pixel too many.
  const pixels = (side: number) => Math.max(1, Math.floor(side * scale + 1e-6));
  return { width: pixels(width), height: pixels(height) };
}
