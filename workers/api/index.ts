import { dropOldCalls } from '#d1/answered-calls.ts'
import { watchDrift } from '#settings/watch-drift.ts'
import { app } from './app.ts'
import type { ApiEnv } from './env.ts'

export default {
  fetch: app.fetch,
  async scheduled(_, env): Promise<void> {
    await dropOldCalls(env.DB, new Date())
    await watchDrift({ db: env.DB, variables: { ...env } }, 'api')
  },
} satisfies ExportedHandler<ApiEnv>
