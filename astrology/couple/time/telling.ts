import { dayOf } from '#astrology/dates.ts'
import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Measure } from '#astrology/measures.ts'
import { listed, nameInSentence } from '#astrology/western/facts/sentences.ts'
import { POINT_NAMES } from '#astrology/western/zodiac/points.ts'
import type { TouchedPoint } from './touched-points.ts'
import type { Pass } from './transit-touches.ts'

const SHARED = {
  composite: 'the composite chart of {p1} and {p2}',
  davison: 'the Davison chart of {p1} and {p2}',
} as const

/** `{p1}'s Sun`, `Venus of the composite chart of {p1} and {p2}`. */
export function pointInWords({ chart, point }: Pick<TouchedPoint, 'chart' | 'point'>): string {
  if (chart === 'p1' || chart === 'p2') return `{${chart}}'s ${POINT_NAMES[point]}`
  return `${nameInSentence(point)} of ${SHARED[chart]}`
}

/** The other end of a mark: which point, and whose. */
export function partnerOf({
  chart,
  point,
}: Pick<TouchedPoint, 'chart' | 'point'>): Pick<Mark, 'partner' | 'partnerWhose'> {
  const partnerWhose = chart === 'p1' || chart === 'p2' ? chart : 'couple'
  return { partnerWhose, partner: POINT_NAMES[point] }
}

/** A property's first word says whose point it is, and exchanges with the people. */
export function propertyOf({ chart, point }: Pick<TouchedPoint, 'chart' | 'point'>): string {
  return `${chart}-${point}`
}

export function julianDay(value: JulianDay): Measure {
  return { value, unit: 'julianDay' }
}

/** `exact1`, `exact2` …: a pass each, with its range where the births are uncertain. */
export function exactMeasures(passes: readonly Pass[]): Readonly<Record<string, Measure>> {
  return Object.fromEntries(
    passes.map(({ jd, from, to }, index) => [
      `exact${index + 1}`,
      from === to ? julianDay(jd) : { ...julianDay(jd), from, to },
    ]),
  )
}

/** `on {exact1:day} and some day from {exact2:day}`: a pass known to the day, and one that is not. */
export function exactInWords(passes: readonly Pass[]): string {
  return listed(
    passes.map(({ from, to }, index) => {
      const isOneDay = dayOf(from) === dayOf(to)
      return `${isOneDay ? 'on' : 'some day from'} {exact${index + 1}:day}`
    }),
  )
}

/** Whether its numbers move within the windows of birth. */
export function certaintyOf(passes: readonly Pass[]): 'certain' | 'approximate' {
  return passes.every(({ from, to }) => from === to) ? 'certain' : 'approximate'
}
