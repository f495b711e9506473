import { api } from '#app/api/call.ts'
import { personOf } from './first-minute.ts'
import { useFirstMinute } from './first-store.ts'

/** Keeps one of the two, once: from then on something can be ordered about them. Throws `Failed`. */
export async function keepPerson(who: 'self' | 'other'): Promise<string | null> {
  const { ids, keepId, [who]: form } = useFirstMinute.getState()
  const known = ids[who]
  if (known !== null) return known
  const person = personOf(form)
  if (person === null) return null
  const consent = who === 'self' ? 'own' : 'declared'
  const { id } = await api.createPerson({ json: { ...person, consent } })
  keepId(who, id)
  return id
}
