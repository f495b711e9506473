import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { CoupleCast } from '#astrology/cast.ts'
import type { PersonSubject } from '#core/systems.ts'
import { personOf, type Person } from './person.ts'

/** One of the two, and how facts name them. */
export interface Side {
  readonly subject: PersonSubject
  readonly person: Person
}

/** Two people, the elder first, so that whatever is said of both is the same whichever of them is asked about first. */
export interface Pair {
  readonly elder: Side
  readonly younger: Side
  /** `{p1} and {p2}`, the elder first. */
  readonly both: string
}

/** Of two born in one moment, the one farther south, then west, stands first. */
export function pairOf({ first, second }: CoupleCast): Pair {
  const one: Side = { subject: 'p1', person: personOf(first) }
  const other: Side = { subject: 'p2', person: personOf(second) }
  return isElder(first.moment, second.moment)
    ? { elder: one, younger: other, both: '{p1} and {p2}' }
    : { elder: other, younger: one, both: '{p2} and {p1}' }
}

function isElder(one: BirthMoment, other: BirthMoment): boolean {
  const [mine, theirs] = [numbersOf(one), numbersOf(other)]
  const differing = mine.findIndex((number, index) => number !== theirs[index])
  return differing < 0 || mine[differing]! < theirs[differing]!
}

function numbersOf({ jd, place }: BirthMoment): readonly number[] {
  return [jd, place.latitude, place.longitude]
}
