import type { JobId } from '#core/ids.ts'
import { updateAccountTask, type AccountTaskRow } from '#d1/account-tasks.ts'
import { jobRows, ownerRows } from '#d1/erasure.ts'
import { listJobsOf } from '#d1/jobs.ts'
import { listPeopleOf } from '#d1/people.ts'
import { exportKey, findArtifact, jobFolder, personFolder, putOnce } from '#r2/artifacts.ts'
import { makeZip, predictLength } from 'client-zip'
import * as z from 'zod'
import type { OrchestratorEnv } from '../env.ts'
import { openStored } from '../read-input.ts'

/** A package has about a hundred files, and a run may make a thousand calls: more jobs go into a further archive. */
const JOBS_AN_ARCHIVE = 7
const MOST_PEOPLE = 1000

/** What is known of an export while it goes on, and at its end. */
const Begun = z.object({
  archives: z.array(z.object({ files: z.number(), bytes: z.number(), sha256: z.string() })),
  after: z.object({ createdAt: z.coerce.date(), id: z.string() }).nullable(),
})

interface ZipFile {
  readonly name: string
  readonly size: number
  readonly open: () => Promise<ReadableStream<Uint8Array> | string>
}

/**
 * Packs everything an owner has: the rows of every table, and every file of their readings and
 * people, as they lie. One archive holds the first readings and all else; each run makes one more,
 * as long as there are readings. Archives are written once, so it is safe to run twice.
 */
export async function exportOwner(
  { id, owner, proof, createdAt }: AccountTaskRow,
  env: OrchestratorEnv,
  now: Date,
): Promise<void> {
  const { archives, after } = Begun.safeParse(proof).data ?? { archives: [], after: null }
  const jobs = await listJobsOf(env.DB, owner, { limit: JOBS_AN_ARCHIVE, after })
  const isFirst = archives.length === 0
  const files = [
    ...(isFirst ? await filesOfOwner(owner, env) : []),
    ...(await Promise.all(jobs.map(async (job) => await filesOfJob(job.id, env)))).flat(),
  ]
  const key = exportKey(id, archives.length + 1)
  const { bytes, sha256 } = await stored(env.ARTIFACTS, { key, files, lastModified: createdAt })
  const last = jobs.at(-1)
  const isOver = jobs.length < JOBS_AN_ARCHIVE || last === undefined
  await updateAccountTask(env.DB, id, {
    status: isOver ? 'done' : 'running',
    proof: {
      archives: [...archives, { files: files.length, bytes, sha256 }],
      after: isOver ? null : { createdAt: last.createdAt, id: last.id },
    },
    finishedAt: isOver ? now : null,
  })
}

async function filesOfOwner(owner: string, env: OrchestratorEnv): Promise<ZipFile[]> {
  const people = await listPeopleOf(env.DB, owner, { limit: MOST_PEOPLE, after: null })
  const folders = people.map(({ id }) => personFolder(id))
  const files = await Promise.all(folders.map(async (folder) => await filesIn(folder, env)))
  return [textFile('account.json', await ownerRows(env.DB, owner)), ...files.flat()]
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
