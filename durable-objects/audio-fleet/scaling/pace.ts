import type { Pace } from './situation.ts'

/** What is taken before anything was measured: a GPU that speaks ten times as fast as one listens, an image to be pulled. */
export const FIRST_PACE = { chapterSeconds: 90, coldSeconds: 120 } as const

/** How much the newest measure weighs: about the last ten count. */
const NEWEST = 0.1
/** Arrivals are counted over so long: an evening's rise is seen in time. */
export const ARRIVALS_SECONDS = 300

type Measured = Omit<Pace, 'arrivalsASecond'>

/** With one more chapter that took so long. */
export function withChapter<P extends Measured>(pace: P, seconds: number): P {
  return { ...pace, chapterSeconds: moved(pace.chapterSeconds, seconds) }
}

/** With one more pod that took so long to enrol. */
export function withCold<P extends Measured>(pace: P, seconds: number): P {
  return { ...pace, coldSeconds: moved(pace.coldSeconds, seconds) }
}

function moved(mean: number, newest: number): number {
  return mean + NEWEST * (newest - mean)
}
