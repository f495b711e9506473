import {
  findAccountTask,
  insertAccountTask,
  newAccountTask,
  openExport,
  listExports as exportsOf,
  MOST_EXPORTS,
  type AccountTaskRow,
} from '#d1/account-tasks.ts'
import { shutOut } from '#d1/accounts.ts'
import { ownedBy } from '#d1/owned-by.ts'
import { exportKey } from '#r2/artifacts.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import * as z from 'zod'
import { afterwards } from '../afterwards.ts'
import { requireSelf } from '../auth/require-bearer.ts'
import { publicUrl } from '../auth/sign.ts'
import {
  deleteAccount,
  getArchive,
  getDeletion,
  getExport,
  listExports,
  startExport,
  type ExportResponse,
} from '../contract/exports.ts'
import type { ApiContext } from '../env.ts'
import { refuseFull } from '../full.ts'
import { problem } from '../problems.ts'
import { serveArtifact } from '../serve-artifact.ts'

/** Everything somebody has, handed to them or deleted: both are begun here, and done by the orchestrator. */
export const exports = new OpenAPIHono<ApiContext>()
exports.use('/v1/account/exports/*', requireSelf)
exports.openapi(startExport, async (c) => {
  const wish = newAccountTask({ owner: c.var.owner, kind: 'export', createdAt: new Date() })
  const task = await openExport(c.env.DB, wish)
  if (task === 'full') return refuseFull(c, FULL)
  if (task === 'gone') return problem(c, 'unauthorized')
  await afterwards(c, c.env.ORCHESTRATOR.runAccountTasks())
  return c.json(present(task), 202)
})
exports.openapi(listExports, async (c) => {
  return c.json({ exports: (await exportsOf(c.env.DB, c.var.owner)).map(present) }, 200)
})
exports.openapi(getExport, async (c) => {
  const task = await findAccountTask(c.env.DB, c.req.valid('param').exportId)
  const own = ownedBy(task, c.var.owner)
  return own?.kind === 'export' ? c.json(present(own), 200) : problem(c, 'not-found')
})
exports.openapi(getArchive, async (c) => {
  const { exportId, number } = c.req.valid('param')
  const own = ownedBy(await findAccountTask(c.env.DB, exportId), c.var.owner)
  if (own?.kind !== 'export' || number > archivesOf(own).length) return problem(c, 'not-found')
  const fileName = `one-in-a-billion-${number}.zip`
  return await serveArtifact(c, {
    key: exportKey(own.id, number),
    fileName,
    isPinned: true,
  })
})
exports.use('/v1/account', async (c, next) =>
  c.req.method === 'DELETE' ? await requireSelf(c, next) : await next(),
)
exports.openapi(deleteAccount, async (c) => {
  const { owner } = c.var
  const task = newAccountTask({ owner, kind: 'deletion', createdAt: new Date() })
  await insertAccountTask(c.env.DB, task)
  await shutOut(c.env.DB, owner)
  await afterwards(c, c.env.ORCHESTRATOR.runAccountTasks())
  return c.json({ id: task.id, url: `${await publicUrl(c)}/deletions/${task.id}` }, 202)
})
exports.openapi(getDeletion, async (c) => {
  const task = await findAccountTask(c.env.DB, c.req.valid('param').receiptId)
  if (task?.kind !== 'deletion') return problem(c, 'not-found')
  const proof = task.status === 'done' ? Proof.parse(task.proof) : null
  return c.json(
    {
      status: task.status,
      createdAt: task.createdAt.toISOString(),
      finishedAt: task.finishedAt?.toISOString() ?? null,
      deleted: proof && { jobs: proof.jobs, people: proof.people },
      left: proof?.left ?? null,
    },
    200,
  )
})

const FULL = {
  field: 'exports',
  most: MOST_EXPORTS,
  mend: 'Fetch one of them, or wait until the oldest is seven days old.',
}

const Proof = z.object({
  jobs: z.number(),
  people: z.number(),
  left: z.record(z.string(), z.number()),
})

const Archives = z.object({
  archives: z.array(z.object({ files: z.number(), bytes: z.number(), sha256: z.string() })),
})

function archivesOf({ proof }: AccountTaskRow) {
  return Archives.safeParse(proof).data?.archives ?? []
}

function present(task: AccountTaskRow): ExportResponse {
  const { id, status, createdAt, finishedAt } = task
  return {
    id,
    status,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    archives: archivesOf(task).map((archive, index) => ({
      ...archive,
      url: `/v1/account/exports/${id}/archives/${index + 1}`,
    })),
  }
}
