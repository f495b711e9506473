import type { WranglerConfig } from './wrangler-config.ts'

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
