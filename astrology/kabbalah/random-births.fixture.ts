import { integer, record, type Arbitrary } from 'fast-check'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { born } from './born.fixture.ts'

/** Births anywhere below the polar circles, from 1810 to 2100, on clocks of the nearest hour. */
export const anyBirth: Arbitrary<BirthMoment> = record({
  day: integer({ min: -58_000, max: 47_000 }),
  second: integer({ min: 0, max: 86_399 }),
  latitude: integer({ min: -65, max: 65 }),
  longitude: integer({ min: -179, max: 179 }),
}).map(({ day, second, latitude, longitude }) =>
  born({
    date: new Date(day * 86_400_000).toISOString().slice(0, 10),
    time: new Date(second * 1000).toISOString().slice(11, 19),
    offsetSeconds: Math.round(longitude / 15) * 3600,
    latitude,
    longitude,
  }),
)
