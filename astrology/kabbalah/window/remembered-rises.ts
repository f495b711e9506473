import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'

interface Answer {
  readonly asked: JulianDay
  readonly found: JulianDay
}

/**
 * The same ephemeris, which remembers when the Sun rose and set: whoever asks
 * again from between an earlier question and its answer gets the same answer.
 */
export function rememberingRises(ephemeris: Ephemeris): Ephemeris {
  const answers = new Map<string, Answer[]>()
  return {
    ...ephemeris,
    riseSet: (...question) => {
      const [body, event, from, place, rule] = question
      const key = `${body} ${event} ${rule} ${place.latitude} ${place.longitude}`
      const known = answers.get(key) ?? []
      const answer = known.find(({ asked, found }) => asked <= from && from < found)
      if (answer !== undefined) return answer.found
      const found = ephemeris.riseSet(...question)
      // A Sun that stays up or down for the day may still set for whoever asks later.
      if (found !== null) answers.set(key, [...known, { asked: from, found }])
      return found
    },
  }
}
