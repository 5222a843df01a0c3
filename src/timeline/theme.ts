/**
 * Colours and faces of the timeline as plain data: a PNG has no style sheet, so marks take them from here.
 * Text colours keep 4.5:1 against `paper` and `band`, marks 3:1 (checked in the test beside this file).
 */
export interface Theme {
  /** Behind everything. */
  paper: string;
  /** Behind what is raised: the selected event, a dialog. */
  surface: string;
  ink: string;
  /** Text of lesser weight. */
  muted: string;
  /** Hair lines between things. */
  rule: string;
  /** Lines that lead the eye: lanes, leaders. */
  line: string;
  /** Every other section of time. */
  band: string;
  /** Of what can be pressed. */
  accent: string;
  /** Denials and contradictions; never alone, a slash or a word goes with it. */
  denied: string;
  /** Outlets in lane order; from the first again when there are more outlets than colours. */
  outlets: readonly string[];
  serif: string;
  sans: string;
}

const FACES = {
  serif: '"Source Serif 4", "Source Serif Fallback", Georgia, "Times New Roman", serif',
  sans: '"Source Sans 3", "Source Sans Fallback", "Helvetica Neue", Arial, sans-serif',
};

export const LIGHT: Theme = {
  ...FACES,
  paper: '#fbfaf5',
  surface: '#ffffff',
  ink: '#1a1917',
  muted: '#6b6558',
  rule: '#dcd8cb',
  line: '#8d8778',
  band: '#f4f0e4',
  accent: '#1f5aa6',
  denied: '#b3201b',
  // Told apart under protanopia, deuteranopia and tritanopia by lightness as well as hue; red is for denials.
  outlets: ['#2b5ca8', '#8a46a0', '#1f7a55', '#8f5a00', '#00707f', '#a83a74', '#5b5f1a', '#4d5563'],
};

export const DARK: Theme = {
  ...FACES,
  paper: '#161614',
  surface: '#1f1f1c',
  ink: '#f1eee4',
  muted: '#a9a396',
  rule: '#3a3833',
  line: '#7d786c',
  band: '#1e1d1a',
  accent: '#8db8f2',
  denied: '#ff8a80',
  outlets: ['#7fabf0', '#cf96e3', '#5fc59a', '#e0a848', '#4fc3d3', '#f08fc0', '#b9bf63', '#aab4c4'],
};

/** The reader's own colours: system colour names, which forced-colors mode maps for us. */
export const FORCED: Theme = {
  ...FACES,
  paper: 'Canvas',
  surface: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  rule: 'GrayText',
  line: 'GrayText',
  band: 'Canvas',
  accent: 'LinkText',
  denied: 'CanvasText',
  outlets: ['CanvasText'],
};

/** The colour of each outlet by its id, in lane order. */
export function outletColours(outlets: readonly { id: string }[], theme: Theme): ReadonlyMap<string, string> {
  return new Map(
    outlets.map(({ id }, lane) => [id, theme.outlets[lane % theme.outlets.length] ?? theme.ink] as const),
  );
}
