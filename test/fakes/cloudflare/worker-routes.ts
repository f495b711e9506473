import * as z from 'zod'
import type { FakeAccount, FakeVersion, FakeWorker } from './account.ts'
import { jsonOf, refused, type Answer, type Call, type Route } from './route.ts'
import { keepVersion, uploadOf, whyNot } from './uploaded.ts'

const AT = '1970-01-01T00:00:00Z'
const Deployment = z.object({
  versions: z.array(z.object({ version_id: z.string(), percentage: z.number() })).length(1),
  annotations: z.record(z.string(), z.string().optional()).optional(),
})

/** Workers: uploads, versions, deployments, secrets, schedules, and where they are found. */
export function workerRoutes(account: FakeAccount): Route[] {
  const { workers, newId } = account
  const withWorker =
    (answer: (worker: FakeWorker, call: Call) => Answer | Promise<Answer>) => (call: Call) => {
      const worker = workers.get(call.params['name'] ?? '')
      return worker
        ? answer(worker, call)
        : refused(404, 10_007, 'This Worker does not exist on your account.')
    }
  const take = async (call: Call): Promise<Answer | FakeVersion> => {
    const name = call.params['name']!
    const upload = await uploadOf(call)
    const refusal = whyNot(upload.metadata, { account, name })
    if (refusal) return refusal
    const worker = workers.get(name) ?? newWorker(name)
    workers.set(name, worker)
    return keepVersion(worker, upload, newId())
  }
  const deploy = (worker: FakeWorker, versionId: string, message: string | null = null) => {
    worker.deployments.unshift({ id: newId(), versionId, message })
  }
  return [
    {
      method: 'GET',
      path: '/workers/services/:name',
      answer: withWorker(({ migrationTag }) => ({
        result: {
          default_environment: {
            environment: 'production',
            script: { migration_tag: migrationTag, last_deployed_from: 'wrangler', tags: null },
          },
        },
      })),
    },
    {
      method: 'GET',
      path: '/workers/scripts',
      answer: () => ({
        result: [...workers.values()].map(({ name, migrationTag }) => ({
          id: name,
          migration_tag: migrationTag ?? undefined,
        })),
      }),
    },
    {
      method: 'PUT',
      path: '/workers/scripts/:name',
      answer: async (call) => {
        const taken = await take(call)
        if (!('modules' in taken)) return taken
        deploy(workers.get(call.params['name']!)!, taken.id)
        return { result: { ...shown(taken), deployment_id: taken.id.replaceAll('-', '') } }
      },
    },
    {
      method: 'POST',
      path: '/workers/scripts/:name/versions',
      answer: async (call) => {
        const taken = await take(call)
        return 'modules' in taken ? { result: shown(taken) } : taken
      },
    },
    {
      method: 'GET',
      path: '/workers/scripts/:name/versions',
      answer: withWorker(({ versions }) => ({
        result: { items: versions.toReversed().map(shown) },
      })),
    },
    {
      method: 'GET',
      path: '/workers/scripts/:name/versions/:id',
      answer: withWorker(({ versions }, { params }) => {
        const version = versions.find(({ id }) => id === params['id'])
        return version ? { result: shown(version) } : refused(404, 10_200, 'Version not found.')
      }),
    },
    {
      method: 'GET',
      path: '/workers/scripts/:name/deployments',
      answer: withWorker(({ deployments }) => ({
        result: {
          deployments: deployments.map(({ id, versionId, message }) => ({
            id,
            source: 'wrangler',
            strategy: 'percentage',
            author_email: 'ida@example.org',
            created_on: AT,
            annotations: { 'workers/message': message ?? undefined },
            versions: [{ version_id: versionId, percentage: 100 }],
          })),
        },
      })),
    },
    {
      method: 'POST',
      path: '/workers/scripts/:name/deployments',
      answer: withWorker((worker, call) => {
        const { versions, annotations } = jsonOf(call, Deployment)
        const id = versions[0]!.version_id
        if (!worker.versions.some((one) => one.id === id))
          return refused(404, 10_200, 'Version not found.')
        deploy(worker, id, annotations?.['workers/message'] ?? null)
        return { result: { id: worker.deployments[0]!.id } }
      }),
    },
    {
      method: 'GET',
      path: '/workers/scripts/:name/secrets',
      answer: withWorker(({ secrets }) => ({
        result: [...secrets.keys()].map((name) => ({ name, type: 'secret_text' })),
      })),
    },
    {
      method: 'PUT',
      path: '/workers/scripts/:name/schedules',
      answer: withWorker((worker, call) => {
        worker.schedules = jsonOf(call, z.array(z.object({ cron: z.string() })))
        return { result: { schedules: worker.schedules } }
      }),
    },
    ...['PATCH', 'GET'].map((method) => ({
      method,
      path: '/workers/scripts/:name/script-settings',
      answer: withWorker(() => ({ result: {} })),
    })),
    {
      method: 'GET',
      path: '/workers/scripts/:name/settings',
      answer: withWorker(({ versions }) => ({
        result: { bindings: versions.at(-1)!.metadata['bindings'] },
      })),
    },
    {
      method: 'GET',
      path: '/workers/subdomain',
      answer: () => ({ result: { subdomain: 'ida' } }),
    },
    {
      method: 'GET',
      path: '/workers/workers/:name',
      answer: withWorker(({ name, onSubdomain }) => ({
        result: { name, subdomain: { enabled: onSubdomain, previews_enabled: onSubdomain } },
      })),
    },
    {
      method: 'POST',
      path: '/workers/scripts/:name/subdomain',
      answer: withWorker((worker, call) => {
        worker.onSubdomain = jsonOf(call, z.looseObject({ enabled: z.boolean() })).enabled
        return { result: { enabled: worker.onSubdomain, previews_enabled: worker.onSubdomain } }
      }),
    },
    ...assetRoutes(account),
  ]
}

