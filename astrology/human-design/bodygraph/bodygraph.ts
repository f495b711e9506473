import { once } from '#astrology/facts-once.ts'
import { CENTERS, MOTORS, type Center } from './centers.ts'
import type { Channel } from './channels.ts'

/** The definition areas: sets of centers that defined channels hold together, each from the top down. */
export function definitionAreas(channels: readonly Channel[]): readonly (readonly Center[])[] {
  let areas: readonly number[] = []
  for (const { centers } of channels) {
    const ends = MARK[centers[0]] | MARK[centers[1]]
    const touched = areas.filter((area) => (area & ends) !== 0)
    const joined = touched.reduce((all, area) => all | area, ends)
    areas = [...areas.filter((area) => (area & ends) === 0), joined]
  }
  return areas.map(centersOf).toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** One bit for each center, by which a set of them is a number. */
const MARK = Object.fromEntries(CENTERS.map((center, place) => [center, 1 << place])) as Readonly<
  Record<Center, number>
>

const centersOf = once((area: number): readonly Center[] =>
  CENTERS.filter((center) => (area & MARK[center]) !== 0),
)

function placeOf([top]: readonly Center[]): number {
  return top === undefined ? 0 : MARK[top]
}

/** Whether the Throat is tied to a motor through defined channels, directly or by way of other centers. */
export function motorReachesThroat(channels: readonly Channel[]): boolean {
  const reached = reachableFrom('throat', channels)
  return MOTORS.some((motor) => reached.has(motor))
}

/** Every center a defined channel leads to from `start`, itself included. */
function reachableFrom(start: Center, channels: readonly Channel[]): ReadonlySet<Center> {
  const reached = new Set<Center>([start])
  // A set visits what is added to it while it is being walked.
  for (const center of reached) {
    for (const { centers } of channels) {
      if (centers[0] === center) reached.add(centers[1])
      if (centers[1] === center) reached.add(centers[0])
    }
  }
  return reached
}
