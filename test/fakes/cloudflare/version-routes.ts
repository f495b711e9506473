import * as z from 'zod'
import type { FakeAccount, FakeDeployment, FakeVersion, FakeWorker } from './account.ts'
import { jsonOf, refused, type Route } from './route.ts'
import { workerOf } from './worker-of.ts'

const AT = '1970-01-01T00:00:00Z'
const Deployment = z.object({
  versions: z.array(z.object({ version_id: z.string(), percentage: z.number() })).length(1),
  annotations: z.record(z.string(), z.string().optional()).optional(),
})

/** What was uploaded of a Worker, and which of it serves. */
export function versionRoutes(account: FakeAccount): Route[] {
  const withWorker = workerOf(account)
  return [
    {
      method: 'GET',
      path: '/workers/scripts/:name/versions',
      answer: withWorker(({ versions }) => ({
        result: { items: versions.toReversed().map(shownVersion) },
      })),
    },
    {
      method: 'GET',
      path: '/workers/scripts/:name/versions/:id',
      answer: withWorker(({ versions }, { params }) => {
        const version = versions.find(({ id }) => id === params['id'])
        return version
          ? { result: shownVersion(version) }
          : refused(404, 10_200, 'Version not found.')
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
        const message = annotations?.['workers/message'] ?? null
        serve(worker, { id: account.newId(), versionId: id, message })
        return { result: { id: worker.deployments[0]!.id } }
      }),
    },
  ]
}

/** Lets a version serve from now on. */
export function serve({ deployments }: FakeWorker, deployment: FakeDeployment): void {
  deployments.unshift(deployment)
}

/** A version as Cloudflare shows it. */
export function shownVersion({ id, number, annotations }: FakeVersion): object {
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
