import type { COLOURS } from './tokens.ts'

export type ThemeName = keyof typeof COLOURS
export type Colours = Readonly<Record<keyof (typeof COLOURS)['light'], string>>

/** Distances, in density-independent pixels. */
export const SPACE = { hair: 4, small: 8, medium: 16, large: 24, huge: 40 } as const

export const RADIUS = 12

/** The widest a column of text may be, and a page of cards. */
export const WIDTH = { text: 680, page: 1080 } as const

/** From this width on a screen is wide: the tabs stand above, and columns beside each other. */
export const WIDE_FROM = 820

/** Fingers need as much, whatever stands in it. */
export const TOUCH = 44

/** Sizes of words at 100 %, in density-independent pixels, with the height of their lines. */
const TYPE = {
  display: [36, 42],
  title: [28, 34],
  heading: [20, 27],
  lead: [19, 28],
  body: [16, 24],
  small: [14, 20],
  label: [14, 20],
} as const
export type TextKind = keyof typeof TYPE

export interface TypeSize {
  readonly fontSize: number
  readonly lineHeight: number
}

/** The size of a kind of words. `factor`: 1 is 100 %, 2 is 200 %. */
export function typeSize(kind: TextKind, factor: number): TypeSize {
  const [fontSize, lineHeight] = TYPE[kind]
  return { fontSize: Math.round(fontSize * factor), lineHeight: Math.round(lineHeight * factor) }
}
