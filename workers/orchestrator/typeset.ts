import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { castWestern } from '#astrology/western/cast-western.ts'
import type { DocumentId } from '#core/job-types.ts'
import type { TaskResult } from '#core/tasks.ts'
import type { JobRow } from '#d1/jobs.ts'
import type { Drawing } from '#publishing/chart-svg/drawing.ts'
import { westernWheel } from '#publishing/chart-svg/western-wheel.ts'
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
import { momentOf } from './moment-of.ts'

interface TypesetDeps {
  readonly artifacts: R2Bucket
  readonly fonts: FontSource
  readonly ephemeris: Ephemeris
}

/** Typesets a document's final text and stores the PDF, once. */
export async function typeset(
  job: JobRow,
  documentId: DocumentId,
  { artifacts, fonts, ephemeris }: TypesetDeps,
): Promise<TaskResult> {
  const key = artifactKey(job.id, documentId, 'pdf')
  const stored = await findArtifact(artifacts, key)
  if (stored) return asResult(stored)

  const { document } = await readJson<StoredText>(
    artifacts,
    artifactKey(job.id, documentId, 'text'),
  )
  const people = job.people.map(({ name }) => name)
  const { bytes, pages, missing } = await renderPdf(
    { ...document, people, language: 'en' },
    fonts,
    {
      createdAt: job.createdAt,
      figures: figuresOf(job, documentId, ephemeris),
    },
  )
  return asResult(
    await putOnce(artifacts, {
      key,
      contentType: CONTENT_TYPES.pdf,
      body: bytes,
      measures: { pages, missingGlyphs: missing.length },
    }),
  )
}

/** A person's Western document opens with their wheel. */
function figuresOf(job: JobRow, documentId: DocumentId, ephemeris: Ephemeris): Drawing[] {
  const person = { 'p1.western': job.people[0], 'p2.western': job.people[1] }[documentId as string]
  return person ? [westernWheel(castWestern(ephemeris, momentOf(person)), person.name)] : []
}

function asResult({ measures, key, contentType, bytes, sha256 }: StoredArtifact): TaskResult {
  const flags = (measures['missingGlyphs'] ?? 0) > 0 ? ['missing-glyphs'] : []
  return { artifacts: [{ key, contentType, bytes, sha256 }], measures, flags }
}
