import { checkStory } from '../check-story.ts';
import { nodeDisk } from '../disk.ts';
import { valueOf } from '../input-error.ts';
import { runCommand, userPath } from './command.ts';
import { progressBar } from './progress-bar.ts';

await runCommand(
  {
    call: 'npm run --silent check --',
    summary: 'Verifies an event list, however made, against the schema and the story’s articles.',
    options: {
      story: { value: 'DIR', help: 'the story folder' },
      list: { value: 'FILE', help: 'the event list' },
    },
    async run({ story, list }) {
      const { events, mentions, articles } = valueOf(
        await checkStory(userPath(story), userPath(list), nodeDisk, progressBar()),
      );
      console.log(`${list}: all is well: ${events} events, ${mentions} mentions, ${articles} articles`);
    },
  },
  process.argv.slice(2),
);
