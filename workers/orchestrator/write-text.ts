import { DependencyError } from '#core/errors.ts'
import { planDocuments, type DocumentId, type DocumentPlan } from '#core/job-types.ts'
import type { TaskResult } from '#core/tasks.ts'
import type { JobRow } from '#d1/jobs.ts'
import { isSystem, SYSTEM_TITLES } from '#core/systems.ts'
import {
  artifactKey,
  CONTENT_TYPES,
  factsKey,
  findArtifact,
  putOnce,
  readJson,
  type StoredArtifact,
} from '#r2/artifacts.ts'
import { selectFacts } from '#writing/documents/select-facts.ts'
import type { StoredText } from '#writing/stored-text.ts'
import { writeDocument } from '#writing/write-document.ts'
import type { Writer } from '#writing/writer.ts'
import type { JobFacts } from './cast-job-charts.ts'

interface TextDeps {
  readonly artifacts: R2Bucket
  readonly writer: Writer
  readonly words: number
  readonly progress: (fraction: number) => void
}

/** Writes a document's text from the job's facts and stores it, once. */
export async function writeText(
  job: JobRow,
  documentId: DocumentId,
  deps: TextDeps,
): Promise<TaskResult> {
  const { artifacts, writer, words, progress } = deps
  const key = artifactKey(job.id, documentId, 'text')
  const stored = await findArtifact(artifacts, key)
  if (stored) return asResult(stored)

  const document = planOf(job, documentId)
  const { facts } = await readJson<JobFacts>(artifacts, factsKey(job.id))
  const earlier = await readEarlier(job, document, artifacts)
  const [p1, p2] = job.people.map(({ name }) => name)
  const outcome = await writeDocument(
    writer,
    {
      document,
      names: { p1: p1!, ...(p2 !== undefined && { p2 }) },
      facts: selectFacts(document, facts),
      question: job.question,
      missing: missingSystems(earlier),
      words,
    },
    {
      siblings: earlier.flatMap(({ plan, text }) =>
        text ? [{ id: plan.id, document: text.document }] : [],
      ),
      onProgress: ({ characters, expected }) => progress(characters / expected),
    },
  )
  if (outcome.kind === 'failed') {
    // The same facts may be written better another time, by a writer that is not the same twice.
    throw new DependencyError('writer', `the text does not pass its checks`, { retryable: true })
  }
  const { kind: _, ...text } = outcome
  return asResult(
    await putOnce(artifacts, {
      key,
      contentType: CONTENT_TYPES.text,
      body: new TextEncoder().encode(JSON.stringify(text satisfies StoredText)),
      measures: { words: outcome.quality.words },
    }),
  )
}

function planOf(job: JobRow, documentId: DocumentId): DocumentPlan {
  const plan = planDocuments(job.type, job.system ?? undefined).find(({ id }) => id === documentId)
  if (!plan) throw new Error(`${job.id} has no document ${documentId}`)
  return plan
}

interface EarlierText {
  readonly plan: DocumentPlan
  /** Null when it was given up. */
  readonly text: StoredText | null
}

/** The texts a document builds on, as far as they were written. */
async function readEarlier(
  job: JobRow,
  { after }: DocumentPlan,
  artifacts: R2Bucket,
): Promise<EarlierText[]> {
  return await Promise.all(
    after.map(async (id) => {
      const object = await artifacts.get(artifactKey(job.id, id, 'text'))
      return { plan: planOf(job, id), text: object ? await object.json<StoredText>() : null }
    }),
  )
}

/** The names of the systems that lack one of their texts, each once. */
function missingSystems(earlier: readonly EarlierText[]): string[] {
  const themes = earlier.filter(({ text }) => !text).map(({ plan }) => plan.theme)
  return [...new Set(themes.filter(isSystem).map((system) => SYSTEM_TITLES[system]))]
}

function asResult({ measures, key, contentType, bytes, sha256 }: StoredArtifact): TaskResult {
  return { artifacts: [{ key, contentType, bytes, sha256 }], measures }
}
