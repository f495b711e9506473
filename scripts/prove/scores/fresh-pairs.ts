import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { drawBirths } from '../../simulate/pairs/draw-births.ts'
import type { BlockDeps } from '../../simulate/pairs/draw-block.ts'
import { populatedPlaces } from '../../simulate/pairs/populated.ts'

/** Far from the seed of the sample, so that no pair is one of its own. */
export function freshSeed(seed: number): number {
  return 1_000_000 + seed
}

let deps: Promise<BlockDeps> | undefined

/** What births are drawn and cast from, made ready once. */
export function drawing(): Promise<BlockDeps> {
  deps ??= loadEphemeris().then((ephemeris) => ({ ephemeris, populated: populatedPlaces() }))
  return deps
}

/** Births two by two, drawn as the sample’s are; `block` keeps the draws of two cases apart. */
export async function freshCouples(
  count: number,
  { seed, block }: { readonly seed: number; readonly block: number },
): Promise<(readonly [BirthMoment, BirthMoment])[]> {
  const { populated } = await drawing()
  const births = drawBirths(populated, { seed: freshSeed(seed), block, count: 2 * count })
  return Array.from({ length: count }, (_, couple) => [
    births[2 * couple]!,
    births[2 * couple + 1]!,
  ])
}

/** The same birth as somebody tells it who does not know the hour. */
export function withoutTime({ civil, place, zone }: BirthMoment): BirthMoment {
  const { latitude, longitude } = place
  const resolution = resolveBirth({ date: civil?.date, time: null, latitude, longitude, zone })
  if (resolution.kind !== 'exact') throw new Error(`${civil?.date} in ${zone}: ${resolution.kind}`)
  return resolution.moment
}

/** The birth as it would be told if it had happened so many days later. */
export function later(moment: BirthMoment, days: number): BirthMoment {
  const jd = moment.jd + days
  return { ...moment, jd, certainty: { kind: 'exact' }, window: { from: jd, to: jd } }
}
