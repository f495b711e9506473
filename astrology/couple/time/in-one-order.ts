import type { Cast, CoupleCast } from '#astrology/cast.ts'
import type { PersonSubject } from '#core/systems.ts'

/** A person of a couple: their cast, and who they are in it. */
export interface Side {
  readonly cast: Cast
  readonly subject: PersonSubject
}

/**
 * Two people in an order that is theirs and not that in which they were named: by when and where
 * they were born. Whatever is made of both in this order is the same, whoever was named first.
 */
export function inOneOrder({ first, second }: CoupleCast): readonly [Side, Side] {
  const [one, other] = [sideOf('p1', first), sideOf('p2', second)]
  return isAfter(orderOf(first), orderOf(second)) ? [other, one] : [one, other]
}

export function sideOf(subject: PersonSubject, cast: Cast): Side {
  return { cast, subject }
}

function orderOf({ moment: { jd, place, window } }: Cast): readonly number[] {
  return [jd, place.latitude, place.longitude, window.from, window.to]
}

function isAfter(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((value, index) => value !== other[index])
  return place >= 0 && one[place]! > other[place]!
}
