import type { BirthMoment } from '#astrology/birth/moment.ts'
import { windowMoments, withOwnInMiddle } from '#astrology/birth/window-moments.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { skyAt, type HumanDesignSky } from './sky.ts'
import { skyCourse } from './sky-course.ts'

/**
 * The skies under which a birth may have happened: one when its time is exact. For a window, its
 * ends, every moment at which a planet turns back, and one sky for every stretch in which no
 * planet of either side changes line, so that no passing channel is missed. The chart's own
 * moment is the middle one, the rest are in the order of time.
 */
export function possibleSkies(
  ephemeris: Ephemeris,
  moment: BirthMoment,
): readonly HumanDesignSky[] {
  const own = skyAt(ephemeris, moment.jd)
  if (moment.window.from === moment.window.to) return [own]
  const { skyAt: skyOf, lineChanges, stations } = skyCourse(ephemeris, moment.window)
  const others = windowMoments(moment, lineChanges, stations)
  return withOwnInMiddle(others.map(skyOf), own)
}
