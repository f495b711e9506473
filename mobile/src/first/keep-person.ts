import { api } from '#app/api/call.ts'
import { isKeptAs, personOf } from './first-minute.ts'
import { useFirstMinute } from './first-store.ts'
import { keptBefore } from './kept-before.ts'

/**
 * Keeps one of the two, once: from then on something can be ordered about them. Whoever is kept already
 * is not kept twice. Throws `Failed`; null while something about them is lacking.
 */
export async function keepPerson(who: 'self' | 'other'): Promise<string | null> {
  const { ids, keepId, [who]: form } = useFirstMinute.getState()
  const known = ids[who]
  if (known !== null) return known
  const person = personOf(form)
  if (person === null) return null
  const before = (await keptBefore()).find((kept) => isKeptAs(person, kept))
  const consent = who === 'self' ? 'own' : 'declared'
  const { id } = before ?? (await api.createPerson({ json: { ...person, consent } }))
  keepId(who, id)
  return id
}