const Manifest = z.object({
  manifest: z.record(z.string(), z.object({ hash: z.string() }).loose()),
})
/** A token that says nothing: `{"alg":"none"}` and `{}`. */
const JWT = 'eyJhbGciOiJub25lIn0.e30.'
/** As many files as an upload takes at once. */
const BUCKET = 200

/** Static files: only those nobody has uploaded yet are asked for, in buckets. */
function assetRoutes({ assets }: FakeAccount): Route[] {
  return [
    {
      method: 'POST',
      path: '/workers/scripts/:name/assets-upload-session',
      answer: (call) => {
        const { manifest } = jsonOf(call, Manifest)
        const hashes = [...new Set(Object.values(manifest).map(({ hash }) => hash))]
        const wanted = hashes.filter((hash) => !assets.has(hash))
        const buckets = Array.from({ length: Math.ceil(wanted.length / BUCKET) }, (_, index) =>
          wanted.slice(index * BUCKET, (index + 1) * BUCKET),
        )
        return { result: { jwt: JWT, buckets } }
      },
    },
    {
      method: 'POST',
      path: '/workers/assets/upload',
      answer: async (call) => {
        const type = call.headers.get('content-type') ?? ''
        const form = await new Response(call.body, { headers: { 'content-type': type } }).formData()
        for (const [hash, file] of form)
          assets.set(hash, typeof file === 'string' ? file : await file.text())
        return { result: { jwt: JWT } }
      },
    },
  ]
}

function newWorker(name: string): FakeWorker {
  return {
    name,
    versions: [],
    deployments: [],
    secrets: new Map(),
    migrationTag: null,
    schedules: [],
    onSubdomain: false,
  }
}

function shown({ id, number, annotations }: FakeVersion): object {
  return {
    id,
    number,
    annotations,
    metadata: {
      created_on: AT,
      modified_on: AT,
      source: 'wrangler',
      author_email: 'ida@example.org',
    },
    resources: { bindings: [], script: { etag: id, handlers: ['fetch'] }, script_runtime: {} },
    startup_time_ms: 1,
  }
}
