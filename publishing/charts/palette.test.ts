import { describe, expect, it } from 'vitest'
import { PALETTES, THEMES, type Tone } from './palette.ts'

/** Linear light of the three channels of `#rrggbb`. */
function lightOf(color: string): [number, number, number] {
  return [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ]
}

/** As WCAG 2.2 reckons it. */
function luminance(color: string): number {
  const [red, green, blue] = lightOf(color)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark, bright] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [
    number,
    number,
  ]
  return (bright + 0.05) / (dark + 0.05)
}

const WORDS: readonly Tone[] = [
  'ink',
  'quiet',
  'gold',
  'hard',
  'soft',
  'turn',
  'first',
  'second',
  'both',
  'design',
  'personality',
]
const AREAS: readonly Tone[] = [
  'paper',
  'wash',
  'fire',
  'earth',
  'air',
  'water',
  'crown',
  'mind',
  'clay',
  'blood',
]

describe.each(THEMES)('the palette of the %s theme', (theme) => {
  const colors = PALETTES[theme]

  it('has words that stand out from paper', () => {
    const pale = WORDS.filter((tone) => contrast(colors[tone], colors.paper) < 4.5)
    expect(pale).toEqual([])
  })

  it('has areas that ink is read on', () => {
    expect(AREAS.filter((tone) => contrast(colors.ink, colors[tone]) < 4.5)).toEqual([])
  })
})

type Matrix = readonly (readonly [number, number, number])[]

/** What is left of a colour to those without red or without green cones (Machado, Oliveira and Fernandes 2009, severity 1). */
const SEEN: Readonly<Record<string, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
}

/** CIE L*a*b* of linear sRGB light under D65. */
function labOf([red, green, blue]: readonly [number, number, number]): number[] {
  const x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
  const y = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue
  const z = (0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883
  const [fx, fy, fz] = [x, y, z].map((t) => {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116
  }) as [number, number, number]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}

function difference(one: string, other: string, seen: Matrix): number {
  const [a, b] = [one, other].map((color) => {
    const light = lightOf(color)
    const left = seen.map((row) =>
      Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2]),
    ) as [number, number, number]
    return labOf(left)
  }) as [number[], number[]]
  return Math.hypot(...a.map((value, place) => value - b[place]!))
}

/** What must not be taken for each other. A difference of 2.3 is just seen. */
const OPPOSITES: readonly (readonly [Tone, Tone])[] = [
  ['first', 'second'],
  ['hard', 'soft'],
  ['design', 'personality'],
  ['water', 'fire'],
]

describe.each(THEMES)('to those who do not see red or green, the %s theme', (theme) => {
  it.each(Object.entries(SEEN))('keeps opposites apart (%s)', (_, seen) => {
    const colors = PALETTES[theme]
    const close = OPPOSITES.filter(
      ([one, other]) => difference(colors[one], colors[other], seen) < 10,
    )
    expect(close).toEqual([])
  })
})
