import { select } from 'd3-selection';
import { useLayoutEffect, useRef } from 'react';
import type { EventList } from '../event-list/schema.ts';
import { tellingsOf } from '../timeline/glyphs.ts';
import { signsOf, signWidth, type Sign } from '../timeline/legend.ts';
import { drawSign } from '../timeline/marks/legend.ts';
import { useTheme } from './environment.ts';

const HEIGHT = 22;

/** What the signs of the vertical timeline mean; the horizontal one has its legend in the drawing. */
export function Legend({ list }: { list: EventList }) {
  const signs = signsOf(list.events.flatMap((event) => tellingsOf(event, list)));
  return (
    // Without the role Safari doesn't call a list without bullets one.
    <ul className="legend" role="list" aria-label="What the signs mean">
      {signs.map((sign) => (
        <li key={sign.kind}>
          <SignPicture sign={sign} />
          {sign.text}
        </li>
      ))}
    </ul>
  );
}

function SignPicture({ sign }: { sign: Sign }) {
  const svg = useRef<SVGSVGElement>(null);
  const theme = useTheme();
  useLayoutEffect(() => {
    if (!svg.current) return;
    const root = select(svg.current);
    root.selectAll('*').remove();
    drawSign(root.append('g').attr('transform', `translate(0,${HEIGHT / 2})`), sign, theme);
  }, [sign, theme]);
  return <svg ref={svg} aria-hidden="true" width={signWidth(sign)} height={HEIGHT} overflow="visible" />;
}
