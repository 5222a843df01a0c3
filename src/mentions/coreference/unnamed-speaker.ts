import { GENDERED_WORDS } from '../data/gendered-words.ts';
import type { Entity } from '../names/entities.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { pronounOf, type Pronoun } from './people-spoken-of.ts';

/** How many sentences later a pronoun may still take up a speaker without a name. */
const REACH = 2;

/** Who spoke and has no name. */
interface Said {
  /** As the text has it: "detective", "spokesman for the council". */
  name: string;
  /** In which sentence, by its index. */
  sentence: number;
  /** By which pronouns another may be taken up, of whom was spoken. */
  others: readonly Pronoun[];
}

/** Who spoke last in an article, where it is nobody with a name. */
export class UnnamedSpeaker {
  private last: Said | null = null;

  /** @param agrees whether a name may be taken up by a pronoun */
  constructor(private readonly agrees: (entity: Entity, pronoun: Pronoun) => boolean) {}

  /** Takes note of somebody who speaks and has no name: "a detective", in which sentence. */
  note(name: string, frame: SentenceFrame): void {
    this.last = { name, sentence: frame.sentence.index, others: othersIn(name, frame, this.agrees) };
  }

  /** Takes note that they go on speaking as "he" or "she", whom the other pronoun then can't mean. */
  goOn(words: string, sentence: number): void {
    if (this.last)
      this.last = { ...this.last, sentence, others: pronounOf(words) === 'he' ? ['she'] : ['he'] };
  }

  /** "A detective told the court that it was his. She said …": who has no name and spoke last; null: another did. */
  meantBy(words: string, sentence: number): string | null {
    const pronoun = pronounOf(words);
    if (pronoun === null || !this.last) return null;
    return mayGoOn(this.last, pronoun, sentence) ? this.last.name : null;
  }

  /** Whether they speak in a sentence, by its index. */
  speaksIn(sentence: number): boolean {
    return this.last?.sentence === sentence;
  }

  /** Takes note that somebody with a name is spoken of since. */
  leave(): void {
    this.last = null;
  }
}

/**
 * By which pronouns others than who speaks may be taken up behind a sentence: "The doctor said she was ill. She said …"
 * may be the doctor or not.
 *
 * @param speaker as the text has it: "spokesman for Lee"
 * @param agrees whether a name may be taken up by a pronoun
 */
function othersIn(
  speaker: string,
  { names, tokens }: SentenceFrame,
  agrees: (entity: Entity, pronoun: Pronoun) => boolean,
): Pronoun[] {
  const named = names.filter(({ entity, to }) => {
    // "Ann Lee's phone" is of the phone.
    const mayAct = /^(?:person|unknown)$/u.test(entity.type) && tokens[to]?.pos !== 'PART';
    return mayAct && !speaker.includes(tokens[to - 1]?.text ?? '');
  });
  return PRONOUNS.filter(
    (pronoun) =>
      tokens.some(({ lower, pos }) => pos === 'PRON' && (lower === pronoun || lower === OBJECTS[pronoun])) ||
      named.some(({ entity }) => agrees(entity, pronoun)),
  );
}

const PRONOUNS = ['he', 'she'] as const;
const OBJECTS = { he: 'him', she: 'her' } as const;

/** Whether "he" or "she" that speaks is still who spoke last without a name. */
function mayGoOn({ name, sentence, others }: Said, pronoun: Pronoun, now: number): boolean {
  if (others.includes(pronoun)) return false;
  const [post = ''] = name.toLowerCase().split(/ (?:at|for|from|of|with) /u);
  const own = GENDERED_WORDS.get(post.split(' ').at(-1) ?? '') ?? pronoun;
  return now - sentence <= REACH && own === pronoun;
}
