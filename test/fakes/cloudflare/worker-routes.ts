import * as z from 'zod'
import type { FakeAccount, FakeVersion, FakeWorker } from './account.ts'
import { jsonOf, type Answer, type Call, type Route } from './route.ts'
import { keepVersion, uploadOf, whyNot } from './uploaded.ts'
import { serve, shownVersion } from './version-routes.ts'
import { workerOf } from './worker-of.ts'

/** Workers: uploads, secrets, schedules, and where they are found. */
export function workerRoutes(account: FakeAccount): Route[] {
  const { workers, newId } = account
  const withWorker = workerOf(account)
  const take = async (call: Call): Promise<Answer | FakeVersion> => {
    const name = call.params['name']!
    const upload = await uploadOf(call)
    const refusal = whyNot(upload.metadata, { account, name })
    if (refusal) return refusal
    const worker = workers.get(name) ?? newWorker(name)
    workers.set(name, worker)
    return keepVersion(worker, upload, newId())
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
        serve(workers.get(call.params['name']!)!, {
          id: newId(),
          versionId: taken.id,
          message: null,
        })
        return { result: { ...shownVersion(taken), deployment_id: taken.id.replaceAll('-', '') } }
      },
    },
    {
      method: 'POST',
      path: '/workers/scripts/:name/versions',
      answer: async (call) => {
        const taken = await take(call)
        return 'modules' in taken ? { result: shownVersion(taken) } : taken
      },
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
    {
      method: 'GET',
      path: '/workers/scripts/:name/schedules',
      answer: withWorker(({ schedules }) => ({ result: { schedules } })),
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
      method: 'GET',
      path: '/workers/scripts/:name/subdomain',
      answer: withWorker(({ onSubdomain }) => ({ result: { enabled: onSubdomain } })),
    },
    {
      method: 'POST',
      path: '/workers/scripts/:name/subdomain',
      answer: withWorker((worker, call) => {
        worker.onSubdomain = jsonOf(call, z.looseObject({ enabled: z.boolean() })).enabled
        return { result: { enabled: worker.onSubdomain, previews_enabled: worker.onSubdomain } }
      }),
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
