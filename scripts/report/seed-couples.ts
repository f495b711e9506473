import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castCouple, castPerson, type CoupleCast } from '#astrology/cast.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'

/** A birth as it is written down: date, time, latitude, longitude. */
type Written = readonly [date: string, time: string, latitude: number, longitude: number]

/** The product's four couples, whose charts are published with it. */
export const SEED_COUPLES: Readonly<Record<string, readonly [Written, Written]>> = {
  'Michael and Charmaine': [
    ['1968-08-23', '13:45', 46.6103, 13.8558],
    ['1983-11-23', '06:25', 22.3193, 114.1694],
  ],
  'Iya and Jonathan': [
    ['1998-03-24', '10:45', 7.4478, 125.8078],
    ['1987-11-08', '10:44', 51.5074, -0.1278],
  ],
  'Eva and Fabrice': [
    ['1974-07-09', '04:15', 32.0504, 34.7522],
    ['1972-04-26', '08:00', 43.5297, 5.4474],
  ],
  'Luca and Martina': [
    ['1958-07-11', '10:30', 44.4938, 11.3387],
    ['1955-05-06', '12:00', 60.6074, 15.633],
  ],
}

export function castSeedCouples(
  ephemeris: Ephemeris,
): readonly { readonly name: string; readonly couple: CoupleCast }[] {
  return Object.entries(SEED_COUPLES).map(([name, births]) => {
    const [first, second] = births.map(([date, time, latitude, longitude]) => {
      const resolved = resolveBirth({ date, time, latitude, longitude })
      if (resolved.kind !== 'exact') throw new Error(`${name} were born at no exact moment`)
      return castPerson(ephemeris, resolved.moment)
    })
    return { name, couple: castCouple(first!, second!) }
  })
}
