import { answerOf, api, type Answer } from '#app/api/call.ts'
import { useSession } from '#app/stores/session.ts'

type Kept = Awaited<ReturnType<typeof api.listPeople>>['people']

/** So long what was looked up is as good as looking again. */
const GOOD_MS = 30_000

let looked: { readonly at: number; readonly people: Promise<Answer<Kept>> } | null = null

useSession.subscribe(({ token }, before) => {
  if (token !== before.token) looked = null
})

/** Looks up who is kept already, ahead of whoever will ask. */
export function lookAhead(): void {
  if (looked !== null && Date.now() - looked.at < GOOD_MS) return
  looked = { at: Date.now(), people: answerOf(people()) }
}

/** Who is kept already: as it was just looked up, once, or as it is. Throws `Failed`. */
export async function keptBefore(): Promise<Kept> {
  const ahead = looked !== null && Date.now() - looked.at < GOOD_MS ? looked.people : null
  looked = null
  const found = await ahead
  return found?.ok ? found.value : await people()
}

async function people(): Promise<Kept> {
  return (await api.listPeople()).people
}
