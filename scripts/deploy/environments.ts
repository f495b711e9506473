import type { Workers, WranglerConfig } from './wrangler-config.ts'

export const ENVIRONMENTS = ['staging', 'production'] as const
export type Environment = (typeof ENVIRONMENTS)[number]

/** What all names in wrangler.toml begin with. */
const OWN = 'billion'

/**
 * A Worker's configuration in an environment: what its `[env.…]` says laid over the whole, and every
 * name of what it binds begun as the environment's are (`billion-texts` is `billion-staging-texts` there), so
 * that environments share nothing. Ids go: they are found by the names. Throws for an unknown environment.
 */
export function inEnvironment(config: WranglerConfig, environment: Environment): WranglerConfig {
  const { env, ...whole } = config
  const own = env?.[environment]
  if (!own) throw new Error(`${config.name} has no [env.${environment}] in its wrangler.toml`)
  const rest = config.name.slice(OWN.length)
  if (!own.name.endsWith(rest)) throw new Error(`${own.name} does not end in ${rest}`)
  const start = own.name.slice(0, -rest.length)
  const named = (name: string) => (name.startsWith(OWN) ? start + name.slice(OWN.length) : name)
  return {
    ...whole,
    ...own,
    d1_databases: config.d1_databases.map(({ database_id: _, ...one }) => ({
      ...one,
      database_name: named(one.database_name),
    })),
    r2_buckets: config.r2_buckets.map((one) => ({ ...one, bucket_name: named(one.bucket_name) })),
    durable_objects: {
      bindings: config.durable_objects.bindings.map((one) => ({
        ...one,
        ...(one.script_name !== undefined && { script_name: named(one.script_name) }),
      })),
    },
    ...(config.services && {
      services: config.services.map((one) => ({ ...one, service: named(one.service) })),
    }),
    ...(config.queues && { queues: queuesNamed(config.queues, named) }),
  }
}

function queuesNamed(
  { producers, consumers }: NonNullable<WranglerConfig['queues']>,
  named: (name: string) => string,
) {
  return {
    producers: producers.map((one) => ({ ...one, queue: named(one.queue) })),
    consumers: consumers.map((one) => ({
      ...one,
      queue: named(one.queue),
      ...(one.dead_letter_queue !== undefined && {
        dead_letter_queue: named(one.dead_letter_queue),
      }),
    })),
  }
}

/** What an environment consists of, by name. */
export interface Wanted {
  readonly environment: Environment
  readonly database: string
  readonly bucket: string
  /** Dead letters' queues before those whose letters they take. */
  readonly queues: readonly string[]
  readonly workers: Workers<string>
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
    secrets: SECRETS,
    passing: PASSING,
    domain: api.routes?.find((route) => route.custom_domain)?.pattern ?? null,
  }
}

function only<T>(list: readonly T[]): T {
  if (list.length !== 1) throw new Error('the product has one D1 and one bucket')
  return list[0]!
}
