import * as z from 'zod'
import type { CloudflareAccount } from './cloudflare-account.ts'
import type { WranglerConfig } from './wrangler-config.ts'

const Schedules = z.object({ schedules: z.array(z.object({ cron: z.string() })) })
const Subdomain = z.object({ enabled: z.boolean() })

/** A queue of the account, and the Workers that consume it. */
export interface FoundQueue {
  readonly name: string
  readonly consumers: readonly string[]
}

/**
 * What leads to a Worker besides its code, a word each: `cron * * * * *`, `queue billion-texts`, `workers.dev`.
 * wrangler sets each by a call of its own after the code is there, so a deploy may leave code without them.
 */
export function wantedTriggers(config: WranglerConfig): string[] {
  const { triggers, queues, routes = [], workers_dev: isOnSubdomain = routes.length === 0 } = config
  return [
    ...(triggers?.crons ?? []).map(cronWord),
    ...(queues?.consumers ?? []).map(({ queue }) => queueWord(queue)),
    ...(isOnSubdomain ? [SUBDOMAIN] : []),
  ]
}

/** Those of a Worker that are there, in the same words. */
export async function findTriggers(
  account: CloudflareAccount,
  { name, queues }: { readonly name: string; readonly queues: readonly FoundQueue[] },
): Promise<string[]> {
  const folder = `/workers/scripts/${name}`
  const scheduled = await account.read(`${folder}/schedules`, Schedules)
  const subdomain = await account.read(`${folder}/subdomain`, Subdomain)
  return [
    ...(scheduled?.schedules ?? []).map(({ cron }) => cronWord(cron)),
    ...queues.filter(({ consumers }) => consumers.includes(name)).map((one) => queueWord(one.name)),
    ...(subdomain?.enabled ? [SUBDOMAIN] : []),
  ]
}

const SUBDOMAIN = 'workers.dev'
const cronWord = (cron: string) => `cron ${cron}`
const queueWord = (queue: string) => `queue ${queue}`
