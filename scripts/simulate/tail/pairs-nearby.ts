import { uniformInt } from 'pure-rand/distribution/uniformInt'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { castPerson, type Cast, type CoupleCast } from '#astrology/cast.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { birthAt, drawBirth } from '../pairs/draw-births.ts'
import type { Populated } from '../pairs/populated.ts'

/** Where pairs are drawn from, and by what chance. */
export interface PairSource {
  readonly ephemeris: Ephemeris
  readonly populated: Populated
  readonly random: RandomGenerator
}

/** Two births of the sample that know nothing of each other. */
export function drawPair(source: PairSource): CoupleCast {
  return { first: drawCast(source), second: drawCast(source) }
}

function drawCast({ ephemeris, populated, random }: PairSource): Cast {
  return castPerson(ephemeris, drawBirth(populated, random))
}

/** How far a birth is moved at most, minutes: within the hour, the day, the month, the year. */
const REACHES = [20, 720, 20_000, 250_000]

/**
 * A pair near another: one of the two drawn anew, or moved in time at its place by as much one
 * way as the other, or moved to a place drawn anew at its minute. Of pairs drawn by chance as
 * many move one way as back; a move that no clock allows is not made.
 */
export function pairNearby({ first, second }: CoupleCast, source: PairSource): CoupleCast {
  const isFirst = uniformInt(source.random, 0, 1) === 0
  const moved = movedBirth(isFirst ? first.moment : second.moment, source)
  if (moved === null) return { first, second }
  const cast = castPerson(source.ephemeris, moved)
  return isFirst ? { first: cast, second } : { first, second: cast }
}

function movedBirth(moment: BirthMoment, source: PairSource): BirthMoment | null {
  const { populated, random } = source
  const way = uniformInt(random, 0, REACHES.length + 1)
  if (way === REACHES.length) return drawBirth(populated, random)
  const minute = minuteOf(moment)
  if (way > REACHES.length) {
    const place = populated.at(uniformInt(random, 0, populated.people - 1))
    return birthAt(place, { minute, random })
  }
  const reach = REACHES[way]!
  const place = { ...moment.place, zone: moment.zone! }
  return birthAt(place, { minute: minute + uniformInt(random, -reach, reach), random })
}

/** By the clock of the place, since 1970. */
function minuteOf({ civil }: BirthMoment): number {
  return Date.parse(`${civil!.date}T${civil!.time}Z`) / 60_000
}
