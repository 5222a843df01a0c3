import type { Story } from '../articles/story.ts';
import { failure, success, type Reading } from '../articles/reading.ts';
import type { Diagnostic } from '../event-list/diagnostic.ts';
import type { EventList, Link, TimelineEvent } from '../event-list/schema.ts';
import { buildEvents } from '../events/build-events.ts';
import type { Edit } from '../events/edits/edit.ts';
import { readEdits } from '../events/edits/read-edits.ts';
import type { AnalysedArticle } from '../mentions/analysed-article.ts';
import type { EventMention } from '../mentions/event-mention.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import { analyseText } from '../text/analyse-text.ts';
import { tagTimes } from '../time/tag-times.ts';
import { assembleList } from './assemble-list.ts';
import type { EditsFile } from './read-story.ts';
import { timeContextOf } from './time-context.ts';

/** What the steps hand on. Each fills its own part and changes no other's; at first all are empty. */
interface Work {
  story: Story;
  editsFile: EditsFile | null;
  edits: readonly Edit[];
  articles: readonly AnalysedArticle[];
  mentions: readonly EventMention[];
  events: readonly TimelineEvent[];
  links: readonly Link[];
  /** What a person has to mend before there can be a list. */
  faults: readonly Diagnostic[];
}

interface Step {
  name: string;
  run: (work: Work) => Partial<Work>;
}

/** The way from a story's articles to its list, in order. */
const PIPELINE: readonly Step[] = [
  // Sentences first: their offsets into the untouched body are what every later step points with.
  {
    name: 'sentences',
    run: ({ story }) => ({
      articles: story.articles.map((article) => ({
        article,
        analysed: analyseText(article.body),
        times: [],
      })),
    }),
  },
  // Times before mentions: whether a clause tells of something past or planned hangs on its time.
  {
    name: 'times',
    run: ({ articles, story }) => ({
      articles: articles.map((item) => ({
        ...item,
        times: tagTimes(item.article.body, timeContextOf(item.article, story)),
      })),
    }),
  },
  // All articles at once: a name in lower case is known by its capitals in another article. Sources belong
  // to this step, as whom a clause is attributed to decides whether it tells of an event or of a statement.
  { name: 'mentions', run: ({ articles }) => ({ mentions: findMentions({ articles }) }) },
  // The editor's file is read before the events are joined, because a merge or a split steers the joining.
  { name: 'edits', run: ({ editsFile }) => readEditsFile(editsFile) },
  // Joining, titles, ranks and links, in this order, as each needs the one before: see build-events.ts.
  { name: 'events', run: joinEvents },
];

/** Builds a story's event list; or gives every fault of its edits. The same story gives the same list. */
export function runPipeline(story: Story, editsFile: EditsFile | null): Reading<EventList> {
  let work: Work = {
    story,
    editsFile,
    edits: [],
    articles: [],
    mentions: [],
    events: [],
    links: [],
    faults: [],
  };
  for (const step of PIPELINE) {
    work = { ...work, ...step.run(work) };
    if (work.faults.length) return failure(...work.faults);
  }
  return success(assembleList(story, work.events, work.links));
}

function readEditsFile(file: EditsFile | null): Partial<Work> {
  if (!file) return {};
  const edits = readEdits(file.text, file.path);
  return edits.ok ? { edits: edits.value } : { faults: edits.diagnostics };
}

function joinEvents({ story, articles, mentions, edits }: Work): Partial<Work> {
  const built = buildEvents({
    articles: story.articles,
    mentions,
    sentences: articles.flatMap(({ analysed }) => analysed.sentences),
    excerpt: story.excerpt,
    edits,
  });
  return built.ok ? built.value : { faults: built.diagnostics };
}
