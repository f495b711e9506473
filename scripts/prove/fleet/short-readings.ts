import { JobResponse } from '#workers/api/contract/jobs.ts'
import type { LocalFleet } from './local-fleet.ts'

const BIRTH = { date: '1968-08-23', time: '13:45', latitude: 46.6103, longitude: 13.8558 }

/** Orders jobs until they have so many chapters in all: hooks have three, a single system has one. */
export async function orderChapters(
  fleet: LocalFleet,
  chapters: number,
  seed: number,
): Promise<string[]> {
  const name = `Ada ${seed}`
  const person = await fleet.json<{ id: string }>('POST /v1/people', { name, birth: BIRTH })
  const hooks = Array.from({ length: Math.floor(chapters / 3) }, () => ({ type: 'hook' }))
  const singles = Array.from({ length: chapters % 3 }, () => ({
    type: 'single_system',
    system: 'western',
  }))
  const ids: string[] = []
  for (const [n, wish] of [...hooks, ...singles].entries()) {
    const order = { ...wish, people: [person.id] }
    const key = { 'idempotency-key': `${seed}-${n}-${Date.now()}` }
    ids.push((await fleet.json<{ id: string }>('POST /v1/jobs', order, key)).id)
  }
  return ids
}

/** Has every chapter of jobs spoken anew, of the text there is: those of one job in turn, jobs side by side. */
export async function speakAnew(fleet: LocalFleet, jobs: readonly string[]): Promise<void> {
  const chapters = Map.groupBy(await chaptersOf(fleet, jobs), ({ jobId }) => jobId)
  const anew = async (jobId: string) => {
    for (const { documentId } of chapters.get(jobId) ?? []) {
      const at = `/v1/jobs/${jobId}/documents/${documentId}`
      await fleet.json(`POST ${at}/regenerate`, { part: 'audio' })
    }
  }
  await Promise.all(jobs.map(anew))
}

/** The chapters of jobs, each with how it stands. */
export async function chaptersOf(fleet: LocalFleet, jobs: readonly string[]) {
  const read = await Promise.all(
    jobs.map(async (id) => JobResponse.parse(await fleet.json(`GET /v1/jobs/${id}`))),
  )
  return read.flatMap(({ id, documents }) =>
    documents.map(({ id: documentId, revision, audio }) => {
      return { jobId: id, documentId, revision, audio }
    }),
  )
}
