import type { Story } from '../articles/story.ts';
import { failure, success, type Reading } from '../articles/reading.ts';
import type { Diagnostic } from '../event-list/diagnostic.ts';
import type { EventList } from '../event-list/schema.ts';
import { buildEvents, type EventsInput } from '../events/build-events.ts';
import type { Edit } from '../events/edits/edit.ts';
import { readEdits } from '../events/edits/read-edits.ts';
import { resolveEdits } from '../events/edits/resolve-edits.ts';
import type { AnalysedArticle } from '../mentions/analysed-article.ts';
import type { EventMention } from '../mentions/event-mention.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import { analyseText } from '../text/analyse-text.ts';
import { TokenStore } from '../text/token-store.ts';
import { tagTimes } from '../time/tag-times.ts';
import { assembleList } from './assemble-list.ts';
import { NO_PROGRESS, type Progress } from './progress.ts';
import type { EditsFile } from './read-story.ts';
import { timeContextOf } from './time-context.ts';

/** What the steps hand on. Each fills its own part and changes no other's; at first all are empty. */
interface Work {
  story: Story;
  editsFile: EditsFile | null;
  edits: readonly Edit[];
  articles: readonly AnalysedArticle[];
  mentions: readonly EventMention[];
  /** What a person has to mend before there can be a list. */
  faults: readonly Diagnostic[];
}

interface Step {
  name: string;
  /** Whether it reads each article, and says so of each. */
  readsArticles?: true;
  run: (work: Work, onArticle: () => void) => Partial<Work>;
}

/** The way from a story's articles to its mentions and the edits of its events, in order. */
const PIPELINE: readonly Step[] = [
  // Sentences first: their offsets into the untouched body are what every later step points with. They are packed as
  // soon as they are found: as objects, the words of ten thousand articles fill half a gigabyte.
  {
    name: 'sentences',
    readsArticles: true,
    run: ({ story }, onArticle) => {
      const store = new TokenStore();
      const articles = story.articles.map((article) => {
        onArticle();
        return { article, analysed: store.packText(analyseText(article.body)), times: [] };
      });
      return { articles };
    },
  },
  // Times before mentions: whether a clause tells of something past or planned hangs on its time.
  {
    name: 'times',
    readsArticles: true,
    run: ({ articles, story }, onArticle) => ({
      articles: articles.map((item) => {
        onArticle();
        return { ...item, times: tagTimes(item.article.body, timeContextOf(item.article, story)) };
      }),
    }),
  },
  // All articles at once: a name in lower case is known by its capitals in another article. Sources belong
  // to this step, as whom a clause is attributed to decides whether it tells of an event or of a statement.
  {
    name: 'mentions',
    readsArticles: true,
    run: ({ articles }, onArticle) => ({ mentions: findMentions({ articles, onArticle }) }),
  },
  // The editor's file is read before the events are joined, because a merge or a split steers the joining.
  { name: 'edits', run: ({ editsFile }) => (editsFile ? readEdits(editsFile.text, editsFile.path) : {}) },
  // Then joining, titles, ranks and links, in this order, as each needs the one before: see build-events.ts.
];

/** Builds a story's event list; or gives every fault of its edits. The same story gives the same list. */
export function runPipeline(
  story: Story,
  editsFile: EditsFile | null,
  progress: Progress = NO_PROGRESS,
): Reading<EventList> {
  const input = readMentions(story, editsFile, progress);
  if (!input.ok) return input;
  progress.step('events');
  const built = buildEvents(input.value);
  return built.ok ? success(assembleList(story, built.value.events, built.value.links)) : built;
}

/** What the events of a story are made of; or the faults of its edits. */
export function readMentions(
  story: Story,
  editsFile: EditsFile | null,
  progress: Progress = NO_PROGRESS,
): Reading<EventsInput> {
  let work: Work = { story, editsFile, edits: [], articles: [], mentions: [], faults: [] };
  const rounds = PIPELINE.filter(({ readsArticles }) => readsArticles).length;
  progress.start(story.id, story.articles.length, rounds);
  for (const step of PIPELINE) {
    progress.step(step.name);
    work = { ...work, ...step.run(work, progress.articleRead) };
  }
  progress.stop();
  const { articles, mentions, edits, faults } = work;
  // What fits nothing is told along with what is written wrongly: an editor mends both at once.
  if (faults.length) return failure(...faults, ...misfits(edits, story.articles, mentions));
  const sentences = articles.flatMap(({ analysed }) => analysed.sentences);
  return success({ articles: story.articles, sentences, mentions, excerpt: story.excerpt, edits });
}

function misfits(...[edits, articles, mentions]: Parameters<typeof resolveEdits>): readonly Diagnostic[] {
  const resolved = resolveEdits(edits, articles, mentions);
  return resolved.ok ? [] : resolved.diagnostics;
}
