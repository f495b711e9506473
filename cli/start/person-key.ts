import type { Pronouns } from '#core/person.ts'
import { composed } from '#core/words.ts'
import type { CreatePersonRequest } from '#workers/api/contract/people.ts'

/** What tells one person from another. */
export interface KnownPerson {
  readonly name: string
  readonly hebrewName?: string | null | undefined
  readonly pronouns?: Pronouns | null | undefined
  readonly spokenAs?: string | null | undefined
  readonly birth: CreatePersonRequest['birth']
}

/**
 * The same text for two descriptions of one person, however they were typed: names are compared
 * composed, times to the second, zeros without their sign. What was left out is not what was given.
 */
export function personKey({ name, hebrewName, pronouns, spokenAs, birth }: KnownPerson): string {
  const words = [pronouns, spokenAs].some(Boolean) ? [pronouns ?? null, spokenAs ?? null] : []
  return JSON.stringify([
    composed(name),
    hebrewName ? composed(hebrewName) : null,
    ...momentOf(birth),
    // Adding zero makes a zero of minus zero.
    birth.latitude + 0,
    birth.longitude + 0,
    ...clockOf(birth),
    birth.certaintyMinutes ?? null,
    ...words,
  ])
}

function momentOf(birth: KnownPerson['birth']) {
  if ('jd' in birth) return [birth.jd]
  return [birth.date, birth.time === null ? null : birth.time.padEnd('HH:MM:SS'.length, ':00')]
}

function clockOf(birth: KnownPerson['birth']) {
  if ('jd' in birth) return []
  const { zone, offsetSeconds } = birth
  return [zone ?? null, offsetSeconds === undefined ? null : offsetSeconds + 0]
}
