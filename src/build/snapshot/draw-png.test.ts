import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { exampleList } from '../../event-list/example.ts';
import { DARK, LIGHT } from '../../timeline/theme.ts';
import { drawPng, type PngOptions } from './draw-png.ts';

const options: PngOptions = { view: {}, theme: LIGHT, width: 1280, scale: 2 };

async function drawn(more: Partial<PngOptions> = {}, list = exampleList()) {
  const { png, ...rest } = await drawPng(list, { ...options, ...more });
  return { ...rest, bytes: Buffer.from(png), picture: PNG.sync.read(Buffer.from(png)) };
}

/** How many different colours the pixels have, and the share of the most frequent one. */
function colours({ data }: PNG) {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUInt32BE(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [paper = 0, most = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { different: counts.size, paper: paper.toString(16), share: most / (data.length / 4) };
}

// The first test opens the fonts and compiles the renderer, which a busy machine takes seconds for.
describe('the PNG drawn without a browser', () => {
  it('has the width asked for times the scale, opaque, and is not blank', async () => {
    const { picture, width, height, missing } = await drawn();
    expect([picture.width, picture.height]).toEqual([width, height]);
    expect(width).toBe(2560);
    expect(height).toBeGreaterThan(600);
    expect(missing).toEqual([]);
    const { different, paper, share } = colours(picture);
    expect(paper).toBe(`${LIGHT.paper.slice(1)}ff`);
    expect(different).toBeGreaterThan(100);
    expect(share).toBeLessThan(0.97);
  });

  it('is the same to the byte each time', async () => {
    const [first, second] = [await drawn({ scale: 1 }), await drawn({ scale: 1 })];
    expect(first.bytes.equals(second.bytes)).toBe(true);
  });

  it('fits everything into a given height', async () => {
    const { picture } = await drawn({ width: 1200, height: 630, scale: 1 });
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    const corner = picture.data.readUInt32BE(0).toString(16);
    expect(corner).toBe(`${LIGHT.paper.slice(1)}ff`);
  });

  it('is dark in the dark theme', async () => {
    expect(colours((await drawn({ theme: DARK, scale: 1 })).picture).paper).toBe(`${DARK.paper.slice(1)}ff`);
  });

  it('takes nothing in a title or a name for markup', async () => {
    const list = exampleList();
    for (const outlet of list.outlets) outlet.name = '<b>"Post" & \'Co\'</b>';
    for (const event of list.events) event.title = '</text><script>alert("1")</script> & \u0008more';
    expect((await drawn({ scale: 0.5 }, list)).width).toBe(640);
  });

  it('says which characters no font has', async () => {
    const list = exampleList();
    list.story.title = '東京';
    expect((await drawn({ scale: 0.5 }, list)).missing).toEqual(['東', '京']);
  });

  it('can be drawn of a list without events', async () => {
    const list = { ...exampleList(), events: [], links: [] };
    expect(colours((await drawn({ scale: 1 }, list)).picture).different).toBeGreaterThan(10);
  });
});
