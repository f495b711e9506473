import { parseBirth } from '#astrology/birth/birth-input.ts'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castCouple, castPerson, type Cast, type CoupleCast } from '#astrology/cast.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'

export const ephemeris = await loadEphemeris()

interface Told {
  readonly time?: string | null
  readonly certaintyMinutes?: number
}

/** Somebody born on a day in Vienna. */
export function castOn(date: string, told: Told = { time: '07:20' }): Cast {
  const birth = { date, latitude: 48.21, longitude: 16.37, ...told }
  const resolution = resolveBirth(parseBirth({ time: null, ...birth }))
  if (resolution.kind !== 'exact') throw new Error(resolution.kind)
  return castPerson(ephemeris, resolution.moment)
}

/** Couples of people born over sixty years, each with the next one, hours strewn over the day. */
export function couples(count: number): CoupleCast[] {
  const casts = Array.from({ length: count + 1 }, (_, place) => {
    const day = new Date(Date.UTC(1945, 0, 1 + ((place * 7919) % 22_000)))
    const minutes = (place * 571) % 1440
    const clock = [Math.floor(minutes / 60), minutes % 60].map((part) =>
      String(part).padStart(2, '0'),
    )
    return castOn(day.toISOString().slice(0, 10), { time: clock.join(':') })
  })
  return casts.slice(1).map((second, place) => castCouple(casts[place]!, second))
}
