import type { Fact } from '#astrology/facts.ts'
import type { System } from '#core/systems.ts'
import type { NativePoints } from '../score.ts'

/**
 * The most Discepolo's scale can give: one quality 5, Sun with Sun 11, each Sun with the other's
 * Moon 11, four lights with an Ascendant 4 each, Venus with Mars both ways 4 each. Two people born
 * at one place and time under a new Moon at sunrise come that far.
 *
 * @internal for tests, which reach it
 */
export const MOST_DISCEPOLO = 62

interface Native extends Pick<Fact, 'topic' | 'property'> {
  readonly of: number
}

/** Where a tradition's own sum stands among a pair's facts, and the most it can be. */
const NATIVE: Readonly<Partial<Record<System, Native>>> = {
  western: { topic: 'relationshipScore', property: 'points', of: MOST_DISCEPOLO },
  vedic: { topic: 'ashtakoota', property: 'total', of: 36 },
}

/** What a tradition itself counts of a pair; null where it counts nothing, or not without a time of birth. */
export function nativePoints(system: System, facts: readonly Fact[]): NativePoints | null {
  const native = NATIVE[system]
  if (native === undefined) return null
  const found = facts.find(
    ({ topic, property }) => topic === native.topic && property === native.property,
  )
  const points = found?.measures['points']?.value
  return points === undefined ? null : { points, of: native.of }
}
