import type { CreatePersonRequest } from '#workers/api/contract/people.ts'

/** What tells one person from another. */
export interface KnownPerson {
  readonly name: string
  readonly hebrewName?: string | null | undefined
  readonly birth: CreatePersonRequest['birth']
}

/**
 * The same text for two descriptions of one person, however they were typed: names are compared
 * composed, times to the second, zeros without their sign. What was left out is not what was given.
 */
export function personKey({ name, hebrewName, birth }: KnownPerson): string {
  const { date, time, latitude, longitude, zone, offsetSeconds, certaintyMinutes } = birth
  return JSON.stringify([
    spelling(name),
    hebrewName ? spelling(hebrewName) : null,
    date,
    time === null ? null : time.padEnd('HH:MM:SS'.length, ':00'),
    // Adding zero makes a zero of minus zero.
    latitude + 0,
    longitude + 0,
    zone ?? null,
    offsetSeconds === undefined ? null : offsetSeconds + 0,
    certaintyMinutes ?? null,
  ])
}

function spelling(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}
