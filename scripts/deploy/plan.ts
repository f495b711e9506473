import type { Wanted } from './wanted.ts'
import type { Workers } from './wrangler-config.ts'

export const WORKERS = ['orchestrator', 'api'] as const satisfies (keyof Workers<unknown>)[]
export type Worker = (typeof WORKERS)[number]

/** What an account holds of an environment. */
export interface Found {
  readonly database: {
    readonly id: string
    /** The migrations that were applied, by their files' names. */
    readonly migrations: readonly string[]
    readonly hasPlaces: boolean
  } | null
  readonly hasBucket: boolean
  readonly queues: readonly string[]
  /** Null where no version serves. */
  readonly workers: Workers<FoundWorker | null>
}

export interface FoundWorker {
  readonly name: string
  /** The version that serves. */
  readonly version: string
  /** The version that served before it; null where there is none, or nobody knows any more. */
  readonly previous: string | null
  /** What it was tagged with: the digest of what was deployed. */
  readonly tag: string | null
  readonly secrets: readonly string[]
  /** What leads to it, as `wantedTriggers` words it. */
  readonly triggers: readonly string[]
}

/** What is at hand to deploy. */
export interface AtHand {
  /** Digests of both Workers' code and configuration. */
  readonly digests: Workers<string>
  /** The migrations there are, by their files' names, in order. */
  readonly migrations: readonly string[]
  /** The secrets that were given, by name. */
  readonly secrets: readonly string[]
  /** Those to be set though they are there. */
  readonly renewed: readonly string[]
}

export type Step =
  | { readonly type: 'create-database' | 'create-bucket' | 'create-queue'; readonly name: string }
  | { readonly type: 'migrate'; readonly name: string; readonly migrations: readonly string[] }
  | { readonly type: 'import-places'; readonly name: string }
  | {
      readonly type: 'deploy'
      readonly worker: Worker
      readonly name: string
      readonly secrets: readonly string[]
    }

export type Plan =
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  /** Secrets that are neither there nor given, and what would be done with them. */
  | {
      readonly kind: 'secrets-missing'
      readonly names: readonly string[]
      readonly steps: readonly Step[]
    }
  /** Migrations that were applied and are not at hand: somebody deployed a newer edition. */
  | { readonly kind: 'too-old'; readonly migrations: readonly string[] }

/**
 * What is to be done, in its order: what holds data, then its tables, then code. The orchestrator goes
 * first, for the API binds to its objects. What is there as it should be is not touched, so the plan of a second
 * deploy is empty, and one that broke off goes on where it did, be it between code and the queues that lead to it.
 */
export function plan(wanted: Wanted, found: Found, atHand: AtHand): Plan {
  const applied = found.database?.migrations ?? []
  const unknown = applied.filter((name) => !atHand.migrations.includes(name))
  if (unknown.length > 0) return { kind: 'too-old', migrations: unknown }
  const steps = [
    ...stores(wanted, found),
    ...tables(wanted, { found, atHand }),
    ...WORKERS.flatMap((worker) => code(worker, { wanted, found, atHand })),
  ]
  const missing = WORKERS.flatMap((worker) => missingSecrets(worker, { wanted, found, atHand }))
  if (missing.length === 0) return { kind: 'steps', steps }
  return { kind: 'secrets-missing', names: [...new Set(missing)], steps }
}

interface Sides {
  readonly wanted: Wanted
  readonly found: Found
  readonly atHand: AtHand
}

function missingSecrets(worker: Worker, { wanted, found, atHand }: Sides): string[] {
  return secretsToSet(worker, { wanted, found, atHand }).filter(
    (name) => !atHand.secrets.includes(name),
  )
}

/** Those that are not there, and those to be set anew. */
function secretsToSet(worker: Worker, { wanted, found, atHand }: Sides): string[] {
  const there = found.workers[worker]?.secrets ?? []
  return [
    ...wanted.secrets[worker].filter(
      (name) => atHand.renewed.includes(name) || !there.includes(name),
    ),
    ...wanted.passing[worker].filter((name) => atHand.renewed.includes(name)),
  ]
}

function stores({ database, bucket, queues }: Wanted, found: Found): Step[] {
  return [
    ...(found.database ? [] : [{ type: 'create-database', name: database } as const]),
    ...(found.hasBucket ? [] : [{ type: 'create-bucket', name: bucket } as const]),
    ...queues
      .filter((name) => !found.queues.includes(name))
      .map((name) => ({ type: 'create-queue', name }) as const),
  ]
}

function tables({ database: name }: Wanted, { found, atHand }: Omit<Sides, 'wanted'>): Step[] {
  const applied = found.database?.migrations ?? []
  const migrations = atHand.migrations.filter((one) => !applied.includes(one))
  return [
    ...(migrations.length > 0 ? [{ type: 'migrate', name, migrations } as const] : []),
    ...(found.database?.hasPlaces ? [] : [{ type: 'import-places', name } as const]),
  ]
}

function code(worker: Worker, { wanted, found, atHand }: Sides): Step[] {
  const there = found.workers[worker]
  const secrets = secretsToSet(worker, { wanted, found, atHand })
  const lacks = wanted.triggers[worker].some((one) => !there?.triggers.includes(one))
  if (there?.tag === atHand.digests[worker] && secrets.length === 0 && !lacks) return []
  return [{ type: 'deploy', worker, name: wanted.workers[worker], secrets }]
}

/** A Worker that was given new code, with the version that served before; null on its first deploy. */
export interface Replaced {
  readonly name: string
  readonly worker: Worker
  readonly before: string | null
}

export interface Undoing {
  /** To be set back, the last deployed first. */
  readonly back: readonly {
    readonly name: string
    readonly worker: Worker
    readonly version: string
  }[]
  /** First deploys, which have nothing to go back to. */
  readonly stay: readonly string[]
}

/** How what was deployed is taken back. Data stays as it is: migrations take nothing away. */
export function undoing(replaced: readonly Replaced[]): Undoing {
  const back = replaced.flatMap(({ name, worker, before }) =>
    before === null ? [] : [{ name, worker, version: before }],
  )
  return {
    back: back.toReversed(),
    stay: replaced.filter(({ before }) => before === null).map(({ name }) => name),
  }
}
