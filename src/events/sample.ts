import type { Article } from '../articles/article.ts';
import type { EventKind, Precision, Stance } from '../event-list/schema.ts';
import { addCivilDays } from '../event-list/civil.ts';
import type { EventMention, Trigger } from '../mentions/event-mention.ts';
import type { Sentence, Token } from '../text/analysed-text.ts';
import type { TimeExpression } from '../time/time-expression.ts';

/** What a sample mention says; everything else follows from it. For tests. */
export interface SampleSpec {
  text: string;
  /** The trigger's word in the text, and its stem where that differs. */
  trigger: string;
  stem?: string;
  article?: string;
  outlet?: string;
  kind?: EventKind;
  stance?: Stance;
  people?: string[];
  places?: string[];
  time?: TimeExpression;
  speaker?: string;
  via?: string;
  ordinal?: string;
  /** Of a statement: the word of the text that names what it is about, and when that is. */
  about?: { trigger: string; stem?: string; kind?: 'happening' | 'plan'; time?: TimeExpression };
  index?: number;
  published?: string;
}

/** A mention as the room before would make it of one sentence. */
export function sampleMention(spec: SampleSpec): EventMention {
  const tokens = sampleTokens(spec.text);
  const participants = (spec.people ?? []).map((name) => ({
    name,
    type: 'person' as const,
    role: 'agent' as const,
  }));
  const stance = spec.stance ?? 'asserts';
  const content = spec.about && {
    trigger: sampleTrigger(spec.text, spec.about.trigger, spec.about.stem),
    kind: spec.about.kind ?? ('plan' as const),
    participants,
    places: spec.places ?? [],
    time: spec.about.time ?? null,
    stance,
    sentence: null,
  };
  return {
    article: sampleArticle(spec),
    sentence: sampleSentence(spec, tokens),
    quote: { start: 0, end: spec.text.length },
    trigger: sampleTrigger(spec.text, spec.trigger, spec.stem),
    kind: spec.kind ?? (spec.about ? 'statement' : 'happening'),
    stance,
    participants,
    antecedents: [],
    places: spec.places ?? [],
    time: spec.time ?? null,
    source: spec.speaker ? { name: spec.speaker, role: null, cue: spec.trigger } : null,
    via: spec.via ?? null,
    content: content ?? null,
    terms: tokens.filter(({ text }) => text.length > 3).map(({ lower }) => lower),
    clauseTerms: [],
    weight: 1,
    ordinal: spec.ordinal ?? null,
    occasion: null,
    isPlain: false,
  };
}

/** A stated day, or what `precision` says: from `start`, for `days` days. */
export function sampleTime(start: string, days = 1, precision: Precision = 'day'): TimeExpression {
  const edtf = precision === 'month' ? start.slice(0, 7) : start;
  return {
    start: 0,
    end: 1,
    text: 'x',
    range: null,
    type: 'DATE',
    value: edtf,
    mod: null,
    edtf,
    interval: { start, end: addCivilDays(start, days), precision },
    certainty: 'stated',
    because: `'x': ${edtf}`,
  };
}

const articles = new Map<string, Article>();

/** One object an article, as the pipeline has it. */
function sampleArticle({ article = 'a', outlet, text, published = '2021-03-05' }: SampleSpec): Article {
  const key = `${article} ${published} ${text}`;
  const made = articles.get(key) ?? {
    id: article,
    outlet: outlet ?? article.toUpperCase(),
    title: 'A title',
    published,
    updated: null,
    url: null,
    byline: null,
    language: 'en',
    body: text,
  };
  articles.set(key, made);
  return made;
}

function sampleSentence({ text, index = 0 }: SampleSpec, tokens: readonly Token[]): Sentence {
  return { index, start: 0, end: text.length, kind: 'prose', paragraph: 0, tokens };
}

/** Tokens of a text by their letters alone, tagged as samples are. */
export function sampleTokens(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    lower: word.toLowerCase(),
    lemma: word.toLowerCase(),
    pos: 'X',
  }));
}

function sampleTrigger(text: string, word: string, stem = word): Trigger {
  const start = text.indexOf(word);
  if (start === -1) throw new Error(`no "${word}" in "${text}"`);
  return { start, end: start + word.length, text: word, lemma: stem, stem, pos: 'verb' };
}
