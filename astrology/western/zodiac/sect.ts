import type { Sect } from '../dignities/dignities.ts'

/**
 * Day when the centre of the Sun stands above the true horizon, judged by its altitude:
 * its house is a poor judge near the horizon, and none at all beyond the polar circle.
 */
export function sectAt(sunAltitude: number): Sect {
  return sunAltitude > 0 ? 'day' : 'night'
}
