import { PROFILES } from '#astrology/human-design/bodygraph/profile.ts'
import { NAKSHATRAS } from '#astrology/vedic/nakshatra.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import { MARK_NAMES, type FiveMarks, type MarkName } from './five-marks.ts'

/** Every value each mark can have. */
const VALUES: Readonly<Record<MarkName, readonly string[]>> = {
  sun: SIGNS,
  nakshatra: NAKSHATRAS,
  rising: SIGNS,
  profile: PROFILES,
  venus: SIGNS,
}

/** How many digits a mark has: one for each value, and 0 for what is not looked at. */
const RADICES = MARK_NAMES.map((name) => VALUES[name].length + 1)

/** Codes are whole numbers below this. */
export const CODE_COUNT = RADICES.reduce((count, radix) => count * radix, 1)

/** Five marks as one number. Throws for a value no mark has. */
export function codeOf(marks: FiveMarks): number {
  return MARK_NAMES.reduce(
    (code, name, place) => code * RADICES[place]! + digitOf(name, marks[name]),
    0,
  )
}

/** The same, looking at some of the marks only. */
export function codeWithin(code: number, looked: readonly MarkName[]): number {
  let [rest, weight, within] = [code, 1, 0]
  for (let place = MARK_NAMES.length - 1; place >= 0; place -= 1) {
    const radix = RADICES[place]!
    const digit = rest % radix
    if (looked.includes(MARK_NAMES[place]!)) within += digit * weight
    rest = (rest - digit) / radix
    weight *= radix
  }
  return within
}

function digitOf(name: MarkName, value: string | null): number {
  if (value === null) return 0
  const place = VALUES[name].indexOf(value)
  if (place === -1) throw new Error(`no ${name} is called ${value}`)
  return place + 1
}
