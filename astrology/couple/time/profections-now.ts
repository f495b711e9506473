import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { PartsBody } from '#astrology/facts.ts'
import { heldThroughout, type Said } from '#astrology/held-throughout.ts'
import { nameAtStart, nameInSentence } from '#astrology/western/facts/sentences.ts'
import type { SkyReading } from '#astrology/western/read-sky.ts'
import { annualProfection, type Profection } from '#astrology/western/timing/profections.ts'
import { ageInReturns, lastReturn, nextReturn } from '#astrology/western/timing/returns.ts'
import { ordinalOf } from '#astrology/western/zodiac/houses.ts'
import { POINT_NAMES } from '#astrology/western/zodiac/points.ts'
import { signAt } from '#astrology/western/zodiac/zodiac.ts'
import type { PersonSubject } from '#core/systems.ts'
import type { Side } from './side.ts'
import { julianDay } from './telling.ts'
import { TIME_RULES } from './time-rules.ts'

/** The years of life that both are in, and what these have in common; only of known birth times. */
export function profectionsNow(
  ephemeris: Ephemeris,
  sides: readonly Side[],
  asOf: JulianDay,
): PartsBody[] {
  const years = sides.flatMap(({ cast, subject }) => {
    const found = yearsOf(ephemeris, cast.charts.western.window, asOf)
    const said = found.map((year) => [tellYear(year, subject, asOf)])
    const [held] = heldThroughout(said[Math.floor(said.length / 2)] ?? [], said)
    return held === undefined ? [] : [{ year: found[0]!, held }]
  })
  const [one, other] = years.map(({ year }) => year)
  const isBoth = one !== undefined && other !== undefined
  return [
    ...years.map(({ held }) => held),
    ...(isBoth && one.house === other.house ? [tellHouse(one, asOf)] : []),
    ...(isBoth && one.lord === other.lord ? [tellLord(one, asOf)] : []),
  ]
}

interface Year extends Profection {
  readonly until: JulianDay
}

/** The year by the first moment of a birth window, by its middle and its last; none where the Ascendant changes its sign, or before the birth. */
function yearsOf(
  ephemeris: Ephemeris,
  window: readonly SkyReading[],
  asOf: JulianDay,
): readonly Year[] {
  const rising = new Set(window.map(({ angles }) => angles && signAt(angles.ascendant)))
  if (rising.size !== 1 || window.at(-1)!.jd > asOf) return []
  const moments = new Set([window[0], window[Math.floor(window.length / 2)], window.at(-1)])
  return [...moments].flatMap((natal) => {
    if (!natal?.angles) return []
    const last = lastReturn(ephemeris, 'sun', natal.jd, asOf)
    const profection = annualProfection(natal.angles.ascendant, ageInReturns(natal.jd, last))
    return { ...profection, until: nextReturn(ephemeris, 'sun', natal.jd, last + HALF_A_YEAR) }
  })
}

/** Days; a search that begins at a return itself might find that one. */
const HALF_A_YEAR = 180

function tellYear(
  { house, sign, lord, until }: Year,
  subject: PersonSubject,
  asOf: JulianDay,
): Said {
  const whose = subject
  return {
    topic: TOPIC,
    property: `${subject}-profection`,
    value: house,
    measures: { atJulianDay: julianDay(asOf), until: julianDay(until) },
    marks: [
      { whose, term: 'profection', house, sign, isRunning: true },
      { whose, term: 'lord of the year', body: POINT_NAMES[lord] },
    ],
    sentence: `On {atJulianDay:day} {${subject}} is in a year profected to the ${ordinalOf(house)} house, in ${sign}, with ${nameInSentence(lord)} for its lord; it lasts until {until:day}.`,
    rule: TIME_RULES.profectionNow,
  }
}

function tellHouse({ house }: Year, asOf: JulianDay): PartsBody {
  return {
    topic: TOPIC,
    property: 'profectedHouse',
    value: house,
    measures: { atJulianDay: julianDay(asOf) },
    marks: [{ term: 'profection', house, isRunning: true }],
    sentence: `On {atJulianDay:day} the years of {p1} and of {p2} are both profected to the ${ordinalOf(house)} house.`,
    rule: TIME_RULES.profectionNow,
  }
}

function tellLord({ lord }: Year, asOf: JulianDay): PartsBody {
  return {
    topic: TOPIC,
    property: 'lordOfTheYear',
    value: lord,
    measures: { atJulianDay: julianDay(asOf) },
    marks: [{ term: 'lord of the year', body: POINT_NAMES[lord], isRunning: true }],
    sentence: `${nameAtStart(lord)} is on {atJulianDay:day} the lord of the year for {p1} and for {p2}.`,
    rule: TIME_RULES.profectionNow,
  }
}

const TOPIC = 'time.now'
