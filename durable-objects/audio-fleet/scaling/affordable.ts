import { rateOf, type FleetPod, type GpuOffer, type Situation } from './situation.ts'

/** Nobody starts a pod for less: a quarter of an hour has to be paid for by what the day has left. */
const AT_LEAST_HOURS = 0.25

export interface Affordable {
  readonly count: number
  /** What holds back the rest; null where all may be started. */
  readonly cap: string | null
}

/** How many of some pods may be started on a GPU, by what settings allow to spend and RunPod takes. */
export function affordable(
  count: number,
  { dollarsAnHour }: GpuOffer,
  { limits, spentToday, pods }: Situation & { readonly pods: readonly FleetPod[] },
): Affordable {
  const rate = rateOf(pods)
  const byHour = (limits.dollarsAnHour - rate) / dollarsAnHour
  const byDay = ((limits.dollarsADay - spentToday) / AT_LEAST_HOURS - rate) / dollarsAnHour
  const caps = [
    { most: limits.most - pods.length, cap: `audio.pods.most is ${limits.most}` },
    { most: byHour, cap: `audio.pods.dollarsAnHour is ${limits.dollarsAnHour}` },
    { most: byDay, cap: `audio.pods.dollarsADay is ${limits.dollarsADay}` },
    { most: limits.callsLeft, cap: 'RunPod takes no more calls this minute' },
  ]
  const tightest = caps.toSorted((a, b) => a.most - b.most)[0]!
  // A price of 0.1 + 0.2 must not cost a pod.
  const room = Math.max(0, Math.floor(tightest.most + 1e-9))
  return room >= count ? { count, cap: null } : { count: room, cap: tightest.cap }
}
