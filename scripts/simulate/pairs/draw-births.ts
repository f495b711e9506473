import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { resolveBirth, type BirthResolution } from '#astrology/birth/resolve-birth.ts'
import { InputError } from '#core/errors.ts'
import type { Populated, PopulatedPlace } from './populated.ts'

const FIRST_MINUTE = Date.UTC(1940, 0) / 60_000
const LAST_MINUTE = Date.UTC(2011, 0) / 60_000 - 1

/**
 * Births as the sample has them: any minute of 1940 to 2010 by the clock of the place, every
 * minute as likely, and a place as likely as it has people today. Each block has numbers of
 * its own, 2⁶⁴ from the next: a block's births are the same whoever draws them, and whenever.
 */
export function drawBirths(
  populated: Populated,
  { seed, block, count }: { readonly seed: number; readonly block: number; readonly count: number },
): BirthMoment[] {
  const random = xoroshiro128plus(seed)
  for (let jumped = 0; jumped < block; jumped += 1) random.jump()
  return Array.from({ length: count }, () => drawBirth(populated, random))
}

/** What no clock of the place ever showed was nobody's birth, and is drawn again. */
export function drawBirth(populated: Populated, random: RandomGenerator): BirthMoment {
  const minute = uniformInt(random, FIRST_MINUTE, LAST_MINUTE)
  const place = populated.at(uniformInt(random, 0, populated.people - 1))
  return birthAt(place, { minute, random }) ?? drawBirth(populated, random)
}

interface Minute {
  /** By the clock of the place, since 1970. */
  readonly minute: number
  /** Chooses where the clock showed the minute twice. */
  readonly random: RandomGenerator
}

/** A birth at a place in that minute; null where no clock showed it, and outside the years of the sample. */
export function birthAt(place: PopulatedPlace, { minute, random }: Minute): BirthMoment | null {
  if (minute < FIRST_MINUTE || minute > LAST_MINUTE) return null
  const { latitude, longitude, zone } = place
  const clock = new Date(minute * 60_000).toISOString()
  const birth = { date: clock.slice(0, 10), time: clock.slice(11, 16), latitude, longitude, zone }
  const resolution = resolved(birth)
  if (resolution?.kind === 'exact') return resolution.moment
  if (resolution?.kind !== 'ambiguous') return null
  const { choices } = resolution
  const { offsetSeconds } = choices[uniformInt(random, 0, choices.length - 1)]!
  const chosen = resolveBirth({ ...birth, offsetSeconds })
  if (chosen.kind !== 'exact') throw new Error('an offset decides a birth')
  return chosen.moment
}

/** Null for a day that the place's calendar left out. */
function resolved(birth: object): BirthResolution | null {
  try {
    return resolveBirth(birth)
  } catch (error) {
    if (error instanceof InputError && error.field === 'date') return null
    throw error
  }
}
