import { coversAny, parseUnicodeRange } from './unicode-range.ts';

/** A font file that a page declares for a face. */
interface DeclaredFace {
  family: string;
  weight: string;
  style: string;
  unicodeRange: string;
  url: string;
}

/**
 * The page's font faces that a text needs, as style rules with the files inside: an SVG that is used as a
 * picture loads nothing from outside. A file that can't be had (a sandboxed page may not ask for it) is
 * left out, and the picture takes the next font of the family list.
 *
 * @param families names of the families used, without quotes
 */
export async function inlineFonts(
  document: Document,
  families: ReadonlySet<string>,
  text: string,
): Promise<string> {
  const codePoints = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const faces = [...document.styleSheets]
    .flatMap((sheet) => declaredFaces(rulesOf(sheet), sheet.href ?? document.baseURI))
    .filter(({ family }) => families.has(family))
    .filter(({ unicodeRange }) => coversAny(parseUnicodeRange(unicodeRange), codePoints));
  return (await Promise.all(faces.map(inlineFace))).join('');
}

/** The rules of a style sheet; none of one from elsewhere that the browser doesn't let us read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function declaredFaces(rules: readonly CSSRule[], base: string): DeclaredFace[] {
  return rules.flatMap((rule) => {
    if ('cssRules' in rule) return declaredFaces([...(rule as CSSGroupingRule).cssRules], base);
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const { style } = rule;
    const source = style.getPropertyValue('src');
    const url = /url\((["']?)(.+?)\1\)\s*format\((["']?)woff2\3\)/.exec(source)?.[2];
    if (!url) return [];
    return {
      family: style.getPropertyValue('font-family').replace(/^["']|["']$/g, ''),
      weight: style.getPropertyValue('font-weight') || '400',
      style: style.getPropertyValue('font-style') || 'normal',
      unicodeRange: style.getPropertyValue('unicode-range'),
      url: new URL(url, base).href,
    };
  });
}

async function inlineFace({ family, weight, style, unicodeRange, url }: DeclaredFace): Promise<string> {
  try {
    const response = await fetch(url);
    if (!response.ok) return '';
    const file = new Blob([await response.arrayBuffer()], { type: 'font/woff2' });
    const range = unicodeRange && `unicode-range:${unicodeRange};`;
    return (
      `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};${range}` +
      `src:url(${await dataAddress(file)}) format("woff2")}`
    );
  } catch {
    return '';
  }
}

function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('the font could not be read'));
    reader.readAsDataURL(file);
  });
}
