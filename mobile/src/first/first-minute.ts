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
