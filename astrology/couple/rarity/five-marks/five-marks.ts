import type { Cast } from '#astrology/cast.ts'
import { signAt } from '#astrology/western/zodiac/zodiac.ts'

/** Five plain marks of a person, as they are called. */
export const MARK_TITLES = {
  sun: 'Sun sign',
  nakshatra: 'Moon nakshatra',
  rising: 'rising sign',
  profile: 'profile',
  venus: 'Venus sign',
} as const
export type MarkName = keyof typeof MARK_TITLES
export const MARK_NAMES = Object.keys(MARK_TITLES) as readonly MarkName[]

/** Null where the window of birth leaves it open. */
export type FiveMarks = Readonly<Record<MarkName, string | null>>

/** A person's five marks, as that person's facts tell them. */
export function fiveMarksOf({ charts, window }: Cast): FiveMarks {
  const skies = charts.western.window
  return {
    sun: theOnly(skies.map(({ bodies }) => signAt(bodies.sun.longitude))),
    nakshatra: theOnly(window.vedic.map(({ grahas }) => grahas.moon.nakshatra)),
    rising: theOnly(skies.map(({ angles }) => angles && signAt(angles.ascendant))),
    profile: charts.humanDesign.profile,
    venus: theOnly(skies.map(({ bodies }) => signAt(bodies.venus.longitude))),
  }
}

/** The marks that are known, in their order. */
export function knownMarks(marks: FiveMarks): readonly MarkName[] {
  return MARK_NAMES.filter((name) => marks[name] !== null)
}

function theOnly(values: readonly (string | null)[]): string | null {
  const [first = null, ...others] = values
  return others.every((value) => value === first) ? first : null
}
