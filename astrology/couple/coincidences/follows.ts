import type { Planet } from '#astrology/human-design/sky/planets.ts'
import type { Point, WesternBody } from '#astrology/western/zodiac/points.ts'
import type { Tie } from './ties.ts'

/**
 * From which nearness of two births a coincidence follows by itself, and so is none of its own:
 * `course`: of what moves so many degrees a day through spans so wide; `sun`: of the Sun, which
 * a shared time of the year brings back; `day`: of whatever is the same all day for nearly all;
 * `days`: of whatever slow planets make likely for births within a month; `hourAndPlace`: only
 * of what an hour and a place have in common.
 */
export type Follows =
  | { readonly kind: 'course' | 'sun'; readonly degreesPerDay: number; readonly span: number }
  | { readonly kind: 'day' | 'days' | 'hourAndPlace' }

/**
 * How far each moves along the zodiac in a day, degrees: the mean of its speed either way from
 * 1900 to 2100. Angles go round daily and have no course between days.
 */
export const DEGREES_A_DAY = {
  sun: 0.986,
  moon: 13.18,
  mercury: 1.22,
  venus: 1.04,
  mars: 0.566,
  jupiter: 0.133,
  saturn: 0.0695,
  uranus: 0.0334,
  neptune: 0.0212,
  pluto: 0.0172,
  trueNode: 0.0592,
  chiron: 0.0479,
  meanLilith: 0.111,
  ceres: 0.273,
  pallas: 0.293,
  juno: 0.289,
  vesta: 0.329,
} as const satisfies Partial<Record<WesternBody, number>>

/** How far the Moon gains on the Sun in a day, degrees. */
export const ELONGATION_A_DAY = DEGREES_A_DAY.moon - DEGREES_A_DAY.sun

const HOUR_AND_PLACE: Follows = { kind: 'hourAndPlace' }

/** By the course of what moves so fast through spans so wide, degrees. */
export function byCourse(degreesPerDay: number, span: number): Follows {
  return { kind: 'course', degreesPerDay, span }
}

/** By the Sun's place in the year, in spans so wide. */
export function bySun(span: number): Follows {
  return { kind: 'sun', degreesPerDay: DEGREES_A_DAY.sun, span }
}

/** Of a body that stands in one span so wide in both charts. */
export function byBody(body: Point, span: number): Follows {
  if (body === 'sun') return bySun(span)
  const degreesPerDay = courseOf(body)
  return degreesPerDay === null ? HOUR_AND_PLACE : byCourse(degreesPerDay, span)
}

/** Of two bodies, one in either chart, that stand within so wide a span. */
export function byBodies(one: Point, other: Point, span: number): Follows {
  const [first, second] = [courseOf(one), courseOf(other)]
  return first === null || second === null ? HOUR_AND_PLACE : byCourse(first + second, span)
}

/** Of a planet of Human Design; Earth and South Node stand opposite the Sun and the North Node. */
export function byPlanet(planet: Planet, span: number): Follows {
  if (planet === 'earth') return bySun(span)
  return byBody(planet === 'northNode' || planet === 'southNode' ? 'trueNode' : planet, span)
}

function courseOf(point: Point): number | null {
  return point in DEGREES_A_DAY ? DEGREES_A_DAY[point as keyof typeof DEGREES_A_DAY] : null
}

/** Births so few days apart, in the year or at all, have the Sun's place in common and no more to tell of it. */
const ONE_TIME_OF_THE_YEAR_DAYS = 3

/**
 * Whether a coincidence follows from how two births lie to each other: where what it is read of
 * moves in the days between by no more than half its span, so that more than half of all pairs
 * so near have it.
 */
export function follows(what: Follows, { kind, days }: Tie): boolean {
  if (kind === 'hourAndPlace') return true
  if (kind === 'hour') return what.kind !== 'hourAndPlace'
  const isOfTheYear = kind === 'birthday' || kind === 'nearBirthday'
  switch (what.kind) {
    case 'hourAndPlace':
      return false
    case 'day':
      return kind === 'date'
    case 'days':
      return !isOfTheYear
    case 'sun':
      return days <= ONE_TIME_OF_THE_YEAR_DAYS || movesLittle(what, days)
    case 'course':
      return !isOfTheYear && movesLittle(what, days)
  }
}

function movesLittle(
  { degreesPerDay, span }: { degreesPerDay: number; span: number },
  days: number,
) {
  return 2 * degreesPerDay * days <= span
}
