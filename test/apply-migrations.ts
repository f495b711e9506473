import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { forgetRows } from '#settings/known-rows.ts'

// All files share one workerd, and each begins with empty rooms.
await reset()
await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
forgetRows()
