import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font as FontFile } from 'fontkit';
import type { Font } from '../../timeline/text.ts';

type Face = Pick<Font, 'face' | 'weight'>;

/**
 * A face comes as one file per script. A browser lets the one that is declared last win where two have a
 * character, and the packages' style sheets declare these from the last to the first.
 */
const PACKAGES: Record<Face['face'], { name: string; scripts: readonly string[] }> = {
  serif: {
    name: 'source-serif-4',
    scripts: ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'],
  },
  sans: {
    name: 'source-sans-3',
    scripts: ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'],
  },
};

const require = createRequire(import.meta.url);
const opened = new Map<string, FontFile>();

/** The file of a face that has a character; null where none has. Files are opened when first needed. */
export function fileWith(codePoint: number, face: Face): FontFile | null {
  for (const script of PACKAGES[face.face].scripts) {
    const file = openFile(face, script);
    if (file.hasGlyphForCodePoint(codePoint)) return file;
  }
  return null;
}

/** The file that a face's metrics and its sign for a missing character come from. */
export const firstFile = (face: Face): FontFile => openFile(face, 'latin');

function openFile({ face, weight }: Face, script: string): FontFile {
  const folder = PACKAGES[face].name;
  const name = `${folder}-${script}-${weight}-normal.woff2`;
  const known = opened.get(name);
  if (known) return known;
  const file = create(readFileSync(require.resolve(`@fontsource/${folder}/files/${name}`)));
  if (!('hasGlyphForCodePoint' in file)) throw new TypeError(`invalid font file: ${name} is a collection`);
  opened.set(name, file);
  return file;
}
