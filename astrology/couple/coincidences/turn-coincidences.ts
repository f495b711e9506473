import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Measure } from '#astrology/measures.ts'
import { GRAHA_NAMES, GRAHA_WORDS } from '#astrology/vedic/grahas.ts'
import { RULES } from './coincidence-rules.ts'
import type { Coincidence } from './coincidence.ts'
import type { Pair, Side } from './pair.ts'
import type { Turn } from './turns.ts'

const YEAR_DAYS = 365.25
const A_MONTH_DAYS = YEAR_DAYS / 12
const LIFE_DAYS = 100 * YEAR_DAYS

/**
 * The mahadashas of the two that begin within a month of each other, while both live and neither
 * is a hundred; of those, with `asOf`, only what begins for both of them from then on. Numbered in
 * the order of time, for which of them it is matters less than that there is one; none where the
 * windows of birth leave one open.
 */
export function turnCoincidences(
  { elder, younger }: Pair,
  asOf: JulianDay = -Infinity,
): Coincidence[] {
  const [one, other] = [elder.person, younger.person]
  const lives = livesOf(one.moment, other.moment, asOf)
  const found: [Turn, Turn][] = []
  for (const mine of one.turns) {
    for (const theirs of other.turns) {
      if (!mayBeNear(mine, theirs)) continue
      const both = [mine, theirs]
      if (!both.every((turn) => overlap(turn, lives.possible))) continue
      const isSure = areNear(mine, theirs) && both.every((turn) => lies(turn, lives.sure))
      // One that is open would change which is the first.
      if (!isSure) return []
      found.push([mine, theirs])
    }
  }
  return found.map(([mine, theirs], index) =>
    turning([elder, mine], [younger, theirs], `turn-${index + 1}`),
  )
}

interface Years {
  readonly from: JulianDay
  readonly to: JulianDay
}

/** The time both live, neither a hundred years old: at the most and at the least by their windows of birth. */
function livesOf({ window: one }: BirthMoment, { window: other }: BirthMoment, asOf: JulianDay) {
  const possible: Years = {
    from: Math.max(one.from, other.from, asOf),
    to: Math.min(one.to, other.to) + LIFE_DAYS,
  }
  const sure: Years = {
    from: Math.max(one.to, other.to, asOf),
    to: Math.min(one.from, other.from) + LIFE_DAYS,
  }
  return { possible, sure }
}

function overlap(turn: Turn, { from, to }: Years): boolean {
  return turn.to >= from && turn.from <= to
}

function lies(turn: Turn, { from, to }: Years): boolean {
  return turn.from >= from && turn.to <= to
}

function mayBeNear(one: Turn, other: Turn): boolean {
  return Math.max(one.from - other.to, other.from - one.to) <= A_MONTH_DAYS
}

function areNear(one: Turn, other: Turn): boolean {
  return Math.max(one.to - other.from, other.to - one.from) <= A_MONTH_DAYS
}

type Begun = readonly [side: Side, turn: Turn]

function turning(mine: Begun, theirs: Begun, property: string): Coincidence {
  const [[{ subject: elder }, first], [{ subject: younger }, second]] = [mine, theirs]
  return {
    system: 'vedic',
    follows: { kind: 'hourAndPlace' },
    listed: null,
    body: {
      property,
      value: true,
      measures: { [`${elder}Begins`]: dateOf(first), [`${younger}Begins`]: dateOf(second) },
      marks: [beginning(mine), beginning(theirs)],
      sentence: `{${elder}} enters the mahadasha of ${GRAHA_WORDS[first.lord]} in {${elder}Begins:month} and {${younger}} that of ${GRAHA_WORDS[second.lord]} in {${younger}Begins:month}, within a month of each other.`,
      rule: RULES.turn,
      certainty: isDated(first) && isDated(second) ? 'certain' : 'approximate',
    },
  }
}

function beginning([{ subject }, { lord }]: Begun): Mark {
  return { whose: subject, body: GRAHA_NAMES[lord], relation: 'begins', term: 'mahadasha' }
}

function isDated({ from, to }: Turn): boolean {
  return from === to
}

function dateOf({ own, from, to }: Turn): Measure {
  return { value: own, unit: 'julianDay', ...(from !== to && { from, to }) }
}
