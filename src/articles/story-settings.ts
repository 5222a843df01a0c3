import { failure, settle, type Reading } from './reading.ts';
import { checkLanguage } from './read-article.ts';
import {
  choiceField,
  parseRecord,
  recordsField,
  refuseUnknownFields,
  requiredField,
  textField,
  type YamlRecord,
} from './yaml-record.ts';

/** What `story.yaml` says about a story; null where it says nothing. */
export interface StorySettings {
  title: string | null;
  description: string | null;
  /** BCP 47 tag of the articles that name none. */
  language: string | null;
  /** The outlets it lists, in lane order; outlets it doesn't list come after them. */
  outlets: OutletSetting[];
  /** `none`: the published list carries no quotes. */
  excerpt: 'quotes' | 'none';
  /** How `10/11/2017` reads in this story. */
  dateOrder: DateOrder | null;
}

export type DateOrder = 'month-first' | 'day-first';

/** An outlet as `story.yaml` lists it. */
export interface OutletSetting {
  name: string;
  shortName: string | null;
  /** Reports a fault at this outlet's place in the file. */
  record: YamlRecord;
}

const FIELDS = ['title', 'description', 'language', 'outlets', 'excerpt', 'dateOrder'];
const OUTLET_FIELDS = ['name', 'shortName'];

/** The settings of a story without `story.yaml`. */
export function noSettings(): StorySettings {
  return { title: null, description: null, language: null, outlets: [], excerpt: 'quotes', dateOrder: null };
}

/** Reads the text of a `story.yaml`. Gives the settings, or every fault at its place. */
export function readStorySettings(text: string, path: string): Reading<StorySettings> {
  const { record, diagnostics } = parseRecord(text, { path, text, start: 0 });
  if (!record) return failure(...diagnostics);
  refuseUnknownFields(record, FIELDS);
  const settings: StorySettings = {
    title: textField(record, 'title'),
    description: textField(record, 'description'),
    language: checkLanguage(record, textField(record, 'language')),
    outlets: recordsField(record, 'outlets', '"- name: Reuters", one outlet a line').map(readOutlet),
    excerpt: choiceField(record, 'excerpt', ['none', 'quotes']) ?? 'quotes',
    dateOrder: choiceField(record, 'dateOrder', ['month-first', 'day-first']),
  };
  return settle(settings, diagnostics);
}

function readOutlet(record: YamlRecord): OutletSetting {
  refuseUnknownFields(record, OUTLET_FIELDS);
  const name = requiredField(record, 'name', 'the outlet’s name as its articles give it') ?? '';
  return { name, shortName: textField(record, 'shortName'), record };
}
