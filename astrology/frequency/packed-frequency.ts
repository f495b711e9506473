import * as z from 'zod'
import type { Frequency } from './frequency.ts'

/** Of whom (1: of pairs), the share, its interval's two ends; of a bound, which is its own end, the share alone. */
export const PackedFrequency = z.union([
  z.tuple([z.literal([0, 1]), z.number()]),
  z.tuple([z.literal([0, 1]), z.number(), z.number(), z.number()]),
])
export type PackedFrequency = z.infer<typeof PackedFrequency>

export function packFrequency({ of, share, interval, bound }: Frequency): PackedFrequency {
  const whom = of === 'pairs' ? 1 : 0
  return bound ? [whom, share] : [whom, share, ...interval]
}

export function unpackFrequency([whom, share, low, high]: PackedFrequency): Frequency {
  const of = whom === 1 ? 'pairs' : 'people'
  if (low === undefined || high === undefined) {
    return { of, share, interval: [0, share], bound: true }
  }
  return { of, share, interval: [low, high], bound: false }
}
