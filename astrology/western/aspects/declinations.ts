/** `parallel`: on the same side of the equator; `contraparallel`: as far on the other side. */
export interface DeclinationAspect<Name extends string = string> {
  readonly first: Name
  readonly second: Name
  readonly aspect: 'parallel' | 'contraparallel'
  /** How far from exact, degrees, never negative. */
  readonly orb: number
  /** The same with the side: how much farther north the first is than the second, or than where it would face it. */
  readonly passed: number
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
  const found: DeclinationAspect<Name>[] = []
  for (const first of firsts) {
    for (const second of seconds) {
      const aspect = declinationAspect(first, second)
      if (aspect !== null) found.push(aspect)
    }
  }
  return found
}

/** Near the equator both apply; the closer one is named, and on a tie the parallel. */
function declinationAspect<Name extends string>(
  { name: first, declination: one }: DeclinationPoint<Name>,
  { name: second, declination: other }: DeclinationPoint<Name>,
): DeclinationAspect<Name> | null {
  const [same, across] = [one - other, one + other]
  const isParallel = Math.abs(same) <= Math.abs(across)
  const passed = isParallel ? same : across
  const orb = Math.abs(passed)
  if (orb > PARALLEL_ORB) return null
  return { first, second, aspect: isParallel ? 'parallel' : 'contraparallel', orb, passed }
}

/** Beyond the Sun's own reach: farther from the equator than the obliquity of the ecliptic. */
export function isOutOfBounds(declination: number, obliquity: number): boolean {
  return Math.abs(declination) > obliquity
}
