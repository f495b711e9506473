import assert from 'node:assert/strict'
import type { Call } from '#test/fakes/writer/misbehaviour.ts'
import type { JobResponse } from '#workers/api/contract/jobs.ts'
import type { LocalFleet } from '../fleet/local-fleet.ts'
import { storedKeys } from '../fleet/stored-keys.ts'

interface Judged {
  readonly jobs: readonly JobResponse[]
  readonly calls: readonly Call[]
  /** Calls that had come to their end within a moment before a kill, and perhaps were never heard of. */
  readonly cutShort: number
}

const FILES = ['/text.json', '/document.pdf', '/chapter.mp3']

/** Holds finished jobs to what is promised of them; throws what is not so, and returns figures. */
export async function judgeJobs(
  fleet: LocalFleet,
  { jobs, calls, cutShort }: Judged,
): Promise<string> {
  const documents = jobs.flatMap(({ id, documents: all }) =>
    all.map((document) => ({ jobId: id, ...document })),
  )
  for (const { jobId, id, text, pdf, audio } of documents) {
    for (const part of [text, pdf, audio]) assert.equal(part.status, 'done', `${jobId} ${id}`)
  }
  const stored = storedKeys(fleet.state)
  const keys = stored.filter((key) => FILES.some((file) => key.endsWith(file)))
  assert.equal(new Set(keys).size, keys.length, 'an artifact is stored twice')
  assert.equal(keys.length, documents.length * FILES.length, 'artifacts are missing, or too many')

  let drafts = 0
  for (const { jobId, id } of documents) {
    const at = `/v1/jobs/${jobId}/documents/${id}`
    for (const file of ['text', 'pdf', 'audio']) {
      const answer = await fleet.call(`GET ${at}/${file}`)
      assert.equal(answer.status, 200, `${at}/${file}`)
      await answer.arrayBuffer()
    }
    drafts += (await fleet.json<{ drafts: number }>(`GET ${at}/quality`)).drafts
  }
  const paid = calls.filter(({ isComplete }) => isComplete).length
  assert.ok(paid >= drafts, `${drafts} drafts of ${paid} paid calls`)
  assert.ok(paid <= drafts + cutShort, `${paid} paid calls for ${drafts} drafts, ${cutShort} cut`)
  const broken = calls.length - paid
  return `${documents.length} documents, ${drafts} drafts of ${paid} whole calls (${cutShort} ended just as everything was killed), ${broken} calls broken off`
}
