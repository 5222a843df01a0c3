import { nodeDisk } from '../disk.ts';
import { explainStory } from '../explain/explain-story.ts';
import { explanationText } from '../explain/explanation-text.ts';
import { valueOf } from '../input-error.ts';
import { runCommand, userPath } from './command.ts';
import { progressBar } from './progress-bar.ts';

await runCommand(
  {
    call: 'npm run --silent explain --',
    summary:
      'Tells what each event of a story was made of: its passages, their times, why they were joined, what was\n' +
      'almost joined to them, and what to put into edits.yaml to have it otherwise.',
    options: {
      story: { value: 'DIR', help: 'the story folder: articles/*.md' },
      json: { flag: true, help: 'as JSON' },
    },
    argument: {
      name: 'EVENT',
      help: 'the id of one event, as it stands in the page’s address; by default all',
    },
    async run({ story, json }, eventId) {
      const events = valueOf(await explainStory(userPath(story), eventId ?? null, nodeDisk, progressBar()));
      process.stdout.write(json ? `${JSON.stringify(events, null, 2)}\n` : explanationText(events));
    },
  },
  process.argv.slice(2),
);
