import {
  elementOf,
  ELEMENTS,
  MODALITIES,
  modalityOf,
  POLARITIES,
  polarityOf,
  signAt,
  type Element,
  type Modality,
  type Polarity,
} from '../zodiac/zodiac.ts'

const HEMISPHERES = ['eastern', 'western', 'northern', 'southern'] as const
type Hemisphere = (typeof HEMISPHERES)[number]
const QUADRANTS = ['first', 'second', 'third', 'fourth'] as const
type Quadrant = (typeof QUADRANTS)[number]

/** Who stands in which. Hemispheres and quadrants are null when houses are not known. */
export interface Balance<Name extends string = string> {
  readonly elements: Readonly<Record<Element, readonly Name[]>>
  readonly modalities: Readonly<Record<Modality, readonly Name[]>>
  readonly polarities: Readonly<Record<Polarity, readonly Name[]>>
  readonly hemispheres: Readonly<Record<Hemisphere, readonly Name[]>> | null
  readonly quadrants: Readonly<Record<Quadrant, readonly Name[]>> | null
}

export interface BalancePoint<Name extends string = string> {
  readonly name: Name
  readonly longitude: number
  readonly house: number | null
}

/**
 * How the points are spread. Houses 1 to 6 are the northern half, below the horizon, 7 to 12
 * the southern; 10 to 3 the eastern half, where things rise, 4 to 9 the western.
 */
export function balanceOf<Name extends string>(
  points: readonly BalancePoint<Name>[],
): Balance<Name> {
  const signOf = ({ longitude }: BalancePoint): ReturnType<typeof signAt> => signAt(longitude)
  const housed = points.flatMap(({ name, house }) => (house === null ? [] : { name, house }))
  const complete = housed.length === points.length
  return {
    elements: spread(ELEMENTS, points, (point) => [elementOf(signOf(point))]),
    modalities: spread(MODALITIES, points, (point) => [modalityOf(signOf(point))]),
    polarities: spread(POLARITIES, points, (point) => [polarityOf(signOf(point))]),
    hemispheres: complete ? spread(HEMISPHERES, housed, ({ house }) => hemispheresOf(house)) : null,
    quadrants: complete
      ? spread(QUADRANTS, housed, ({ house }) => [QUADRANTS[Math.floor((house - 1) / 3)]!])
      : null,
  }
}

function hemispheresOf(house: number): Hemisphere[] {
  return [house >= 10 || house <= 3 ? 'eastern' : 'western', house <= 6 ? 'northern' : 'southern']
}

function spread<Kind extends string, Point extends { readonly name: string }>(
  kinds: readonly Kind[],
  points: readonly Point[],
  kindsOf: (point: Point) => readonly Kind[],
): Record<Kind, Point['name'][]> {
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      points.filter((point) => kindsOf(point).includes(kind)).map(({ name }) => name),
    ]),
  ) as Record<Kind, Point['name'][]>
}
