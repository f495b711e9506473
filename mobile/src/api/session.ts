import { useSession } from '#app/stores/session.ts'
import { API } from './address.ts'
import { Failed } from './failure.ts'
import { refusalOf } from './refusal-of.ts'

let beginning: Promise<string> | undefined

/**
 * The token that bears a call. Whoever has none begins without a name, once however many calls ask.
 * Throws `Failed`.
 */
export async function bearer(): Promise<string> {
  await useSession.getState().load()
  const { token } = useSession.getState()
  return token ?? (await (beginning ??= begin().finally(() => (beginning = undefined))))
}

async function begin(): Promise<string> {
  const answer = await fetch(`${API}/auth/anonymous`, { method: 'POST' }).catch(() => {
    throw new Failed({ kind: 'offline' })
  })
  if (!answer.ok) throw new Failed(await refusalOf(answer))
  const begun = (await answer.json().catch(() => null)) as { readonly token?: unknown } | null
  const token = begun?.token
  // Whatever stands between may answer as well.
  if (typeof token !== 'string') throw new Failed({ kind: 'server', requestId: null })
  await useSession.getState().keep(token)
  return token
}
