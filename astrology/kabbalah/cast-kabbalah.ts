import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Body, Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { wrap } from '#astrology/western/zodiac/circle.ts'
import type { Sect } from '#astrology/western/dignities/dignities.ts'
import { DOMICILE_RULERS } from '#astrology/western/dignities/dignity-tables.ts'
import { CLASSICAL_PLANETS } from '#astrology/western/zodiac/points.ts'
import { sectAt } from '#astrology/western/zodiac/sect.ts'
import { degreeInSign, ELEMENTS } from '#astrology/western/zodiac/zodiac.ts'
import { hebrewBirthDate, type HebrewBirthDate } from './calendar/hebrew-birth-date.ts'
import type { KabbalahChart, KabbalahPoint, Tikkun } from './kabbalah-chart.ts'
import { nameOf72At, oppositeName } from './letters/names-of-72.ts'
import { pathsOf } from './tree/lit-paths.ts'
import { planetaryHour, type PlanetaryHour } from './calendar/planetary-hour.ts'
import { sefirotOf } from './tree/sefirah-strength.ts'
import { simpleLetterAt, simpleLetterOfMonth } from './letters/simple-letters.ts'
import { CHARTED_SEFIROT, sefirahNamed, sefirahOf, type Pillar } from './tree/tree-of-life.ts'

/**
 * The Kabbalah chart of a birth: Hebrew date, letters and Names of the seventy-two, the
 * planets on the tree of life. Tropical apparent longitudes, true node; `longitudeOf` may know
 * them already. Without a birth time it is cast for the middle of the day and knows neither
 * rising sign nor sect.
 */
export function castKabbalah(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  longitudeOf = (body: Body) => ephemeris.position(body, moment.jd).longitude,
): KabbalahChart {
  const possibleHebrewDates = hebrewDatesWithin(ephemeris, moment)
  const months = new Set(possibleHebrewDates.map(({ month }) => simpleLetterOfMonth(month)))
  const points = pointsOf(ephemeris, moment, longitudeOf)
  const sect = sectOf(ephemeris, moment)
  const sunName = nameOf72At(points.sun.longitude)
  const sefirot = sefirotOf(points, sect)
  const hebrewDate = possibleHebrewDates.length === 1 ? possibleHebrewDates[0]! : null
  return {
    jd: moment.jd,
    hebrewDate,
    possibleHebrewDates,
    month: months.size === 1 ? [...months][0]! : null,
    planetaryHour: hourOf(ephemeris, moment, hebrewDate),
    sect,
    points,
    sunName: { ...sunName, opposite: oppositeName(sunName).number },
    sefirot,
    paths: pathsOf(points, sefirot),
    pillars: pillarsOf(sefirot),
    elements: elementsOf(points),
    tikkun: tikkunOf(points),
  }
}

/** One date, or more when a sunset lies within the birth window, in order of time. */
function hebrewDatesWithin(ephemeris: Ephemeris, moment: BirthMoment): HebrewBirthDate[] {
  const { window } = moment
  const middle = hebrewBirthDate(ephemeris, moment)
  if (window.from === window.to) return [middle]
  const [first, last] = [window.from, window.to].map((at) =>
    hebrewBirthDate(ephemeris, { ...moment, jd: at }),
  ) as [HebrewBirthDate, HebrewBirthDate]
  const inOrder = [first, middle, last]
  return inOrder.filter((date, place) => {
    const twin = inOrder.findIndex((other) => isSameDay(other, date))
    return isSameDay(date, middle) ? date === middle : twin === place
  })
}

function isSameDay(one: HebrewBirthDate, other: HebrewBirthDate): boolean {
  return one.day === other.day && one.month === other.month
}

function hourOf(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  hebrewDate: HebrewBirthDate | null,
): PlanetaryHour | null {
  if (hebrewDate === null || moment.certainty.kind === 'unknown') return null
  return planetaryHour(ephemeris, moment, hebrewDate)
}

function pointsOf(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  longitudeOf: (body: Body) => number,
): KabbalahChart['points'] {
  const { jd, place } = moment
  const planets = CLASSICAL_PLANETS.map((planet) => [planet, pointAt(longitudeOf(planet))] as const)
  const node = longitudeOf('trueNode')
  const isTimeKnown = moment.certainty.kind !== 'unknown'
  return {
    ...(Object.fromEntries(planets) as Record<(typeof CLASSICAL_PLANETS)[number], KabbalahPoint>),
    northNode: pointAt(node),
    southNode: pointAt(wrap(node + 180)),
    ascendant: isTimeKnown
      ? pointAt(ephemeris.houses(jd, place, { system: 'equal' }).angles.ascendant)
      : null,
  }
}

function pointAt(longitude: number): KabbalahPoint {
  const { letter, glyph, sign, element } = simpleLetterAt(longitude)
  const nameOf72 = nameOf72At(longitude).number
  return {
    longitude,
    sign,
    degreesInSign: degreeInSign(longitude),
    letter,
    glyph,
    nameOf72,
    element,
  }
}

function sectOf(ephemeris: Ephemeris, { jd, place, certainty }: BirthMoment): Sect | null {
  if (certainty.kind === 'unknown') return null
  return sectAt(ephemeris.sunAltitude(jd, place))
}

function pillarsOf(sefirot: KabbalahChart['sefirot']): KabbalahChart['pillars'] {
  const states = CHARTED_SEFIROT.map((name) => ({
    pillar: sefirahNamed(name).pillar,
    points: sefirot[name]?.points ?? null,
  }))
  if (states.some(({ points }) => points === null)) return null
  const sumOf = (pillar: Pillar): number =>
    states
      .filter((state) => state.pillar === pillar)
      .reduce((sum, { points }) => sum + (points ?? 0), 0)
  return { right: sumOf('right'), middle: sumOf('middle'), left: sumOf('left') }
}

function elementsOf(points: KabbalahChart['points']): KabbalahChart['elements'] {
  const elements = [...CLASSICAL_PLANETS, 'ascendant' as const].flatMap(
    (name) => points[name]?.element ?? [],
  )
  const counts = ELEMENTS.map(
    (element) => [element, elements.filter((one) => one === element).length] as const,
  )
  return Object.fromEntries(counts) as Record<(typeof ELEMENTS)[number], number>
}

/** The nodes' signs, and the sefirot whose planets rule them. */
function tikkunOf({ northNode, southNode }: KabbalahChart['points']): Tikkun {
  return {
    toward: northNode.sign,
    from: southNode.sign,
    towardSefirah: sefirahOf(DOMICILE_RULERS[northNode.sign]),
    fromSefirah: sefirahOf(DOMICILE_RULERS[southNode.sign]),
  }
}
