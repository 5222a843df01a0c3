/**
 * The timeline as a picture that stands on its own: what the reader sees, with title, outlets, dates and
 * sources around it. Pure SVG without a style sheet, for a browser's canvas, for Node and as a file.
 */
import { select } from 'd3-selection';
import type { EventList } from '../event-list/schema.ts';
import { drawTimeline, type DrawOptions } from '../timeline/draw.ts';
import { addText } from '../timeline/marks/mark.ts';
import type { MeasureText } from '../timeline/text.ts';
import type { Theme } from '../timeline/theme.ts';
import { drawVertical } from './vertical-draw.ts';
import { footerBlock, headerBlock, type TextBlock } from './furniture.ts';

/** How the reader sees the timeline: what is selected and unfolded, and in which colours. */
export interface SnapshotView extends Pick<
  DrawOptions,
  'locale' | 'selected' | 'unfolded' | 'within' | 'colours'
> {
  /** In words, what the list was narrowed to; missing: nothing. */
  filter?: string;
}

export interface SnapshotOptions {
  document: Document;
  list: EventList;
  view: SnapshotView;
  /** Of the picture, in CSS pixels. */
  width: number;
  /** By default as high as what is drawn; else all of it is fitted in. */
  height?: number;
  theme: Theme;
  measure: MeasureText;
  /** `@font-face` rules with their files inside; missing where the fonts are at hand. */
  fonts?: string;
  /** Where the timeline can be read; stands below the sources. */
  address?: string;
}

/** The drawing before it is fitted into a picture, in CSS pixels. */
interface Content {
  group: SVGGElement;
  width: number;
  height: number;
}

interface Place {
  x: number;
  y: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const GAP = 26;
const NARROW = 640;
/** Some 100 px each: more would make a picture taller than browsers can draw at its own size. */
const MOST_VERTICAL_EVENTS = 160;
/** How often a drawing is laid out wider, to fill the width that a fixed height leaves. */
const MOST_FITS = 4;

/** Draws the picture. Its root has absolute width and height, and needs nothing from outside. */
export function composeSnapshot(options: SnapshotOptions): SVGSVGElement {
  const { document, list, theme, width, fonts } = options;
  const content = fittedContent(options);
  const height = options.height ?? content.height;
  const frameHeight = Math.max(content.height, (content.width * height) / width);

  const svg = document.createElementNS(SVG, 'svg');
  const root = select(svg)
    .attr('xmlns', SVG)
    .attr('width', width)
    .attr('height', height)
    .attr('viewBox', `0 0 ${content.width} ${frameHeight}`)
    // Every glyph where the layout measured it, at any scale.
    .attr('text-rendering', 'geometricPrecision');
  root.append('title').text(list.story.title);
  if (fonts) root.append('style').text(fonts);
  root
    .append('rect')
    .attr('x', '-100%')
    .attr('y', '-100%')
    .attr('width', '300%')
    .attr('height', '300%')
    .attr('fill', theme.paper);
  content.group.setAttribute('transform', `translate(0,${(frameHeight - content.height) / 2})`);
  svg.append(content.group);
  return svg;
}

/** The content, laid out so wide that it fills the picture's width and height as well as it can. */
function fittedContent(options: SnapshotOptions): Content {
  const { width, height = Infinity } = options;
  let content = drawContent(options, width);
  for (let fits = 0; fits < MOST_FITS && content.height * width > height * content.width; fits++) {
    content = drawContent(options, Math.ceil((content.height * width) / height));
  }
  return content;
}

function drawContent(options: SnapshotOptions, width: number): Content {
  const { document, list, view, theme, measure, address } = options;
  const margin = width < NARROW ? 20 : 40;
  const frame = { width: width - 2 * margin, measure, locale: view.locale };
  const group = document.createElementNS(SVG, 'g');

  const header = headerBlock(list, frame);
  drawBlock(group, header, { x: margin, y: margin }, theme);

  const timelineTop = margin + header.height + GAP;
  const height = isVertical(list, width)
    ? drawVerticalAt(group, { x: margin, y: timelineTop }, frame.width, options)
    : drawHorizontalAt(group, { x: margin, y: timelineTop }, frame.width, options);

  const footer = footerBlock(list, { filter: view.filter, address }, frame);
  const footerTop = timelineTop + height + GAP;
  drawBlock(group, footer, { x: margin, y: footerTop }, theme);
  return { group, width, height: Math.ceil(footerTop + footer.height + margin) };
}

/** Narrow, as on a narrow page; a longer list is set horizontally, where marks close up. */
const isVertical = ({ events }: EventList, width: number) =>
  width < NARROW && events.length <= MOST_VERTICAL_EVENTS;

function drawHorizontalAt(group: SVGGElement, at: Place, width: number, options: SnapshotOptions): number {
  const { document, list, view, theme, measure } = options;
  const timeline = document.createElementNS(SVG, 'svg');
  group.append(timeline);
  const { height } = drawTimeline(timeline, list, { ...view, width, theme, measure });
  timeline.setAttribute('x', String(at.x));
  timeline.setAttribute('y', String(at.y));
  return height;
}

function drawVerticalAt(group: SVGGElement, at: Place, width: number, options: SnapshotOptions): number {
  const { document, list, view, theme, measure } = options;
  const timeline = document.createElementNS(SVG, 'g');
  timeline.setAttribute('transform', `translate(${at.x},${at.y})`);
  group.append(timeline);
  return drawVertical(timeline, list, { ...view, width, theme, measure });
}

function drawBlock(group: SVGGElement, block: TextBlock, at: Place, theme: Theme): void {
  const layer = select<SVGGElement, unknown>(group);
  for (const { text, font, ink, y } of block.lines) {
    addText(layer, { text, x: at.x, y: at.y + y, font, fill: theme[ink] }, theme);
  }
}
