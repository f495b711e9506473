import { degreesFrom, wrapDegrees } from './span.ts'

export interface SripatiBhava {
  /** Where the bhava begins and where its middle lies; sidereal degrees. */
  readonly begins: number
  readonly middle: number
}

/**
 * Sripati's twelve bhavas: each quarter between the angles is trisected (Porphyry), and those
 * points are the middles of the bhavas, which begin halfway from the middle before.
 */
export function sripatiBhavas(ascendant: number, midheaven: number): readonly SripatiBhava[] {
  const upper = degreesFrom(midheaven, ascendant) / 3
  const lower = 60 - upper
  // From the first bhava on: two steps below the horizon at `lower`, then `upper`, and so round.
  const steps = [lower, lower, lower, upper, upper, upper]
  const quarters = [...steps, ...steps]
  const middles = quarters.map((_, bhava) =>
    wrapDegrees(ascendant + quarters.slice(0, bhava).reduce((sum, step) => sum + step, 0)),
  )
  return middles.map((middle, bhava) => {
    const before = middles[(bhava + 11) % 12]!
    return { middle, begins: wrapDegrees(before + degreesFrom(before, middle) / 2) }
  })
}

/** The bhava, 1 to 12, whose begin was last passed. */
export function sripatiBhavaOf(longitude: number, bhavas: readonly SripatiBhava[]): number {
  const found = bhavas.findIndex(({ begins }, index) => {
    const width = degreesFrom(begins, bhavas[(index + 1) % 12]!.begins)
    return degreesFrom(begins, longitude) < width
  })
  return found + 1
}
