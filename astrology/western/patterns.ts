import { aspectBetween, type AspectName, type AspectPoint } from './aspects.ts'
import { separation } from './circle.ts'
import { SIGNS, signAt, type Sign } from './zodiac.ts'

/**
 * A figure of several planets. In every figure each pair of members is itself in the aspect
 * that the figure asks of it. `apex` is the planet it points to, where it points to one.
 */
export type Pattern<Name extends string = string> =
  | { readonly kind: 'stellium'; readonly members: readonly Name[]; readonly sign: Sign | null }
  | {
      readonly kind: 'T-square' | 'yod' | 'kite'
      readonly members: readonly Name[]
      readonly apex: Name
    }
  | {
      readonly kind: 'grand trine' | 'grand cross' | 'mystic rectangle'
      readonly members: readonly Name[]
    }

/** Three of these together are the Sun's own company and no stellium. */
const SOLAR_COMPANY: ReadonlySet<string> = new Set(['sun', 'mercury', 'venus'])
/** How close every two of a stellium across a sign border must stand, degrees. */
const STELLIUM_REACH = 10

/** Every figure among the points. A T-square inside a grand cross, and a grand trine inside a kite, are not told again. */
export function patternsAmong<Name extends string>(
  points: readonly AspectPoint<Name>[],
): Pattern<Name>[] {
  const inAspect = aspectFinder(points)
  const names = points.map(({ name }) => name)
  const crosses = grandCrosses(names, inAspect)
  const kites = kitesAmong(names, inAspect)
  const figures: Pattern<Name>[] = [
    ...crosses,
    ...tSquares(names, inAspect).filter((figure) => !isInside(figure, crosses)),
    ...kites,
    ...grandTrines(names, inAspect).filter((figure) => !isInside(figure, kites)),
    ...mysticRectangles(names, inAspect),
    ...yods(names, inAspect),
  ]
  return [...stelliums(points), ...figures]
}

type AspectFinder<Name> = (first: Name, second: Name, aspect: AspectName) => boolean

function aspectFinder<Name extends string>(
  points: readonly AspectPoint<Name>[],
): AspectFinder<Name> {
  const found = new Map(
    points.flatMap((first) =>
      points.map(
        (second) => [`${first.name} ${second.name}`, aspectBetween(first, second)?.aspect] as const,
      ),
    ),
  )
  return (first, second, aspect) => first !== second && found.get(`${first} ${second}`) === aspect
}

function isInside<Name extends string>(
  { members }: Pattern<Name>,
  others: readonly Pattern<Name>[],
): boolean {
  return others.some((other) => members.every((member) => other.members.includes(member)))
}

function combinations<Name>(names: readonly Name[], size: number): Name[][] {
  if (size === 0) return [[]]
  return names.flatMap((name, place) =>
    combinations(names.slice(place + 1), size - 1).map((rest) => [name, ...rest]),
  )
}

function tSquares<Name extends string>(
  names: readonly Name[],
  inAspect: AspectFinder<Name>,
): Pattern<Name>[] {
  return combinations(names, 2)
    .filter(([a, b]) => inAspect(a!, b!, 'opposition'))
    .flatMap(([a, b]) =>
      names
        .filter((apex) => inAspect(a!, apex, 'square') && inAspect(b!, apex, 'square'))
        .map((apex) => ({ kind: 'T-square' as const, members: [a!, b!, apex], apex })),
    )
}

function grandCrosses<Name extends string>(
  names: readonly Name[],
  inAspect: AspectFinder<Name>,
): Pattern<Name>[] {
  return pairsOfOppositions(names, inAspect)
    .filter(([a, b, c, d]) =>
      [a, b].every((one) => [c, d].every((other) => inAspect(one, other, 'square'))),
    )
    .map((members) => ({ kind: 'grand cross', members }))
}

