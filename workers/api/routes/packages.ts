import { InputError } from '#core/errors.ts'
import {
  listDocuments,
  listPackages as listPackageRows,
  type DocumentRow,
  type PackageRow,
} from '#d1/jobs.ts'
import { folderName } from '#publishing/text/file-name.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import {
  getAudiobook,
  getPackage,
  listPackages,
  packJob,
  type PackageResponse,
} from '../contract/packages.ts'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'
import { revisionsOf } from '../present-job.ts'
import { serveArtifact, serveFile } from '../serve-artifact.ts'
import { storedBook } from '../stored-book.ts'
import { toldJob } from '../told-job.ts'
import { isAnyLocked, isLocked, WAITS_FOR_KEYS } from '../two-keys.ts'
import { whyNotThere } from '../why-not-there.ts'
import { CONTENT_TYPES } from '#r2/artifacts.ts'
import type { DocumentPlan } from '#core/job-types.ts'

/** A job's documents as they were, in one file. Behind the door of `jobs`. */
export const packages = new OpenAPIHono<ApiContext>()
packages.openapi(packJob, async (c) => {
  const { id } = c.var.job
  if (isAnyLocked(c.var.job)) return problem(c, 'not-now', { detail: WAITS_FOR_KEYS })
  const answer = await toldJob(c.env, c.var.job).pack()
  if (!answer.ok) return problem(c, 'not-now', { detail: answer.reason })
  const { packageId } = answer
  const rows = await listPackageRows(c.env.DB, id)
  const row = rows.find((known) => known.id === packageId)
  return c.json(row ? present(row) : { ...UNPUBLISHED, id: packageId }, 202)
})
packages.openapi(listPackages, async (c) => {
  const rows = await listPackageRows(c.env.DB, c.var.job.id)
  return c.json({ packages: rows.map(present) }, 200)
})
packages.openapi(getPackage, async (c) => {
  const { job } = c.var
  const { packageId } = c.req.valid('param')
  const rows = await listPackageRows(c.env.DB, job.id)
  const row = rows.find(({ id }) => id === packageId)
  if (!row) return problem(c, 'not-found')
  if (isAnyLocked(job)) return problem(c, 'not-ready', { detail: WAITS_FOR_KEYS })
  const [artifact] = row.part.artifacts
  if (row.part.status !== 'done' || !artifact) {
    const { kind, ...details } = whyNotThere(row.part)
    return problem(c, kind, details)
  }
  const names = job.commission.people.map(({ name }) => name)
  return await serveArtifact(c, {
    key: artifact.key,
    fileName: `${folderName(names)}.zip`,
    isPinned: true,
  })
})

packages.openapi(getAudiobook, async (c) => {
  const { job } = c.var
  const rows = await listDocuments(c.env.DB, job.id)
  const keys = job.commission.documents
    .filter((plan) => !isLocked(job, plan))
    .flatMap((plan) => chapterKey(plan, rows))
  if (keys.length === 0) return problem(c, 'not-ready')
  const name = folderName(job.commission.people.map((person) => person.name))
  try {
    const book = await storedBook(c.env.ARTIFACTS, keys)
    return await serveFile(c, book, { fileName: `${name}.mp3`, isPinned: false })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return problem(c, 'not-now', { detail: `${error.problem}. ${error.mend}` })
  }
})

/** Of the newest revision that is spoken. */
function chapterKey(plan: DocumentPlan, rows: readonly DocumentRow[]): readonly string[] {
  return revisionsOf(plan, rows)
    .filter(({ audio }) => audio.status === 'done')
    .flatMap(({ audio }) => audio.artifacts)
    .filter(({ contentType }) => contentType === CONTENT_TYPES.chapter)
    .slice(0, 1)
    .map(({ key }) => key)
}

/** What a package is before its job has published anything of it. */
const UNPUBLISHED = { kind: 'zip', status: 'queued', reason: null, bytes: null, url: null } as const

function present({ jobId, id, part }: PackageRow): PackageResponse {
  const { status, reason, artifacts } = part
  const [artifact] = artifacts
  const isDone = status === 'done' && artifact !== undefined
  return {
    id,
    kind: 'zip',
    status,
    reason,
    bytes: isDone ? artifact.bytes : null,
    url: isDone ? `/v1/jobs/${jobId}/packages/${id}` : null,
  }
}
