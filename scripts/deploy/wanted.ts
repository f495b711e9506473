import type { Environment } from './environments.ts'
import { wantedTriggers } from './triggers.ts'
import type { Workers, WranglerConfig } from './wrangler-config.ts'

/** What an environment consists of, by name. */
export interface Wanted {
  readonly environment: Environment
  readonly database: string
  readonly bucket: string
  /** Dead letters' queues before those whose letters they take. */
  readonly queues: readonly string[]
  readonly workers: Workers<string>
  /** What leads to each, as `wantedTriggers` words it. */
  readonly triggers: Workers<readonly string[]>
  /** The secrets each Worker cannot do without. What else is secret is a setting, kept sealed in D1. */
  readonly secrets: Workers<readonly string[]>
  /** Secrets that are set only when they are asked for, as the key before while keys are changed. */
  readonly passing: Workers<readonly string[]>
  /** The API's own domain; null where it is found under workers.dev. */
  readonly domain: string | null
}

const SECRETS: Wanted['secrets'] = {
  orchestrator: ['SETTINGS_KEY'],
  api: ['SETTINGS_KEY', 'AUTH_SECRET', 'OPERATOR_TOKEN'],
}

const PASSING: Wanted['passing'] = {
  orchestrator: ['SETTINGS_KEY_PREVIOUS'],
  api: ['SETTINGS_KEY_PREVIOUS'],
}

/** All that may be given to a deploy. */
export const SECRET_NAMES: readonly string[] = [
  ...new Set([SECRETS, PASSING].flatMap(({ orchestrator, api }) => [...orchestrator, ...api])),
]

/** Both Workers' configurations as one list of what must be there. */
export function wantedOf(configs: Workers<WranglerConfig>, environment: Environment): Wanted {
  const { orchestrator, api } = configs
  const { producers, consumers } = orchestrator.queues ?? { producers: [], consumers: [] }
  const named = [
    ...consumers.flatMap(({ dead_letter_queue: dead }) => dead ?? []),
    ...consumers.map(({ queue }) => queue),
    ...producers.map(({ queue }) => queue),
  ]
  return {
    environment,
    database: only(api.d1_databases).database_name,
    bucket: only(api.r2_buckets).bucket_name,
    queues: [...new Set(named)],
    workers: { orchestrator: orchestrator.name, api: api.name },
    triggers: { orchestrator: wantedTriggers(orchestrator), api: wantedTriggers(api) },
    secrets: SECRETS,
    passing: PASSING,
    domain: api.routes?.find((route) => route.custom_domain)?.pattern ?? null,
  }
}

function only<T>(list: readonly T[]): T {
  if (list.length !== 1) throw new Error('the product has one D1 and one bucket')
  return list[0]!
}
