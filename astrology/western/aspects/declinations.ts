/** `parallel`: on the same side of the equator; `contraparallel`: as far on the other side. */
export interface DeclinationAspect<Name extends string = string> {
  readonly first: Name
  readonly second: Name
  readonly aspect: 'parallel' | 'contraparallel'
  /** Degrees, never negative. */
  readonly orb: number
}

export interface DeclinationPoint<Name extends string = string> {
  readonly name: Name
  readonly declination: number
}

/** The orb of a parallel, degrees: the customary one. */
const PARALLEL_ORB = 1

/** Every parallel and contraparallel among the points, each pair once. */
export function declinationAspectsAmong<Name extends string>(
  points: readonly DeclinationPoint<Name>[],
): DeclinationAspect<Name>[] {
  return points.flatMap((first, place) =>
    points.slice(place + 1).flatMap((second) => declinationAspect(first, second) ?? []),
  )
}

/** Every parallel and contraparallel from a point of one list to a point of the other. */
export function declinationAspectsAcross<Name extends string>(
  firsts: readonly DeclinationPoint<Name>[],
  seconds: readonly DeclinationPoint<Name>[],
): DeclinationAspect<Name>[] {
  return firsts.flatMap((first) =>
    seconds.flatMap((second) => declinationAspect(first, second) ?? []),
  )
}

/** Near the equator both apply; the closer one is named, and on a tie the parallel. */
function declinationAspect<Name extends string>(
  { name: first, declination: one }: DeclinationPoint<Name>,
  { name: second, declination: other }: DeclinationPoint<Name>,
): DeclinationAspect<Name> | null {
  const same = Math.abs(one - other)
  const across = Math.abs(one + other)
  const orb = Math.min(same, across)
  if (orb > PARALLEL_ORB) return null
  return { first, second, aspect: same <= across ? 'parallel' : 'contraparallel', orb }
}

/** Beyond the Sun's own reach: farther from the equator than the obliquity of the ecliptic. */
export function isOutOfBounds(declination: number, obliquity: number): boolean {
  return Math.abs(declination) > obliquity
}
