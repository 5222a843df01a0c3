import { extname } from 'node:path';
import { failure, success, type Reading } from '../../articles/reading.ts';
import type { Diagnostic } from '../../event-list/diagnostic.ts';

export interface PngSize {
  /** In CSS pixels. */
  width: number;
  height?: number;
  /** Pixels for each CSS pixel. */
  scale: number;
  theme: 'light' | 'dark';
}

type Given = Record<'out' | 'width' | 'height' | 'scale' | 'theme', string>;

/** Narrower no timeline can be read; larger the renderer's memory ends. */
const LIMITS = { width: [320, 8000], height: [200, 8000], scale: [0.25, 4] } as const;

/** Reads the size of a picture from a command's options; gives it or every fault. An empty height is none. */
export function readPngOptions({ out, width, height, scale, theme }: Given): Reading<PngSize> {
  const faults: Diagnostic[] = [];
  // By any other ending programs would take the file for what it isn't.
  if (!/^(?:\.png)?$/i.test(extname(out))) faults.push(fault('out', out, 'give a file that ends in .png'));
  const read = (name: keyof typeof LIMITS, text: string): number => {
    const [least, most] = LIMITS[name];
    const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
    const right = number >= least && number <= most && (name === 'scale' || Number.isInteger(number));
    const kind = name === 'scale' ? 'a number' : 'a whole number';
    if (!right) faults.push(fault(name, text, `give ${kind} from ${least} to ${most}`));
    return number;
  };
  const size = {
    width: read('width', width),
    ...(height === '' ? {} : { height: read('height', height) }),
    scale: read('scale', scale),
  };
  if (theme !== 'light' && theme !== 'dark') {
    return failure(...faults, fault('theme', theme, 'give light or dark'));
  }
  return faults.length ? failure(...faults) : success({ ...size, theme });
}

function fault(name: keyof Given, text: string, remedy: string): Diagnostic {
  return { path: `--${name}`, line: 1, column: 1, what: `invalid ${name}: ${JSON.stringify(text)}`, remedy };
}
