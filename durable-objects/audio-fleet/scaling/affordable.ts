import { rateOf, type FleetPod, type GpuOffer, type Situation } from './situation.ts'

/** Nobody starts a pod for less: a quarter of an hour has to be paid for by what the day has left. */
const AT_LEAST_HOURS = 0.25

export interface Affordable {
  readonly count: number
  /** What holds back the rest; null where all may be started. */
  readonly cap: string | null
}

/** How many of some pods may be started on a GPU, by what settings allow all pools to spend and RunPod takes. */
export function affordable(
  count: number,
  { dollarsAnHour }: GpuOffer,
  { limits, spentToday, pods, elsewhere }: Situation & { readonly pods: readonly FleetPod[] },
): Affordable {
  const rate = rateOf(pods) + elsewhere.dollarsAnHour
  const left = limits.dollarsADay - spentToday - elsewhere.spentToday
  const byHour = (limits.dollarsAnHour - rate) / dollarsAnHour
  const byDay = (left / AT_LEAST_HOURS - rate) / dollarsAnHour
  const others = elsewhere.pods > 0 ? `, and other pools have ${elsewhere.pods} pods` : ''
  const caps = [
    {
      most: limits.most - pods.length - elsewhere.pods,
      cap: `audio.pods.most is ${limits.most}${others}`,
    },
    {
      most: (limits.mostOfPool ?? Infinity) - pods.length,
      cap: `this pool may have ${limits.mostOfPool} pods`,
    },
    { most: byHour, cap: `audio.pods.dollarsAnHour is ${limits.dollarsAnHour}${others}` },
    { most: byDay, cap: `audio.pods.dollarsADay is ${limits.dollarsADay}${others}` },
    { most: limits.callsLeft, cap: 'RunPod takes no more calls this minute' },
  ]
  const tightest = caps.toSorted((a, b) => a.most - b.most)[0]!
  // A price of 0.1 + 0.2 must not cost a pod.
  const room = Math.max(0, Math.floor(tightest.most + 1e-9))
  return room >= count ? { count, cap: null } : { count: room, cap: tightest.cap }
}
