import type { Graha } from '#astrology/vedic/grahas.ts'
import type { YogaSky } from './yoga-sky.ts'

/** Malefics by nature other than the graha itself that stand with it. */
export function maleficsWith(sky: YogaSky, graha: Graha): readonly Graha[] {
  return sky.placed.filter(
    (other) => other !== graha && sky.isPlainMalefic(other) && sky.areTogether(other, graha),
  )
}

export function maleficsSeeing(sky: YogaSky, graha: Graha): readonly Graha[] {
  return sky.placed.filter((other) => sky.isPlainMalefic(other) && sky.aspects(other, graha))
}

/** Whether a malefic by nature joins or sees a graha. */
export function isAfflicted(sky: YogaSky, graha: Graha): boolean {
  return maleficsWith(sky, graha).length > 0 || maleficsSeeing(sky, graha).length > 0
}

/** Whether another of these joins or sees a graha. */
export function isTouchedBy(sky: YogaSky, graha: Graha, others: readonly Graha[]): boolean {
  return others.some((other) => other !== graha && sky.joinsOrAspects(other, graha))
}
