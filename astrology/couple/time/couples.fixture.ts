import type { TimeCertainty } from '#astrology/birth/moment.ts'
import { castCouple, castPerson, type Cast, type CoupleCast } from '#astrology/cast.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { JulianDay, Place } from '#astrology/ephemeris/ephemeris.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { birthAt } from '#astrology/western/births.fixture.ts'

export const ephemeris = await loadEphemeris()

/** 22 November 2026, 0:00 UT. */
export const AS_OF: JulianDay = 2461366.5

interface Birth {
  readonly jd: JulianDay
  readonly place: Place
}

/** A birth cast as exactly as its time is known. */
export function castAt({ jd, place }: Birth, certainty?: TimeCertainty): Cast {
  return castPerson(ephemeris, birthAt(jd, [place.latitude, place.longitude], certainty))
}

/** Births between 1940 and 2010 in the inhabited latitudes, the same for the same seed. */
export function birthsFrom(seed: number): () => Birth {
  const random = seededRandom(seed)
  return () => ({
    jd: 2_429_629.5 + random() * 25_567,
    place: { latitude: random() * 110 - 50, longitude: random() * 360 - 180 },
  })
}

/** Couples whose times are known as `kinds` says in turn; exact ones without it. */
export function couplesFrom(
  seed: number,
  count: number,
  kinds: readonly (readonly [TimeCertainty, TimeCertainty])[] = [
    [{ kind: 'exact' }, { kind: 'exact' }],
  ],
): CoupleCast[] {
  const birth = birthsFrom(seed)
  return Array.from({ length: count }, (_, index) => {
    const [one, other] = kinds[index % kinds.length]!
    return castCouple(castAt(birth(), one), castAt(birth(), other))
  })
}
