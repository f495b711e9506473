import { onceForEach } from '#astrology/facts-once.ts'
import { CENTERS } from '../bodygraph/centers.ts'
import { CHANNELS } from '../bodygraph/channels.ts'
import type { HumanDesignReading } from '../human-design-chart.ts'

/** What a bodygraph brings to any other, by the gates alone. */
export interface Holding {
  readonly gates: ReadonlySet<number>
  /** In the order of the channels: 0 for no gate of it, 1 for the lower, 2 for the higher, 3 for the whole. */
  readonly channels: readonly number[]
  /** In the order of the centers: how many whole channels end there. */
  readonly channelsInto: readonly number[]
}

/** The whole of a channel is held. */
export const WHOLE = 3

/** Readings with the same gates share the list of them, and so their holding. */
export function holdingOf({ gates }: Pick<HumanDesignReading, 'gates'>): Holding {
  return HELD(gates)
}

const HELD = onceForEach((gates: readonly number[]): Holding => {
  const active = new Set(gates)
  const channels = CHANNELS.map(
    ({ gates: [low, high] }) => (active.has(low) ? 1 : 0) + (active.has(high) ? 2 : 0),
  )
  const whole = CHANNELS.filter((_, index) => channels[index] === WHOLE)
  return {
    gates: active,
    channels,
    channelsInto: CENTERS.map(
      (center) => whole.filter(({ centers }) => centers.includes(center)).length,
    ),
  }
})
