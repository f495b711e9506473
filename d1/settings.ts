import { drizzle } from 'drizzle-orm/d1'
import { settings } from './settings-schema.ts'

/** Every stored setting, by key. */
export async function findSettings(db: D1Database): Promise<ReadonlyMap<string, unknown>> {
  const rows = await drizzle(db).select().from(settings)
  return new Map(rows.map(({ key, value }) => [key, value]))
}
