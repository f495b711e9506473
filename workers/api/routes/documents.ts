import { withImprint } from '#core/imprint.ts'
import { titleOf } from '#core/titles.ts'
import { listDocuments } from '#d1/jobs.ts'
import { TimingManifest } from '#gpu-bridge/protocol/contract.ts'
import { timingToSmil } from '#gpu-bridge/protocol/timing-to-smil.ts'
import { timingToVtt } from '#gpu-bridge/protocol/timing-to-vtt.ts'
import { fileName } from '#publishing/text/file-name.ts'
import { renderPlain } from '#publishing/text/render-plain.ts'
import { readJson } from '#r2/artifacts.ts'
import { readStoredText, type StoredText } from '#writing/stored-text.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { askAnew } from '../ask-job.ts'
import { requireDocument } from '../auth/require-own.ts'
import { boundBook } from '../bound-book.ts'
import {
  getAudio,
  getEpub,
  getEvidence,
  getPdf,
  getQuality,
  getText,
  getTextMarkdown,
  getTextPlain,
  getTiming,
  getTimingSmil,
  getTimingVtt,
  listRevisions,
  regenerateDocument,
} from '../contract/documents.ts'
import type { ApiContext } from '../env.ts'
import { evidenceOf } from '../evidence.ts'
import { finishedDocuments } from '../finished-documents.ts'
import { presentRevision, revisionsOf, TASK_KINDS, type PartName } from '../present-job.ts'
import { problem } from '../problems.ts'
import { serveArtifact } from '../serve-artifact.ts'
import { serveText, textAt } from '../serve-text.ts'
import { whyNotThere, type NotThere } from '../why-not-there.ts'

/** Each document opens the moment its text is final; its PDF and its chapter follow when they are. */
export const documents = new OpenAPIHono<ApiContext>()
documents.use('/v1/jobs/:jobId/documents/:documentId/*', requireDocument)
documents.openapi(listRevisions, async (c) => {
  const { job, document } = c.var
  const rows = revisionsOf(document, await listDocuments(c.env.DB, job.id))
  return c.json({ revisions: rows.map((row) => presentRevision(job, row)) }, 200)
})
documents.openapi(getText, async (c) => {
  const supports = ['text/markdown', 'text/plain']
  const liked = accepts(c, { header: 'Accept', supports, default: 'text/markdown' })
  const answer = await tell(c, liked === 'text/plain' ? 'plain' : 'markdown', c.req.valid('query'))
  answer.headers.set('vary', 'Accept')
  return answer
})
documents.openapi(getTextMarkdown, async (c) => await tell(c, 'markdown', c.req.valid('query')))
documents.openapi(getTextPlain, async (c) => await tell(c, 'plain', c.req.valid('query')))
documents.openapi(getEvidence, async (c) => await tell(c, 'evidence', c.req.valid('query')))
documents.openapi(getEpub, async (c) => {
  const { revision, sound } = c.req.valid('query')
  const { job, document } = c.var
  const rows = revisionsOf(document, await listDocuments(c.env.DB, job.id))
  const asked = rows.filter((row) => revision === undefined || row.revision === revision)
  if (revision !== undefined && asked.length === 0) return problem(c, 'not-found')
  const found = finishedDocuments(job, asked)
  if (found.length === 0) return problem(c, 'not-ready')
  const form = { kind: 'epub' } as const
  const wish = { scope: 'document', form, documents: found, isHeard: sound === 'with' } as const
  const key = await boundBook(c.env, job, wish)
  return await serveArtifact(c, { key, fileName: nameOf(c, 'epub'), isPinned: false })
})
documents.openapi(getQuality, async (c) => {
  const found = await findStored(c, 'text', c.req.valid('query'))
  if (found.kind !== 'stored') return refuse(c, found)
  return c.json(readStoredText(await readJson(c.env.ARTIFACTS, found.key)).quality, 200)
})
documents.openapi(getPdf, async (c) => await serve(c, 'pdf', c.req.valid('query')))
documents.openapi(getAudio, async (c) => await serve(c, 'audio', c.req.valid('query')))
documents.openapi(getTiming, async (c) => await serve(c, 'timing', c.req.valid('query')))
documents.openapi(getTimingVtt, async (c) => {
  const timing = await timingOf(c, c.req.valid('query'))
  if ('kind' in timing) return refuse(c, timing)
  return c.body(timingToVtt(timing), 200, { 'content-type': 'text/vtt; charset=utf-8' })
})
documents.openapi(getTimingSmil, async (c) => {
  const timing = await timingOf(c, c.req.valid('query'))
  if ('kind' in timing) return refuse(c, timing)
  const { id } = c.var.document
  // As the files of a document lie in a book.
  const smil = timingToSmil(timing, { text: `${id}.xhtml`, audio: `${id}.mp3` })
  return c.body(smil, 200, { 'content-type': 'application/smil+xml' })
})
documents.openapi(regenerateDocument, async (c) => {
  const { part } = c.req.valid('json')
  const documentId = c.var.document.id
  return await askAnew(c, { type: 'regenerate-asked', documentId, part: TASK_KINDS[part] })
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
  if (found.kind !== 'stored') return refuse(c, found)
  return await serveArtifact(c, {
    key: found.key,
    fileName: nameOf(c, FILES[file].extension),
    isPinned: asked.revision !== undefined,
  })
}

/** What a document's file is called when saved. */
function nameOf(c: Context<ApiContext>, extension: string): string {
  const { job, document } = c.var
  const position = job.commission.documents.findIndex(({ id }) => id === document.id) + 1
  return fileName({ position, title: titleOf(job.commission, document), extension })
}

/** The forms a text is told in, each made of its sentences when it is asked for. */
const FORMS = {
  markdown: { contentType: 'text/markdown; charset=utf-8', extension: 'md' },
  plain: { contentType: 'text/plain; charset=utf-8', extension: 'txt' },
  evidence: { contentType: 'application/json', extension: 'evidence.json' },
} as const

async function tell(c: Context<ApiContext>, form: keyof typeof FORMS, asked: Asked) {
  const found = await findStored(c, 'text', asked)
  if (found.kind !== 'stored') return refuse(c, found)
  const stored = await textAt(c.env.ARTIFACTS, found.key)
  const { contentType, extension } = FORMS[form]
  const text = await inForm(c, form, stored)
  const { modified } = stored
  return await serveText(c, { text, contentType, modified, fileName: nameOf(c, extension) })
}

async function inForm(
  c: Context<ApiContext>,
  form: keyof typeof FORMS,
  stored: StoredText,
): Promise<string> {
  if (form === 'markdown') return withImprint(stored.markdown)
  if (form === 'plain') return renderPlain(stored.document)
  const [evidence] = await evidenceOf(c.env, c.var.job, [stored])
  return JSON.stringify(evidence)
}

type Stored =
  | { readonly kind: 'stored'; readonly key: string }
  | { readonly kind: 'not-found' }
  | NotThere

function refuse(c: Context<ApiContext>, missing: Exclude<Stored, { kind: 'stored' }>) {
  const { kind, ...details } = missing
  return problem(c, kind, details)
}

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
  return artifact ? { kind: 'stored', key: artifact.key } : whyNotThere(asked[0]?.[part])
}
