import { count } from '../../timeline/dates.ts';
import { buildList } from '../build-list.ts';
import { nodeDisk } from '../disk.ts';
import { valueOf } from '../input-error.ts';
import { listText } from '../list-text.ts';
import { writeOutput } from '../write-output.ts';
import { runCommand, userPath } from './command.ts';
import { progressBar } from './progress-bar.ts';

await runCommand(
  {
    call: 'npm run --silent events --',
    summary: 'Reads a story folder and writes its event list.',
    options: {
      story: { value: 'DIR', help: 'the story folder: articles/*.md, or a ready events.json' },
      out: { value: 'FILE', help: 'where the list goes; written only if all is well' },
    },
    async run({ story, out }) {
      const list = valueOf(await buildList(userPath(story), nodeDisk, 'take-articles', progressBar()));
      await writeOutput(userPath(out), listText(list), nodeDisk);
      console.log(
        `${out}: ${count(list.events.length, 'event')} in ${count(list.articles.length, 'article')}`,
      );
    },
  },
  process.argv.slice(2),
);
