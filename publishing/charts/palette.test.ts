import { describe, expect, it } from 'vitest'
import { PALETTES, THEMES, type Tone } from './palette.ts'

/** Of a colour `#rrggbb`, as WCAG 2.2 reckons it. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ]
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