function mysticRectangles<Name extends string>(
  names: readonly Name[],
  inAspect: AspectFinder<Name>,
): Pattern<Name>[] {
  const parted = (a: Name, [c, d]: readonly [Name, Name]): boolean =>
    inAspect(a, c, 'trine') && inAspect(a, d, 'sextile')
  return pairsOfOppositions(names, inAspect)
    .filter(
      ([a, b, c, d]) =>
        (parted(a, [c, d]) && parted(b, [d, c])) || (parted(a, [d, c]) && parted(b, [c, d])),
    )
    .map((members) => ({ kind: 'mystic rectangle', members }))
}

/** Two oppositions without a common member: the first pair, then the second. */
function pairsOfOppositions<Name extends string>(
  names: readonly Name[],
  inAspect: AspectFinder<Name>,
): [Name, Name, Name, Name][] {
  const oppositions = combinations(names, 2).filter(([a, b]) => inAspect(a!, b!, 'opposition'))
  return combinations(oppositions, 2)
    .map(([one, other]) => [one![0]!, one![1]!, other![0]!, other![1]!] as [Name, Name, Name, Name])
    .filter((members) => new Set(members).size === 4)
}

function grandTrines<Name extends string>(
  names: readonly Name[],
  inAspect: AspectFinder<Name>,
): Pattern<Name>[] {
  return combinations(names, 3)
    .filter((members) => combinations(members, 2).every(([a, b]) => inAspect(a!, b!, 'trine')))
    .map((members) => ({ kind: 'grand trine', members }))
}

/** A grand trine with one more, opposite to one corner and in sextile to the other two; that corner's opposite is the apex. */
function kitesAmong<Name extends string>(
  names: readonly Name[],
  inAspect: AspectFinder<Name>,
): Pattern<Name>[] {
  return grandTrines(names, inAspect).flatMap(({ members }) =>
    members.flatMap((corner) =>
      names
        .filter(
          (apex) =>
            inAspect(corner, apex, 'opposition') &&
            members.every((other) => other === corner || inAspect(other, apex, 'sextile')),
        )
        .map((apex) => ({ kind: 'kite' as const, members: [...members, apex], apex })),
    ),
  )
}

function yods<Name extends string>(
  names: readonly Name[],
  inAspect: AspectFinder<Name>,
): Pattern<Name>[] {
  return combinations(names, 2)
    .filter(([a, b]) => inAspect(a!, b!, 'sextile'))
    .flatMap(([a, b]) =>
      names
        .filter((apex) => inAspect(a!, apex, 'quincunx') && inAspect(b!, apex, 'quincunx'))
        .map((apex) => ({ kind: 'yod' as const, members: [a!, b!, apex], apex })),
    )
}

/** Three or more in one sign, or across a border with every two within reach of each other. */
function stelliums<Name extends string>(points: readonly AspectPoint<Name>[]): Pattern<Name>[] {
  const bySign = SIGNS.flatMap((sign): Pattern<Name>[] => {
    const members = points.filter(({ longitude }) => signAt(longitude) === sign)
    return isCrowd(members) ? [{ kind: 'stellium', members: namesOf(members), sign }] : []
  })
  const across = points
    .map((start) =>
      points.filter(({ longitude }) => {
        const ahead = (longitude - start.longitude + 360) % 360
        return ahead <= STELLIUM_REACH && separation(longitude, start.longitude) <= STELLIUM_REACH
      }),
    )
    .filter(isCrowd)
    .map((members): Pattern<Name> => ({ kind: 'stellium', members: namesOf(members), sign: null }))
  const widest = across.filter(
    (figure) =>
      !isInside(figure, bySign) &&
      !across.some((other) => other !== figure && isInside(figure, [other])),
  )
  return [...bySign, ...widest]
}

function isCrowd(members: readonly AspectPoint[]): boolean {
  return members.length >= 3 && members.some(({ name }) => !SOLAR_COMPANY.has(name))
}

function namesOf<Name extends string>(points: readonly AspectPoint<Name>[]): Name[] {
  return points.map(({ name }) => name)
}
