import { positionAt, type Diagnostic } from '../event-list/diagnostic.ts';
import type { Article } from './article.ts';
import { cutFrontMatter, type FrontMatter } from './front-matter.ts';
import { failure, settle, type Reading } from './reading.ts';
import { isBefore, timestampFault } from './timestamp.ts';
import {
  parseRecord,
  placeOfField,
  refuseUnknownFields,
  reportField,
  requiredField,
  textField,
  type YamlRecord,
} from './yaml-record.ts';

/** The front matter's fields; others whose name begins with `x-` are the archive's own and not read. */
const FIELDS = ['outlet', 'title', 'published', 'updated', 'url', 'byline', 'language', 'license'];

const DATE_EXAMPLE = '2017-11-09, or with a time 2017-11-09T18:30+01:00';
const FENCES = "begin the file with a line '---', then outlet:, title: and published:, then a line '---'";

/** An article with its file. */
export interface ArticleFile {
  path: string;
  article: Article;
  /** 1-based place of the outlet's name in the file. */
  outletAt: { line: number; column: number };
  /** 1-based line of the file on which the article's body begins. */
  bodyLine: number;
}

/** What an article is read as, beside its text. */
export interface ArticleOptions {
  id: string;
  /** The file, for its diagnostics. */
  path: string;
  /** BCP 47 tag of an article that names none. */
  language: string;
}

/** Reads an article's file (decoded, without byte order mark). Gives it, or every fault at its place. */
export function readArticle(text: string, options: ArticleOptions): Reading<ArticleFile> {
  const { path } = options;
  const cut = cutFrontMatter(text);
  if (cut === 'none') {
    return failure({ path, line: 1, column: 1, what: 'no front matter', remedy: FENCES });
  }
  if (cut === 'open') {
    const what = "the front matter is not closed by a line '---'";
    return failure({ path, line: 1, column: 1, what, remedy: FENCES });
  }
  const { record, diagnostics } = parseRecord(cut.yaml, { path, text, start: cut.yamlStart });
  const fields = record && readFields(record);
  const faults = [...diagnostics, ...bodyFaults(cut, text, path)];
  if (!record || !fields) return failure(...faults);
  const language = fields.language ?? options.language;
  const article = { id: options.id, ...fields, language, body: cut.body };
  const { line: bodyLine } = positionAt(text, cut.bodyStart);
  return settle({ path, article, outletAt: placeOfField(record, 'outlet'), bodyLine }, faults);
}

function readFields(record: YamlRecord) {
  refuseUnknownFields(record, FIELDS);
  const outlet = requiredField(record, 'outlet', 'the name of the outlet') ?? '';
  const title = requiredField(record, 'title', 'the headline') ?? '';
  const published = requiredField(record, 'published', DATE_EXAMPLE) ?? '';
  const updated = textField(record, 'updated');
  const [goodPublished, goodUpdated] = [
    checkTimestamp(record, 'published', published),
    checkTimestamp(record, 'updated', updated),
  ];
  if (goodPublished && goodUpdated && isBefore(goodUpdated, goodPublished)) {
    const what = `invalid updated: ${goodUpdated} is before published, ${goodPublished}`;
    reportField(record, 'updated', what, 'correct one of the two, or leave updated out');
  }
  const url = checkUrl(record, textField(record, 'url'));
  const language = checkLanguage(record, textField(record, 'language'));
  textField(record, 'license');
  return { outlet, title, published, updated, url, byline: textField(record, 'byline'), language };
}

/** The timestamp where it is one; reports it and gives null where it isn't. */
function checkTimestamp(record: YamlRecord, name: string, timestamp: string | null): string | null {
  if (!timestamp) return null;
  const fault = timestampFault(timestamp);
  if (fault === null) return timestamp;
  reportField(record, name, `invalid ${name}: ${timestamp} ${fault}`, `write it as ${DATE_EXAMPLE}`);
  return null;
}

function checkUrl(record: YamlRecord, url: string | null): string | null {
  if (url === null || (/^https?:\/\/[^\s/]/.test(url) && !/\s/.test(url) && URL.canParse(url))) return url;
  const remedy = 'write the whole address, beginning with https:// or http://, or leave url out';
  reportField(record, 'url', `invalid url: ${url}`, remedy);
  return null;
}

/** Reports a language that is no well-formed BCP 47 tag. */
export function checkLanguage(record: YamlRecord, language: string | null): string | null {
  try {
    return language && (Intl.getCanonicalLocales(language)[0] ?? null);
  } catch {
    reportField(record, 'language', `invalid language: ${language}`, 'write a language tag: en, de, pt-BR');
    return null;
  }
}

function bodyFaults({ body, bodyStart }: FrontMatter, text: string, path: string): Diagnostic[] {
  if (body.trim()) return [];
  const place = positionAt(text, bodyStart);
  return [{ path, ...place, what: 'the article has no text', remedy: 'put its text after the front matter' }];
}
