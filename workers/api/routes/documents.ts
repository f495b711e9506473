import { withImprint } from '#core/imprint.ts'
import { titleOf } from '#core/titles.ts'
import { listDocuments } from '#d1/jobs.ts'
import { TimingManifest } from '#gpu-bridge/protocol/contract.ts'
import { timingToSmil } from '#gpu-bridge/protocol/timing-to-smil.ts'
import { timingToVtt } from '#gpu-bridge/protocol/timing-to-vtt.ts'
import { fileName } from '#publishing/text/file-name.ts'
import { readJson } from '#r2/artifacts.ts'
import { readStoredText } from '#writing/stored-text.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { askJob } from '../ask-job.ts'
import { requireDocument } from '../auth/require-own.ts'
import {
  getAudio,
  getEvidence,
  getPdf,
  getQuality,
  getText,
  getTiming,
  getTimingSmil,
  getTimingVtt,
  listRevisions,
  regenerateDocument,
} from '../contract/documents.ts'
import type { ApiContext } from '../env.ts'
import { presentRevision, revisionsOf, TASK_KINDS, type PartName } from '../present-job.ts'
import { problem } from '../problems.ts'
import { serveArtifact } from '../serve-artifact.ts'

/** Each document opens the moment its text is final; its PDF and its chapter follow when they are. */
export const documents = new OpenAPIHono<ApiContext>()
documents.use('/v1/jobs/:jobId/documents/:documentId/*', requireDocument)
documents.openapi(listRevisions, async (c) => {
  const { job, document } = c.var
  const rows = revisionsOf(document, await listDocuments(c.env.DB, job.id))
  return c.json({ revisions: rows.map((row) => presentRevision(job, row)) }, 200)
})
documents.openapi(getText, async (c) => {
  const found = await findStored(c, 'text', c.req.valid('query'))
  if (found.kind !== 'stored') return problem(c, found.kind)
  const { markdown } = readStoredText(await readJson(c.env.ARTIFACTS, found.key))
  return c.body(withImprint(markdown), 200, { 'content-type': 'text/markdown; charset=utf-8' })
})
documents.openapi(getEvidence, async (c) => {
  const found = await findStored(c, 'text', c.req.valid('query'))
  if (found.kind !== 'stored') return problem(c, found.kind)
  const { evidence, quality } = readStoredText(await readJson(c.env.ARTIFACTS, found.key))
  return c.json({ evidence: [...evidence], quality }, 200)
})
documents.openapi(getQuality, async (c) => {
  const found = await findStored(c, 'text', c.req.valid('query'))
  if (found.kind !== 'stored') return problem(c, found.kind)
  return c.json(readStoredText(await readJson(c.env.ARTIFACTS, found.key)).quality, 200)
})
documents.openapi(getPdf, async (c) => await serve(c, 'pdf', c.req.valid('query')))
documents.openapi(getAudio, async (c) => await serve(c, 'audio', c.req.valid('query')))
documents.openapi(getTiming, async (c) => await serve(c, 'timing', c.req.valid('query')))
documents.openapi(getTimingVtt, async (c) => {
  const timing = await timingOf(c, c.req.valid('query'))
  if ('kind' in timing) return problem(c, timing.kind)
  return c.body(timingToVtt(timing), 200, { 'content-type': 'text/vtt; charset=utf-8' })
})
documents.openapi(getTimingSmil, async (c) => {
  const timing = await timingOf(c, c.req.valid('query'))
  if ('kind' in timing) return problem(c, timing.kind)
  const { id } = c.var.document
  // As the files of a document lie in a book.
  const smil = timingToSmil(timing, { text: `${id}.xhtml`, audio: `${id}.mp3` })
  return c.body(smil, 200, { 'content-type': 'application/smil+xml' })
})
documents.openapi(regenerateDocument, async (c) => {
  const { part } = c.req.valid('json')
  const documentId = c.var.document.id
  return await askJob(c, { type: 'regenerate-asked', documentId, part: TASK_KINDS[part] })
})

async function timingOf(c: Context<ApiContext>, asked: Asked) {
  const found = await findStored(c, 'timing', asked)
  if (found.kind !== 'stored') return found
  return TimingManifest.parse(await readJson(c.env.ARTIFACTS, found.key))
}

/** What can be fetched of a document: which of its parts holds it, and as what. */
const FILES = {
  text: { part: 'text', contentType: 'application/json', extension: 'md' },
  pdf: { part: 'pdf', contentType: 'application/pdf', extension: 'pdf' },
  audio: { part: 'audio', contentType: 'audio/mpeg', extension: 'mp3' },
  timing: { part: 'audio', contentType: 'application/json', extension: 'json' },
} as const satisfies Record<string, { part: PartName; contentType: string; extension: string }>
type File = keyof typeof FILES

interface Asked {
  readonly revision?: number | undefined
}

async function serve(c: Context<ApiContext>, file: File, asked: Asked): Promise<Response> {
  const found = await findStored(c, file, asked)
  if (found.kind !== 'stored') return problem(c, found.kind)
  const { job, document } = c.var
  const { extension } = FILES[file]
  const position = job.commission.documents.findIndex(({ id }) => id === document.id) + 1
  return await serveArtifact(c, {
    key: found.key,
    fileName: fileName({ position, title: titleOf(job.commission, document), extension }),
    isPinned: asked.revision !== undefined,
  })
}

type Stored =
  | { readonly kind: 'stored'; readonly key: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-ready' }

/** Where a file of the revision asked for lies, or of the newest revision that has it. */
async function findStored(
  c: Context<ApiContext>,
  file: File,
  { revision }: Asked,
): Promise<Stored> {
  const { job, document } = c.var
  const { part, contentType } = FILES[file]
  const rows = revisionsOf(document, await listDocuments(c.env.DB, job.id))
  const asked = rows.filter((row) => revision === undefined || row.revision === revision)
  if (revision !== undefined && asked.length === 0) return { kind: 'not-found' }
  const artifact = asked
    .filter((row) => row[part].status === 'done')
    .flatMap((row) => row[part].artifacts)
    .find((candidate) => candidate.contentType === contentType)
  return artifact ? { kind: 'stored', key: artifact.key } : { kind: 'not-ready' }
}
