import type { SevenGraha } from '#astrology/vedic/grahas.ts'
import { wrapDegrees } from '#astrology/vedic/span.ts'

/** Where each graha has no direction's strength, by the degrees from the ascendant or the midheaven. */
export const POWERLESS: Readonly<Record<SevenGraha, readonly ['ascendant' | 'midheaven', number]>> =
  {
    sun: ['midheaven', 180],
    mars: ['midheaven', 180],
    moon: ['midheaven', 0],
    venus: ['midheaven', 0],
    mercury: ['ascendant', 180],
    jupiter: ['ascendant', 180],
    saturn: ['ascendant', 0],
  }

/** Strength of direction: a third of the degrees from the point of none (Raman, chapter 4; BPHS 27.7½). */
export function digBala(
  graha: SevenGraha,
  longitude: number,
  angles: { readonly ascendant: number; readonly midheaven: number },
): number {
  const [angle, turned] = POWERLESS[graha]
  const apart = wrapDegrees(longitude - angles[angle] - turned)
  return Math.min(apart, 360 - apart) / 3
}
