import type { MentionFeatures } from './features.ts';

/** A count or a sum that hardly anything else of a story has, and no year: "160,000", "$312,000". */
const TELLING = /^\d{1,3}(?:,\d{3})+$/u;

type Told = Pick<MentionFeatures, 'mention' | 'numbers'>;

/** The figures that tell what a mention is about: of a statement those of its sentence, else of its clause. */
function figuresOf({ mention: { kind, terms }, numbers }: Told): string[] {
  return [...(kind === 'statement' ? terms : numbers)].filter((term) => TELLING.test(term));
}

/** Whether two tell of one figure. */
export function shareFigure(a: Told, b: Told): boolean {
  const figures = figuresOf(a);
  return figures.length > 0 && figuresOf(b).some((figure) => figures.includes(figure));
}

/** What those that tell of one figure have in common. */
export const figureKeys = (one: Told): string[] => figuresOf(one).map((figure) => `figure ${figure}`);
