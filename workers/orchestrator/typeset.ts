import type { DocumentId } from '#core/job-types.ts'
import type { TaskResult } from '#core/tasks.ts'
import type { JobRow } from '#d1/jobs.ts'
import type { FontSource } from '#publishing/pdf/fonts/font-source.ts'
import { renderPdf } from '#publishing/pdf/render-pdf.ts'
import {
  artifactKey,
  CONTENT_TYPES,
  findArtifact,
  putOnce,
  readJson,
  type StoredArtifact,
} from '#r2/artifacts.ts'
import type { StoredText } from '#writing/stored-text.ts'

/** Typesets a document's final text and stores the PDF, once. */
export async function typeset(
  job: JobRow,
  documentId: DocumentId,
  { artifacts, fonts }: { readonly artifacts: R2Bucket; readonly fonts: FontSource },
): Promise<TaskResult> {
  const key = artifactKey(job.id, documentId, 'pdf')
  const stored = await findArtifact(artifacts, key)
  if (stored) return asResult(stored)

  const { document } = await readJson<StoredText>(
    artifacts,
    artifactKey(job.id, documentId, 'text'),
  )
  const people = job.people.map(({ name }) => name)
  const { bytes, pages } = await renderPdf({ ...document, people, language: 'en' }, fonts, {
    createdAt: job.createdAt,
  })
  const contentType = CONTENT_TYPES.pdf
  return asResult(await putOnce(artifacts, { key, contentType, body: bytes, measures: { pages } }))
}

function asResult({ measures, key, contentType, bytes, sha256 }: StoredArtifact): TaskResult {
  return { artifacts: [{ key, contentType, bytes, sha256 }], measures }
}
