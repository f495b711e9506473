import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Measure } from '#astrology/measures.ts'
import { VIMSHOTTARI } from '#astrology/vedic/dashas/vimshottari.ts'
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
 * is a hundred; of those, with `asOf`, only what begins for both of them from then on.
 */
export function turnCoincidences(
  { elder, younger }: Pair,
  asOf: JulianDay = -Infinity,
): Coincidence[] {
  const [one, other] = [elder.person, younger.person]
  const from = Math.max(one.moment.window.to, other.moment.window.to, asOf)
  const to = Math.min(one.moment.window.from, other.moment.window.from) + LIFE_DAYS
  const found: Coincidence[] = []
  for (const mine of one.turns) {
    for (const theirs of other.turns) {
      const isLived = Math.min(mine.from, theirs.from) >= from && Math.max(mine.to, theirs.to) <= to
      if (isLived && areNear(mine, theirs)) found.push(turning([elder, mine], [younger, theirs]))
    }
  }
  return found
}

function areNear(one: Turn, other: Turn): boolean {
  return Math.max(one.to - other.from, other.to - one.from) <= A_MONTH_DAYS
}

type Begun = readonly [side: Side, turn: Turn]

function turning(mine: Begun, theirs: Begun): Coincidence {
  const [[{ subject: elder }, first], [{ subject: younger }, second]] = [mine, theirs]
  return {
    system: 'vedic',
    follows: { kind: 'hour' },
    listed: null,
    body: {
      property: propertyOf(mine, theirs),
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

/** The lord that comes first in the order of the dashas stands first, so that it is one property whoever is named first. */
function propertyOf(mine: Begun, theirs: Begun): string {
  const [one, other] = [mine, theirs].toSorted(([, a], [, b]) => placeOf(a) - placeOf(b)) as [
    Begun,
    Begun,
  ]
  const { lord } = one[1]
  return lord === other[1].lord ? `turn-${lord}` : `turn-${wordsOf(one)}-${wordsOf(other)}`
}

function placeOf({ lord }: Turn): number {
  return VIMSHOTTARI.lords.indexOf(lord)
}

function wordsOf([{ subject }, { lord }]: Begun): string {
  return `${subject}-${lord}`
}

function isDated({ from, to }: Turn): boolean {
  return from === to
}

function dateOf({ own, from, to }: Turn): Measure {
  return { value: own, unit: 'julianDay', ...(from !== to && { from, to }) }
}
