import { insertDeadLetter } from '#d1/dead-letters.ts'
import type { ParkedLetter } from './letters.ts'

/** A parked letter on its way to the shelf where operators look, as it travels in JSON. */
export interface DeadLetter {
  readonly id: string
  readonly source: 'delivery' | 'chapter'
  readonly recipient: string
  readonly sender: string
  readonly body: unknown
  readonly reason: string
  readonly attempts: number
  readonly arrivedAt: number
}

/** `sender` is the object's name to people: a job's id, `fleet:main`. One letter of it lies on the shelf once. */
export function deadLetterOf(
  { id, key, effect, reason, tries, parkedAt }: ParkedLetter,
  sender: string,
): DeadLetter {
  return {
    id: `${sender}/${id}`,
    source: 'delivery',
    recipient: key,
    sender,
    body: JSON.parse(effect) as unknown,
    reason,
    attempts: tries,
    arrivedAt: parkedAt,
  }
}

export async function shelve(db: D1Database, letter: DeadLetter): Promise<void> {
  await insertDeadLetter(db, { ...letter, arrivedAt: new Date(letter.arrivedAt) })
}
