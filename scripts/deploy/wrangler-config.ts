import { readFileSync } from 'node:fs'
import { parse } from 'smol-toml'
import * as z from 'zod'

const Queues = z.looseObject({
  producers: z.array(z.looseObject({ binding: z.string(), queue: z.string() })),
  consumers: z.array(
    z.looseObject({ queue: z.string(), dead_letter_queue: z.string().optional() }),
  ),
})

/** What deploying reads and changes of a Worker's wrangler.toml; everything else passes as it is. */
export const WranglerConfig = z.looseObject({
  name: z.string(),
  main: z.string(),
  vars: z.record(z.string(), z.string()).optional(),
  routes: z
    .array(z.looseObject({ pattern: z.string(), custom_domain: z.boolean().optional() }))
    .optional(),
  workers_dev: z.boolean().optional(),
  triggers: z.looseObject({ crons: z.array(z.string()).optional() }).optional(),
  assets: z.looseObject({ directory: z.string() }).optional(),
  d1_databases: z.array(
    z.looseObject({
      database_name: z.string(),
      database_id: z.string().optional(),
      migrations_dir: z.string(),
    }),
  ),
  r2_buckets: z.array(z.looseObject({ bucket_name: z.string() })),
  durable_objects: z.looseObject({
    bindings: z.array(z.looseObject({ name: z.string(), script_name: z.string().optional() })),
  }),
  services: z.array(z.looseObject({ service: z.string() })).optional(),
  queues: Queues.optional(),
  /** What an environment has of its own; its name begins as all names there do. */
  env: z.record(z.string(), z.looseObject({ name: z.string() })).optional(),
})
export type WranglerConfig = z.infer<typeof WranglerConfig>

/** Both Workers of the product. */
export interface Workers<T> {
  readonly orchestrator: T
  readonly api: T
}

/** Where each Worker's configuration lies, from the repository's root. */
export const CONFIG_FILES: Workers<string> = {
  orchestrator: 'workers/orchestrator/wrangler.toml',
  api: 'wrangler.toml',
}

/** Throws `TomlError` or `ZodError` for a file that is not as the product's are. */
export function readConfig(file: string): WranglerConfig {
  return WranglerConfig.parse(parse(readFileSync(file, 'utf8')))
}
