import type { JobId } from '#core/ids.ts'
import { updateAccountTask, type AccountTaskRow } from '#d1/account-tasks.ts'
import { jobRows, ownerRows } from '#d1/erasure.ts'
import { listJobsOf } from '#d1/jobs.ts'
import { listPeopleOf } from '#d1/people.ts'
import {
  deleteFolder,
  exportFolder,
  exportKey,
  findArtifact,
  jobFolder,
  personFolder,
  putOnce,
} from '#r2/artifacts.ts'
import { makeZip, predictLength } from 'client-zip'
import * as z from 'zod'
import type { OrchestratorEnv } from '../env.ts'
import { openStored } from '../read-input.ts'

/** A package has about a hundred files, a person a few, and a run may make a thousand calls: more go into a further archive. */
const JOBS_AN_ARCHIVE = 7
const PEOPLE_AN_ARCHIVE = 50

const Place = z.object({ createdAt: z.coerce.date(), id: z.string() }).nullable()

/** What is known of an export while it goes on, and at its end: people are packed first, then readings. */
const Begun = z.object({
  archives: z.array(z.object({ files: z.number(), bytes: z.number(), sha256: z.string() })),
  people: z.enum(['left', 'packed']).default('packed'),
  after: Place,
})
type Begun = z.infer<typeof Begun>
const NOT_BEGUN: Begun = { archives: [], people: 'left', after: null }

interface ZipFile {
  readonly name: string
  readonly size: number
  readonly open: () => Promise<ReadableStream<Uint8Array> | string>
}

/**
 * Packs everything an owner has: the rows of every table, and every file of their people and
 * readings, as they lie. One archive holds the first of them and all else; each run makes one more,
 * as long as there are others. Archives are written once, so it is safe to run twice. Nothing is left of
 * an export that was deleted while it was packed.
 */
export async function exportOwner(
  { id, owner, proof, createdAt }: AccountTaskRow,
  env: OrchestratorEnv,
  now: Date,
): Promise<void> {
  const begun = Begun.safeParse(proof).data ?? NOT_BEGUN
  const { archives } = begun
  const { files, isOver, ...next } = await nextFiles(owner, begun, env)
  const key = exportKey(id, archives.length + 1)
  const { bytes, sha256 } = await stored(env.ARTIFACTS, { key, files, lastModified: createdAt })
  const isThere = await updateAccountTask(env.DB, id, {
    status: isOver ? 'done' : 'running',
    proof: { ...next, archives: [...archives, { files: files.length, bytes, sha256 }] },
    finishedAt: isOver ? now : null,
  })
  if (!isThere) await deleteFolder(env.ARTIFACTS, exportFolder(id))
}

/** What the next archive holds, and where the one after it goes on. */
async function nextFiles(owner: string, { archives, people, after }: Begun, env: OrchestratorEnv) {
  const isFirst = archives.length === 0
  const rows = isFirst ? [textFile('account.json', await ownerRows(env.DB, owner))] : []
  const page = { limit: PEOPLE_AN_ARCHIVE, after }
  const some = people === 'left' ? await listPeopleOf(env.DB, owner, page) : []
  const ofPeople = await Promise.all(some.map(({ id }) => filesIn(personFolder(id), env)))
  const files = [...rows, ...ofPeople.flat()]
  if (some.length === PEOPLE_AN_ARCHIVE)
    return { files, people: 'left', after: placeOf(some), isOver: false } as const
  const from = people === 'left' ? null : after
  const jobs = await listJobsOf(env.DB, owner, { limit: JOBS_AN_ARCHIVE, after: from })
  const ofJobs = await Promise.all(jobs.map(({ id }) => filesOfJob(id, env)))
  const isOver = jobs.length < JOBS_AN_ARCHIVE
  const place = isOver ? null : placeOf(jobs)
  return { files: [...files, ...ofJobs.flat()], people: 'packed', after: place, isOver } as const
}

function placeOf(rows: readonly { readonly createdAt: Date; readonly id: string }[]) {
  const { createdAt, id } = rows.at(-1)!
  return { createdAt, id }
}

async function filesOfJob(id: JobId, env: OrchestratorEnv): Promise<ZipFile[]> {
  const folder = jobFolder(id)
  const rows = textFile(`${folder}rows.json`, await jobRows(env.DB, id))
  return [rows, ...(await filesIn(folder, env))]
}

async function filesIn(prefix: string, { ARTIFACTS }: OrchestratorEnv): Promise<ZipFile[]> {
  const files: ZipFile[] = []
  let cursor: string | undefined
  do {
    const page = await ARTIFACTS.list({ prefix, ...(cursor !== undefined && { cursor }) })
    for (const { key, size } of page.objects) {
      files.push({ name: key, size, open: () => openStored(ARTIFACTS, key) })
    }
    cursor = page.truncated ? page.cursor : undefined
  } while (cursor !== undefined)
  return files
}

function textFile(name: string, value: unknown): ZipFile {
  const text = JSON.stringify(value, null, 2)
  const size = new TextEncoder().encode(text).byteLength
  return { name, size, open: () => Promise.resolve(text) }
}

async function stored(
  artifacts: R2Bucket,
  { key, files, lastModified }: { key: string; files: readonly ZipFile[]; lastModified: Date },
) {
  const earlier = await findArtifact(artifacts, key)
  if (earlier) return earlier
  const bytes = Number(predictLength(files.map(({ name, size }) => ({ name, size, lastModified }))))
  const open = () => makeZip(opened(files, lastModified))
  const body = { bytes, open }
  const measures = { files: files.length }
  return await putOnce(artifacts, { key, contentType: 'application/zip', body, measures })
}

async function* opened(files: readonly ZipFile[], lastModified: Date) {
  for (const { name, size, open } of files) yield { name, size, lastModified, input: await open() }
}
