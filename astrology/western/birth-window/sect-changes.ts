import type { Ephemeris, JulianDay, Place } from '#astrology/ephemeris/ephemeris.ts'
import type { SkyReading } from '../read-sky.ts'

/** A second, in days: the Sun is looked at so near the horizon on either side. */
const BESIDE = 1 / 86_400

/**
 * When the Sun passes the horizon between two looks, as the moments just before and after it:
 * the lots are turned round there, and leap.
 */
export function sectChanges(
  ephemeris: Ephemeris,
  place: Place,
  skies: readonly SkyReading[],
): JulianDay[] {
  return skies.slice(1).flatMap((after, look) => {
    const before = skies[look]!
    if (before.sect === after.sect) return []
    let [early, late] = [before.jd, after.jd]
    while (late - early > BESIDE) {
      const middle = (early + late) / 2
      const isUp = ephemeris.sunAltitude(middle, place) > 0
      if (isUp === (before.sect === 'day')) early = middle
      else late = middle
    }
    return [early, late]
  })
}
