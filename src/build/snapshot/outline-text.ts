import type { Font } from '../../timeline/text.ts';
import type { Theme } from '../../timeline/theme.ts';
import { setLine } from '../fonts/set-line.ts';

const TEXT_ONLY = ['x', 'y', 'font-family', 'font-size', 'font-weight', 'text-anchor'];
const SHIFT: Record<string, number> = { start: 0, middle: 0.5, end: 1 };

/**
 * Replaces every text of a drawing by its outlines, so that a renderer needs no fonts and can choose no
 * other glyph than was measured. Gives the characters that no font has, each once.
 *
 * @throws TypeError on a text that isn't one line in one font, as the timeline's marks make them
 */
export function outlineText(svg: SVGSVGElement, theme: Theme): string[] {
  const missing = new Set<string>();
  for (const text of svg.querySelectorAll('text')) {
    const font = fontOf(text, theme);
    const line = setLine(text.textContent, font);
    for (const character of line.missing) missing.add(character);
    const path = svg.ownerDocument.createElementNS(svg.namespaceURI, 'path');
    for (const { name, value } of text.attributes) {
      if (!TEXT_ONLY.includes(name)) path.setAttribute(name, value);
    }
    const shift = SHIFT[text.getAttribute('text-anchor') ?? 'start'] ?? 0;
    const x = numberOf(text, 'x') - shift * line.width;
    path.setAttribute('transform', `translate(${x.toFixed(3)},${numberOf(text, 'y')})`);
    path.setAttribute('d', line.outline());
    text.replaceWith(path);
  }
  return [...missing];
}

function fontOf(text: SVGTextElement, theme: Theme): Font {
  const family = text.getAttribute('font-family');
  const weight = numberOf(text, 'font-weight');
  const face = family === theme.serif ? 'serif' : family === theme.sans ? 'sans' : null;
  if (face === null || (weight !== 400 && weight !== 600) || text.childElementCount > 0) {
    throw new TypeError(`invalid text: ${text.outerHTML}`);
  }
  return { face, weight, size: numberOf(text, 'font-size') };
}

const numberOf = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);
