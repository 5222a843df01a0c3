import { DARK, LIGHT } from '../../timeline/theme.ts';
import { buildList } from '../build-list.ts';
import { nodeDisk } from '../disk.ts';
import { valueOf } from '../input-error.ts';
import { drawPng } from '../snapshot/draw-png.ts';
import { readPngOptions } from '../snapshot/png-options.ts';
import { writeOutput } from '../write-output.ts';
import { optionsOf, runCommand, userPath } from './command.ts';
import { progressBar } from './progress-bar.ts';

await runCommand(
  {
    call: 'npm run --silent snapshot --',
    summary: 'Draws a story’s timeline as a PNG, as "Save PNG" does on its page.',
    options: {
      story: { value: 'DIR', help: 'the story folder: articles/*.md, or a ready events.json' },
      out: { value: 'FILE', help: 'where the PNG goes; written only if all is well' },
      width: { value: 'PX', help: 'of the picture, in CSS pixels (1280)', preset: '1280' },
      height: { value: 'PX', help: 'by default as high as what is drawn', preset: '' },
      scale: { value: 'NUMBER', help: 'pixels for each CSS pixel (2)', preset: '2' },
      theme: { value: 'NAME', help: 'light or dark (light)', preset: 'light' },
    },
    async run({ story, out, ...given }) {
      const { theme, ...size } = optionsOf(readPngOptions({ out, ...given }));
      const list = valueOf(await buildList(userPath(story), nodeDisk, 'take-articles', progressBar()));
      const drawn = await drawPng(list, { ...size, theme: theme === 'dark' ? DARK : LIGHT, view: {} });
      await writeOutput(userPath(out), drawn.png, nodeDisk);
      if (drawn.missing.length) {
        console.warn(`${out}: no font here has ${drawn.missing.join(' ')}; boxes stand for them`);
      }
      console.log(`${out}: ${drawn.width} × ${drawn.height} pixels`);
    },
  },
  process.argv.slice(2),
);
