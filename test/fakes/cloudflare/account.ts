import type { DatabaseSync } from 'node:sqlite'

export interface FakeDatabase {
  readonly uuid: string
  readonly name: string
  readonly sql: DatabaseSync
  /** Grows with everything that was written. */
  writes: number
}

export interface FakeQueue {
  readonly queue_id: string
  readonly queue_name: string
  consumers: { readonly consumer_id: string; readonly script: string; settings: unknown }[]
}

/** What one upload held: its metadata as it was sent, and its modules by their names. */
export interface FakeVersion {
  readonly id: string
  readonly number: number
  readonly metadata: Readonly<Record<string, unknown>>
  readonly modules: ReadonlyMap<string, Uint8Array>
  readonly annotations: Readonly<Record<string, string>>
}

export interface FakeDeployment {
  readonly id: string
  readonly versionId: string
  readonly message: string | null
}

export interface FakeWorker {
  readonly name: string
  readonly versions: FakeVersion[]
  /** The first is the one that serves. */
  readonly deployments: FakeDeployment[]
  readonly secrets: Map<string, string>
  migrationTag: string | null
  schedules: readonly { readonly cron: string }[]
  onSubdomain: boolean
}

/** All that an account holds. */
export interface FakeAccount {
  readonly databases: Map<string, FakeDatabase>
  readonly buckets: Map<string, Map<string, Uint8Array>>
  readonly queues: Map<string, FakeQueue>
  readonly workers: Map<string, FakeWorker>
  /** Static files by their hashes, whoever uploaded them. */
  readonly assets: Map<string, string>
  /** Ids that were never given before: `id(7)` is the seventh. */
  readonly newId: () => string
}

export function emptyAccount(): FakeAccount {
  let ids = 0
  return {
    databases: new Map(),
    buckets: new Map(),
    queues: new Map(),
    workers: new Map(),
    assets: new Map(),
    newId: () => {
      ids += 1
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`
    },
  }
}

/** The version that a Worker's visitors meet; undefined before its first deployment. */
export function servingVersion({ versions, deployments }: FakeWorker): FakeVersion | undefined {
  return versions.find(({ id }) => id === deployments[0]?.versionId)
}
