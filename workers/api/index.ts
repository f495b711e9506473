import { OPERATORS } from '#core/announcements.ts'
import { dropOldCalls } from '#d1/answered-calls.ts'
import { findDrift } from '#settings/drift.ts'
import { driftMessages } from '#settings/drift-messages.ts'
import { watchDrift } from '#settings/watch-drift.ts'
import { app } from './app.ts'
import type { ApiEnv } from './env.ts'

export default {
  fetch: app.fetch,
  async scheduled(_, env): Promise<void> {
    await dropOldCalls(env.DB, new Date())
    await watchDrift({ db: env.DB, variables: { ...env } }, 'api', async (source) => {
      const findings = await findDrift(source)
      const messages = driftMessages(findings, 'api', new Date())
      if (messages.length > 0) await env.WEBHOOKS.getByName(OPERATORS).announce(messages)
      return findings
    })
  },
} satisfies ExportedHandler<ApiEnv>
