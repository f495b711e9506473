import type { Fact } from '#astrology/facts.ts'

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]

/** Nearer than that is as good as exact, degrees. */
const ALMOST = 1 / 6

/**
 * How far from exact something is, as a sentence says it: `less than ten minutes of arc`,
 * `less than one degree`, `about two and a half degrees`. Null of what has no orb, or one that
 * moves within the window of birth.
 */
export function orbInWords({ orbDegrees: orb }: Fact['measures']): string | null {
  if (orb === undefined || orb.from !== undefined) return null
  if (orb.value < ALMOST) return 'less than ten minutes of arc'
  if (orb.value < 1) return 'less than one degree'
  const halves = Math.round(orb.value * 2)
  const whole = NUMBERS[Math.floor(halves / 2)]
  if (whole === undefined) return null
  if (halves % 2 === 0) return `about ${whole} degree${halves === 2 ? '' : 's'}`
  return `about ${whole} and a half degrees`
}
