import { CENTERS, MOTORS, type Center } from './centers.ts'
import type { Channel } from './channels.ts'

/** The definition areas: sets of centers that defined channels hold together, each from the top down. */
export function definitionAreas(channels: readonly Channel[]): readonly (readonly Center[])[] {
  const placed = new Set<Center>()
  return CENTERS.flatMap((center) => {
    if (placed.has(center) || !channels.some(({ centers }) => centers.includes(center))) return []
    const area = reachableFrom(center, channels)
    for (const member of area) placed.add(member)
    return [CENTERS.filter((member) => area.has(member))]
  })
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
