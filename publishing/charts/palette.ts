import { CHART_THEMES } from '#core/chart-kinds.ts'

export const THEMES = CHART_THEMES
export type Theme = (typeof THEMES)[number]

/** What a line, an area or a word is, from which each theme makes a colour. */
const TONES = [
  /** What is drawn on. */
  'paper',
  /** What is said first. */
  'ink',
  /** What is said beside it. */
  'quiet',
  /** Lines that divide, and areas that are barely there. */
  'rule',
  'wash',
  /** Frames, and what is given weight. */
  'gold',
  /** Areas of the four elements. */
  'fire',
  'earth',
  'air',
  'water',
  /** What strains, what flows, what turns aside. */
  'hard',
  'soft',
  'turn',
  /** Two people, and what they are together. */
  'first',
  'second',
  'both',
  /** The two sides of a bodygraph. */
  'design',
  'personality',
  /** The areas of its centers, by their kind. */
  'crown',
  'mind',
  'clay',
  'blood',
] as const
export type Tone = (typeof TONES)[number]

export type Palette = Readonly<Record<Tone, string>>

/**
 * The colours of every theme. Words stand at 4.5 to 1 and more against their paper (a test reckons
 * it). Blue against vermilion and never red against green, so that the two people of a pair and the two
 * kinds of aspect are told apart by those who do not see red or green; and nothing is told by colour
 * alone: a dash, a hatching or another outline goes with it.
 */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#fffdf8',
    ink: '#232a4d',
    quiet: '#5f6480',
    rule: '#cfc9bd',
    wash: '#f6f1e6',
    gold: '#94692b',
    fire: '#f7e2d6',
    earth: '#e6ecda',
    air: '#f6efcf',
    water: '#d9e7f1',
    hard: '#b03a32',
    soft: '#2a6196',
    turn: '#7a5a9c',
    first: '#1f5d99',
    second: '#b4501f',
    both: '#5d4a86',
    design: '#ab3329',
    personality: '#232a4d',
    crown: '#f3dc8c',
    mind: '#bcd6b0',
    clay: '#d9bd9d',
    blood: '#e6a79b',
  },
  dark: {
    paper: '#12162b',
    ink: '#efe9dc',
    quiet: '#a9adc6',
    rule: '#3b4267',
    wash: '#1b2140',
    gold: '#d9b36c',
    fire: '#43272a',
    earth: '#26382f',
    air: '#3c3724',
    water: '#1f3550',
    hard: '#f08a7e',
    soft: '#7fb6ea',
    turn: '#c4a6e6',
    first: '#79b4ec',
    second: '#f0996a',
    both: '#c9b3f0',
    design: '#f08a7e',
    personality: '#efe9dc',
    crown: '#66561f',
    mind: '#3f6446',
    clay: '#6d5137',
    blood: '#7d3f3a',
  },
  print: {
    paper: '#ffffff',
    ink: '#1c1f36',
    quiet: '#585b6e',
    rule: '#c4c0b8',
    wash: '#f5f3ee',
    gold: '#8a6127',
    fire: '#f9e8de',
    earth: '#ebf0e1',
    air: '#faf4dc',
    water: '#e2edf5',
    hard: '#a8332b',
    soft: '#235a8f',
    turn: '#6f5192',
    first: '#1b568f',
    second: '#a94818',
    both: '#54417c',
    design: '#a32d24',
    personality: '#1c1f36',
    crown: '#f5e3a4',
    mind: '#c9dfbf',
    clay: '#e2cbb0',
    blood: '#ecb9ae',
  },
}

/** Widths of strokes, in units of a drawing 1000 wide. */
export const WEIGHT = { hair: 0.8, fine: 1.2, line: 1.8, bold: 3, heavy: 5 } as const

/** Sizes of words, in the same units: a 20 is printed at 6 points on an A5 page, the least there is. */
export const TYPE = { small: 20, text: 24, label: 28, figure: 34, title: 44 } as const
