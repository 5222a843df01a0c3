/**
 * What kind of text a sentence stands in. `headline`: a title or a crosshead within the body. `highlight`: a
 * bullet of a summary box ("Story highlights"). `caption`: of a picture, with its credit. `dateline`: the
 * place and agency before the first sentence. `notice`: about the article itself ("This story has been
 * updated"). `prose`: everything else.
 */
export type SentenceKind = 'prose' | 'headline' | 'highlight' | 'caption' | 'dateline' | 'notice';

/** Universal part-of-speech tags. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or a punctuation mark. */
export interface Token {
  /** Offset of its first code unit in the text. */
  start: number;
  /** Offset after its last code unit. */
  end: number;
  /** The text's slice, as it stands. */
  text: string;
  lower: string;
  /** Dictionary form, lower case: `met` → `meet`. */
  lemma: string;
  pos: PartOfSpeech;
}

export interface Sentence {
  /** Place in the text's list of sentences. */
  index: number;
  /** Offset of its first code unit; never white space. */
  start: number;
  /** Offset after its last code unit; never white space. */
  end: number;
  kind: SentenceKind;
  /** 0-based; sentences of one paragraph share it. */
  paragraph: number;
  tokens: readonly Token[];
}

/** A text with its sentences, in the text's order and without overlaps. Offsets index the untouched text. */
export interface AnalysedText {
  text: string;
  sentences: readonly Sentence[];
}
