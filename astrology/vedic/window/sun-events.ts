import type { Ephemeris, JulianDay, Place } from '#astrology/ephemeris/ephemeris.ts'
import type { Span } from './changes.ts'

/** Sunrises and sunsets within a span, by the Hindu rule of rising. */
export function sunEvents(ephemeris: Ephemeris, place: Place, { from, to }: Span): JulianDay[] {
  return (['rise', 'set'] as const).flatMap((event) => {
    const found: JulianDay[] = []
    let at = from
    while (at < to) {
      const next = ephemeris.riseSet('sun', event, at, place, 'hindu')
      // Where it stays up or down for the day, the day after is asked.
      if (next !== null && next < to) found.push(next)
      at = next === null ? at + A_DAY : next + A_MOMENT
    }
    return found
  })
}

const A_DAY = 1
/** A minute: enough to leave a rising behind, too little to miss the next. */
const A_MOMENT = 1 / 1440
