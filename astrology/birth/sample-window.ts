import type { BirthMoment } from './moment.ts'

/**
 * The moment as it would be at `count` points spread evenly over its birth window, in the order
 * of time; itself alone when exact. An odd count has the moment itself in the middle.
 */
export function sampleWindow(moment: BirthMoment, count: number): BirthMoment[] {
  const { from, to } = moment.window
  if (from === to) return [moment]
  return Array.from({ length: count }, (_, step) => {
    const jd = from + ((to - from) * step) / (count - 1)
    return { ...moment, jd, window: { from: jd, to: jd } }
  })
}
