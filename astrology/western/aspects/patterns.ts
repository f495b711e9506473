import { aspectsAmong, type AspectName, type AspectPoint } from './aspects.ts'
import { separation } from '../zodiac/circle.ts'
import { SIGNS, signAt, type Sign } from '../zodiac/zodiac.ts'

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
  const web = webOf(points)
  const crosses = grandCrosses(web)
  const trines = grandTrines(web)
  const kites = trines.flatMap((members) => kitesOn(members, web))
  const figures: Pattern<Name>[] = [
    ...crosses,
    ...pointedFigures(web, 'T-square').filter((figure) => !isInside(figure, crosses)),
    ...kites,
    ...trines
      .map((members): Pattern<Name> => ({ kind: 'grand trine', members }))
      .filter((figure) => !isInside(figure, kites)),
    ...mysticRectangles(web),
    ...pointedFigures(web, 'yod'),
  ]
  return [...stelliums(points), ...figures]
}

/** Who is in which aspect with whom: pairs in the order of the points, partners both ways. */
interface Web<Name> {
  readonly pairs: (aspect: AspectName) => readonly (readonly [Name, Name])[]
  readonly partners: (name: Name, aspect: AspectName) => ReadonlySet<Name>
}

function webOf<Name extends string>(points: readonly AspectPoint<Name>[]): Web<Name> {
  const pairs = new Map<AspectName, [Name, Name][]>()
  const partners = new Map<string, Set<Name>>()
  const tie = (one: Name, aspect: AspectName, other: Name): void => {
    const key = `${one} ${aspect}`
    partners.set(key, (partners.get(key) ?? new Set()).add(other))
  }
  for (const { first, second, aspect } of aspectsAmong(points)) {
    pairs.set(aspect, [...(pairs.get(aspect) ?? []), [first, second]])
    tie(first, aspect, second)
    tie(second, aspect, first)
  }
  const nobody: ReadonlySet<Name> = new Set()
  return {
    pairs: (aspect) => pairs.get(aspect) ?? [],
    partners: (name, aspect) => partners.get(`${name} ${aspect}`) ?? nobody,
  }
}

function isInside<Name extends string>(
  { members }: Pattern<Name>,
  others: readonly Pattern<Name>[],
): boolean {
  return others.some((other) => members.every((member) => other.members.includes(member)))
}

/** A base of two and one that sees both alike: squares on an opposition, or quincunxes on a sextile. */
function pointedFigures<Name extends string>(
  { pairs, partners }: Web<Name>,
  kind: 'T-square' | 'yod',
): Pattern<Name>[] {
  const [base, side] =
    kind === 'yod' ? (['sextile', 'quincunx'] as const) : (['opposition', 'square'] as const)
  return pairs(base).flatMap(([a, b]) =>
    [...partners(a, side)]
      .filter((apex) => partners(b, side).has(apex))
      .map((apex) => ({ kind, members: [a, b, apex], apex })),
  )
}

function grandCrosses<Name extends string>(web: Web<Name>): Pattern<Name>[] {
  const inSquare = (a: Name, b: Name): boolean => web.partners(a, 'square').has(b)
  return pairsOfOppositions(web)
    .filter(([a, b, c, d]) => inSquare(a, c) && inSquare(a, d) && inSquare(b, c) && inSquare(b, d))
    .map((members) => ({ kind: 'grand cross', members }))
}

function mysticRectangles<Name extends string>(web: Web<Name>): Pattern<Name>[] {
  const inTrine = (a: Name, b: Name): boolean => web.partners(a, 'trine').has(b)
  const inSextile = (a: Name, b: Name): boolean => web.partners(a, 'sextile').has(b)
  const closes = ([a, b, c, d]: readonly [Name, Name, Name, Name]): boolean =>
    inTrine(a, c) && inSextile(c, b) && inTrine(b, d) && inSextile(d, a)
  return pairsOfOppositions(web)
    .filter(([a, b, c, d]) => closes([a, b, c, d]) || closes([a, b, d, c]))
    .map((members) => ({ kind: 'mystic rectangle', members }))
}

/** Two oppositions without a common member: the first pair, then the second. */
function pairsOfOppositions<Name extends string>({ pairs }: Web<Name>): [Name, Name, Name, Name][] {
  const oppositions = pairs('opposition')
  return oppositions.flatMap(([a, b], place) =>
    oppositions
      .slice(place + 1)
      .filter(([c, d]) => new Set([a, b, c, d]).size === 4)
      .map(([c, d]): [Name, Name, Name, Name] => [a, b, c, d]),
  )
}

function grandTrines<Name extends string>({ pairs, partners }: Web<Name>): [Name, Name, Name][] {
  const trines = pairs('trine')
  return trines.flatMap(([a, b]) =>
    trines
      .filter(([c, d]) => c === b && partners(a, 'trine').has(d))
      .map(([, d]): [Name, Name, Name] => [a, b, d]),
  )
}

/** One more beside a grand trine, opposite to one corner and in sextile to the other two: the apex. */
function kitesOn<Name extends string>(
  corners: readonly [Name, Name, Name],
  { partners }: Web<Name>,
): Pattern<Name>[] {
  return corners.flatMap((corner) => {
    const [a, b] = corners.filter((other) => other !== corner) as [Name, Name]
    return [...partners(corner, 'opposition')]
      .filter((apex) => partners(a, 'sextile').has(apex) && partners(b, 'sextile').has(apex))
      .map((apex) => ({ kind: 'kite' as const, members: [...corners, apex], apex }))
  })
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
