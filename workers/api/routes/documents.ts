import { planDocuments, type DocumentPlan } from '#core/job-types.ts'
import type { StoredText } from '#writing/stored-text.ts'
import type { JobRow } from '#d1/jobs.ts'
import { artifactKey, findArtifact, timingKey, type ArtifactKind } from '#r2/artifacts.ts'
import { Hono, type Context } from 'hono'
import type { ApiContext } from '../env.ts'
import { titleOf } from '../present-job.ts'
import { problem } from '../problems.ts'
import { serveArtifact } from '../serve-artifact.ts'
import { findOwnJob } from './jobs.ts'

/** Each document opens the moment its text is final; its PDF and its chapter follow when they are. */
export const documents = new Hono<ApiContext>()
  .get('/:documentId/text', async (c) => {
    const stored = await readText(c)
    if (stored instanceof Response) return stored
    return c.body(stored.markdown, 200, { 'content-type': 'text/markdown; charset=utf-8' })
  })
  .get('/:documentId/evidence', async (c) => {
    const stored = await readText(c)
    if (stored instanceof Response) return stored
    const { evidence, quality } = stored
    return c.json({ evidence, quality })
  })
  .get('/:documentId/pdf', (c) => serve(c, 'pdf', 'pdf'))
  .get('/:documentId/audio', (c) => serve(c, 'audio', 'mp3'))
  .get('/:documentId/timing', async (c) => {
    const found = await findDocument(c)
    if (!found) return problem('not-found')
    const { job, plan } = found
    const audio = await findArtifact(c.env.ARTIFACTS, artifactKey(job.id, plan.id, 'audio'))
    if (!audio) return problem('not-ready')
    return await serveArtifact(c.env.ARTIFACTS, timingKey(job.id, plan.id, audio.sha256), {
      request: c.req.raw,
      fileName: `${titleOf(job, plan)}.json`,
    })
  })

async function readText(c: Context<ApiContext>): Promise<StoredText | Response> {
  const found = await findDocument(c)
  if (!found) return problem('not-found')
  const object = await c.env.ARTIFACTS.get(artifactKey(found.job.id, found.plan.id, 'text'))
  return object ? await object.json<StoredText>() : problem('not-ready')
}

async function serve(
  c: Context<ApiContext>,
  kind: ArtifactKind,
  extension: string,
): Promise<Response> {
  const found = await findDocument(c)
  if (!found) return problem('not-found')
  const { job, plan } = found
  return await serveArtifact(c.env.ARTIFACTS, artifactKey(job.id, plan.id, kind), {
    request: c.req.raw,
    fileName: `${titleOf(job, plan)}.${extension}`,
  })
}

async function findDocument(
  c: Context<ApiContext>,
): Promise<{ job: JobRow; plan: DocumentPlan } | null> {
  const job = await findOwnJob(c)
  if (!job) return null
  const wanted = c.req.param('documentId')
  const plan = planDocuments(job.type, job.system ?? undefined).find(({ id }) => id === wanted)
  return plan ? { job, plan } : null
}
