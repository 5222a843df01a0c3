import type { Diagnostic } from '../event-list/diagnostic.ts';
import type { Outlet } from '../event-list/schema.ts';
import { nameKey } from './ids.ts';
import type { ArticleFile } from './read-article.ts';
import { settle, type Reading } from './reading.ts';
import { shortNameOf } from './short-name.ts';
import { uniqueSlugs } from './slug.ts';
import type { OutletSetting } from './story-settings.ts';
import { faultOfField } from './yaml-record.ts';

/**
 * The story's outlets in lane order: those `story.yaml` lists, in its order, then the others by their first
 * article, then by name. Faults: two spellings of one outlet, a listed one that stands twice or has no
 * article, short names that are the same.
 */
export function readOutlets(
  files: readonly ArticleFile[],
  settings: readonly OutletSetting[],
): Reading<Outlet[]> {
  const names = [...new Set([...settings.map(({ name }) => name), ...byFirstArticle(files)])];
  const ids = uniqueSlugs(names, 'outlet');
  const shortNames = shortNamesOf(names, settings);
  const outlets = names.map((name, index) => ({
    id: ids[index] ?? '',
    name,
    shortName: shortNames[index] ?? name,
  }));
  return settle(outlets, [...spellingFaults(files, settings), ...settingFaults(files, settings)]);
}

function byFirstArticle(files: readonly ArticleFile[]): string[] {
  const key = ({ article: { published, outlet } }: ArticleFile) => `${published}\n${outlet}`;
  const ordered = [...files].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return ordered.map(({ article }) => article.outlet);
}

/** Given short names stay; a made one that another outlet has gives way to the full name. */
function shortNamesOf(names: readonly string[], settings: readonly OutletSetting[]): string[] {
  const given = new Map(settings.map(({ name, shortName }) => [name, shortName]));
  const shortNames = names.map((name) => given.get(name) ?? shortNameOf(name));
  return names.map((name, index) => {
    const short = shortNames[index] ?? name;
    const isShared = shortNames.some((other, otherIndex) => other === short && otherIndex !== index);
    return isShared && !given.get(name) ? name : short;
  });
}

/** Articles whose outlet is a listed one, or another article's, but for case or the encoding of accents. */
function spellingFaults(files: readonly ArticleFile[], settings: readonly OutletSetting[]): Diagnostic[] {
  const spellings = new Map(settings.map(({ name }) => [nameKey(name), name]));
  return files.flatMap(({ path, article: { outlet }, outletAt }) => {
    const known = spellings.get(nameKey(outlet));
    if (known === undefined) spellings.set(nameKey(outlet), outlet);
    if (known === undefined || known === outlet) return [];
    const what = `invalid outlet: "${outlet}" is spelt "${known}" elsewhere in this story`;
    return [{ path, ...outletAt, what, remedy: 'write one name for one outlet' }];
  });
}

function settingFaults(files: readonly ArticleFile[], settings: readonly OutletSetting[]): Diagnostic[] {
  const used = new Set(files.map(({ article }) => article.outlet));
  return settings.flatMap(({ name, shortName, record }, index) => {
    const earlier = settings.slice(0, index);
    const fault = (field: string, what: string, remedy: string) => faultOfField(record, field, what, remedy);
    const faults: Diagnostic[] = [];
    if (earlier.some((other) => other.name === name)) {
      faults.push(fault('name', `the outlet "${name}" stands twice`, 'keep one of the two'));
    } else if (!used.has(name)) {
      const remedy = 'write the name as the articles do, or take it out of the list';
      faults.push(fault('name', `no article is by the outlet "${name}"`, remedy));
    }
    if (shortName !== null && earlier.some((other) => other.shortName === shortName)) {
      const what = `the short name "${shortName}" is another outlet’s too`;
      faults.push(fault('shortName', what, 'give each outlet its own'));
    }
    return faults;
  });
}
