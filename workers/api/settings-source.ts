import type { SettingsSource } from '#settings/read.ts'
import type { Context } from 'hono'
import type { ApiContext } from './env.ts'

/** Where this Worker's settings are read: D1, and its own variables. */
export function settingsSource({ env }: Context<ApiContext>): SettingsSource {
  return { db: env.DB, variables: { ...env } }
}
