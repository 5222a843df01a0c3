import { SAY_VERBS } from '../../text/data/say-verbs.ts';
import type { Sentence, Token } from '../../text/analysed-text.ts';
import { isDictionaryWord } from '../../text/tagger.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { AnalysedArticle } from '../analysed-article.ts';
import { DEMONYMS } from '../../text/data/demonyms.ts';
import { KNOWN_INITIALS } from '../data/known-initials.ts';
import { ORGANISATION_WORDS } from '../data/organisation-words.ts';
import { OF_EITHER_SEX, OF_ONE_SEX } from '../data/people-nouns.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';
import { TITLES } from '../data/titles.ts';
import { nameWords } from './entities.ts';
import { companyOf, type NameCompany } from './name-company.ts';
import { findCapitalisedNames, type NameSpan } from './name-spans.ts';
import { hasUpper } from '../../text/letter-case.ts';

/** What stands capitalised in a sentence. */
export interface Sighting {
  span: NameSpan;
  /** The word that is a name only if it stands capitalised within a sentence, too; null: one in any case. */
  doubted: string | null;
  /** What its company shows it to be; null: nothing. */
  company: NameCompany | null;
}

/** What a sentence shows of names. */
export interface SentenceSightings {
  /** In the text's order; null: it has no capitals to tell names by. */
  sightings: readonly Sighting[] | null;
  paragraph: number;
  /** Whether it opens with "he" or "she", or one of them speaks. */
  goesOnAboutPerson: boolean;
  /** "His lawyer denied it": whether it opens with what is somebody's. */
  opensWithOwner: boolean;
  /** "Lars Moen was arrested": whether a name and a verb open it, and it speaks of nobody without a name. */
  isOfNameAlone: boolean;
  /** Index of its first verb or preposition. */
  subjectEnd: number;
}

/** Gathers the names of a story's sentences; the words of each are read once. */
export class NameSightings {
  /** Words in lower case, of sentences that have capitals. */
  readonly common = new Set<string>();
  private readonly inside = new Set<string>();

  read({ tokens, paragraph }: Sentence, { article, times }: AnalysedArticle): SentenceSightings {
    const spans = isCased(tokens) ? findCapitalisedNames(tokens, article.body) : null;
    const names = spans?.filter((span) => !isTime(tokens, span, times));
    const end = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'ADP');
    return {
      sightings: names ? this.readNames(tokens, names) : null,
      paragraph,
      goesOnAboutPerson: goesOnAboutPerson(tokens),
      opensWithOwner: /^(?:his|her)$/u.test(tokens[0]?.lower ?? ''),
      isOfNameAlone: names?.[0]?.from === 0 && isOfNameAlone(tokens, names[0].to),
      subjectEnd: end < 0 ? tokens.length : end,
    };
  }

  /** The words of names that stand capitalised within a sentence, lower case. */
  wordsInside(): ReadonlySet<string> {
    return new Set([...this.inside].flatMap(nameWords));
  }

  private readNames(tokens: readonly Token[], spans: readonly NameSpan[]): Sighting[] {
    for (const token of tokens) if (token.text === token.lower) this.common.add(token.lower);
    const sightings: Sighting[] = [];
    for (const span of spans) {
      if (span.from > 0) this.inside.add(span.text);
      const doubt = doubtOf(tokens, span);
      if (doubt !== 'no name')
        sightings.push({
          span,
          doubted: doubt.doubted,
          company: companyOf(tokens, span),
        });
    }
    // A list that grew holds room for more, and these stay until all articles are read.
    return sightings.slice();
  }
}

/** Whether a sentence has capitals to tell names by. */
const isCased = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => hasUpper(text));

/** "since May", "on May 4": a month that is a name, too. */
function isTime(tokens: readonly Token[], { from, to }: NameSpan, times: readonly TimeExpression[]): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (to - from > 1 || !first || !last || first.lower !== 'may') return false;
  return times.some(({ start, end }) => start <= first.start && last.end <= end);
}

const ALL_CAPITALS = /^[\p{Lu}.]+$/u;

/** A bare demonym ("Russian") is no name; an ordinary word may be capitalised because it opens the sentence. */
function doubtOf(tokens: readonly Token[], { from, to }: NameSpan): Pick<Sighting, 'doubted'> | 'no name' {
  const { lower = '', lemma = '', pos, text } = tokens[from] ?? {};
  if (to - from > 1) return { doubted: null };
  if (DEMONYMS.has(lower)) return 'no name';
  const isOffice = TITLES.has(lower) || ROLE_NOUNS.has(lower) || ORGANISATION_WORDS.has(lower);
  if (isOffice && pos !== 'PROPN') return 'no name';
  // The tagger's dictionary has "nato", too; "POLICE" may but open a paper's story.
  const isInitials = ALL_CAPITALS.test(text ?? '') && KNOWN_INITIALS.has(lower.replaceAll('.', ''));
  const isOrdinary =
    from === 0 && !isInitials && [lower, lemma, lower.replace(/ies$/u, 'y')].some(isDictionaryWord);
  return { doubted: isOrdinary ? lower : null };
}

/** "She left", "“…,” he said". */
function goesOnAboutPerson(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, place) =>
      (lower === 'he' || lower === 'she') && (place < 2 || SAY_VERBS.has(tokens[place + 1]?.lower ?? '')),
  );
}

/** Whether a verb stands behind a sentence's first name, and nobody else is spoken of who may be "he". */
function isOfNameAlone(tokens: readonly Token[], nameEnd: number): boolean {
  if (!/^(?:AUX|VERB)$/u.test(tokens[nameEnd]?.pos ?? '')) return false;
  return !tokens.some(
    ({ lemma, pos }) =>
      pos === 'NOUN' && (ROLE_NOUNS.has(lemma) || OF_EITHER_SEX.has(lemma) || OF_ONE_SEX.has(lemma)),
  );
}
