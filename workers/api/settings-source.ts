import type { SettingsSource } from '#settings/read.ts'
import type { Context } from 'hono'
import type { ApiContext, ApiEnv } from './env.ts'

/** An isolate has one environment for as long as it lives. */
const sources = new WeakMap<ApiEnv, SettingsSource>()

/** Where this Worker's settings are read: D1, and its own variables. The same one for every request. */
export function settingsSource({ env }: Context<ApiContext>): SettingsSource {
  const known = sources.get(env)
  if (known) return known
  const source = { db: env.DB, variables: { ...env } }
  sources.set(env, source)
  return source
}
