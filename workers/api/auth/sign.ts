import { DependencyError } from '#core/errors.ts'
import { moveOwner } from '#d1/owners.ts'
import { readSetting } from '#settings/read.ts'
import { mailBy } from '#workers/mail/mail.ts'
import type { Context } from 'hono'
import type { ApiContext } from '../env.ts'
import { settingsSource } from '../settings-source.ts'
import type { signBy } from './better-auth.ts'

type Signing = ReturnType<typeof signBy>

/** Made once for each database and configuration: an isolate has one of both. */
const made = new WeakMap<D1Database, { readonly like: string; readonly signing: Signing }>()

/** The address of the API as people reach it: that of settings, or the one that was asked. */
export async function publicUrl(c: Context<ApiContext>): Promise<string> {
  const { value } = await readSetting(settingsSource(c), 'api.url')
  return value ?? new URL(c.req.url).origin
}

/** What sessions, links and keys are secured with. Throws while nobody gave it: nothing may stand for it. */
export async function authSecret(c: Context<ApiContext>): Promise<string> {
  const { value } = await readSetting(settingsSource(c), 'auth.secret')
  if (value !== null) return value
  const problem = 'auth.secret is not set: nobody can sign in'
  throw new DependencyError('d1', problem, { retryable: true, kind: 'paused' })
}

/** Gives all that one owner has to another: rows, and the endpoints that are told. Safe to do again after it failed. */
export function moveBy({ DB, WEBHOOKS }: ApiContext['Bindings']) {
  return async (from: string, to: string): Promise<void> => {
    await moveOwner(DB, from, to)
    await WEBHOOKS.getByName(from).moveTo(to)
  }
}

/** How people sign in now. The library is loaded when it is first asked for. */
export async function signing(c: Context<ApiContext>): Promise<Signing> {
  const source = settingsSource(c)
  const settings = {
    secret: await authSecret(c),
    url: await publicUrl(c),
    origins: (await readSetting(source, 'api.origins')).value,
    google: (await readSetting(source, 'auth.google')).value,
    apple: (await readSetting(source, 'auth.apple')).value,
  }
  const like = JSON.stringify(settings)
  const known = made.get(source.db)
  if (known?.like === like) return known.signing
  const { signBy } = await import('./better-auth.ts')
  const fresh = signBy({ ...settings, db: source.db, mail: mailBy(source), move: moveBy(c.env) })
  made.set(source.db, { like, signing: fresh })
  return fresh
}
