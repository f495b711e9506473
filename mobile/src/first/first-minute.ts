import type { Client } from '@contract/client.ts'
import { EMPTY_BIRTH, readBirth, type BirthForm } from '#app/people/birth-form.ts'

export type FirstWords = Awaited<ReturnType<Client['tellFirstWords']>>
export type Sketch = Awaited<ReturnType<Client['sketchChart']>>

/** Somebody as the first minute asks for them: by what they are called, and their birth. */
export interface FirstPerson {
  readonly name: string
  readonly birth: BirthForm
}

export const NOBODY: FirstPerson = { name: '', birth: EMPTY_BIRTH }

/** Where on the globe a wheel is drawn of which only the day is known; no sign is told of it. */
const SOMEWHERE = { latitude: 0, longitude: 0 }

type Told = Extract<ReturnType<typeof readBirth>, { ok: true }>['birth']

/**
 * The birth to sketch of what was typed so far, and whether it is whole. As soon as there is a day there is
 * a wheel to draw; signs are told once there is a place, and with a time where one is known.
 */
export function sketchedBirth(form: BirthForm): { birth: Told; isWhole: boolean } | null {
  const whole = readBirth(form)
  if (whole.ok) return { birth: whole.birth, isWhole: true }
  const place = form.place ?? { ...SOMEWHERE, name: '', country: '' }
  const byDay = readBirth({ ...form, known: 'unknown', place })
  return byDay.ok ? { birth: byDay.birth, isWhole: false } : null
}

/** What the API is told of somebody; null while something is lacking. */
export function personOf({ name, birth }: FirstPerson): { name: string; birth: Told } | null {
  const read = readBirth(birth)
  const called = name.trim()
  return read.ok && called !== '' ? { name: called, birth: read.birth } : null
}

/** Whether the words still are those of who stands in the form. */
export function isSame(one: FirstPerson, other: FirstPerson): boolean {
  return JSON.stringify(personOf(one)) === JSON.stringify(personOf(other))
}

type Kept = Awaited<ReturnType<Client['listPeople']>>['people'][number]

/** Whether somebody who is kept already is the very person who was typed. */
export function isKeptAs(person: NonNullable<ReturnType<typeof personOf>>, kept: Kept): boolean {
  return described(person) === described(kept)
}

/** Places are kept to a few decimals. */
const DECIMALS = 3

function described({ name, birth }: Pick<Kept, 'name' | 'birth'> | { name: string; birth: Told }) {
  if (!('date' in birth)) return null
  const { date, time, latitude = 0, longitude = 0 } = birth
  const { certaintyMinutes = 0 } = birth
  const at = [latitude, longitude].map((degrees) => degrees.toFixed(DECIMALS))
  return JSON.stringify([name, date, time?.slice(0, 'HH:MM'.length), certaintyMinutes, at])
}
