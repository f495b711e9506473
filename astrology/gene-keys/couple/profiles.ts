import { onceForEach } from '#astrology/facts-once.ts'
import type { HumanDesignChart } from '#astrology/human-design/human-design-chart.ts'
import { readingsOf } from '#astrology/human-design/sky/read-sky.ts'
import { readingOf, type GeneKeysReading } from '../cast-gene-keys.ts'

/** A profile under one sky, with the gates of the design it was read from. */
export interface Profile {
  readonly reading: GeneKeysReading
  /** Every active gate, not only those that stand in a sphere; null where the design side is out of sight. */
  readonly gates: readonly number[] | null
}

/** The profiles under every sky of a birth window, the chart's own in the middle. */
export const profilesOf = onceForEach((design: HumanDesignChart): readonly Profile[] => {
  const readings = readingsOf(design)
  return design.skies.map((sky, place) => ({
    reading: readingOf(sky),
    gates: readings?.[place]?.gates ?? null,
  }))
})
