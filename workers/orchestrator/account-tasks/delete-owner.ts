import type { JobId } from '#core/ids.ts'
import {
  insertAccountTask,
  newAccountTask,
  listExports,
  updateAccountTask,
  type AccountTaskRow,
} from '#d1/account-tasks.ts'
import { deleteJobRows, deleteOwnerRows } from '#d1/erasure.ts'
import { deleteJob, listJobsOf } from '#d1/jobs.ts'
import { handOver, listAlone } from '#d1/organizations.ts'
import { deletePerson, listPeopleOf } from '#d1/people.ts'
import { deleteFolder, exportFolder, jobFolder, personFolder } from '#r2/artifacts.ts'
import type { OrchestratorEnv } from '../env.ts'
import { Known, takeWhatIsLeft } from './take-what-is-left.ts'

/** As many readings and people as a run deletes and looks for together: each costs up to six calls, and three tasks have a thousand. */
const STRETCH = 50

/**
 * Deletes what an owner has, a stretch of it each run, from D1, R2 and objects, and in the end looks
 * in each of these places: only where nothing is found is it done, and that is its proof. Throws where
 * something is. Safe to run twice, and to stop anywhere.
 */
export async function deleteOwner(
  { id, owner, proof }: AccountTaskRow,
  env: OrchestratorEnv,
  now: Date,
): Promise<void> {
  const begun = Known.parse(proof ?? {})
  const listed = await listJobsOf(env.DB, owner, { limit: STRETCH, after: null })
  const jobs = listed.map((job) => job.id)
  const room = STRETCH - jobs.length
  const people = room === 0 ? [] : await listPeopleOf(env.DB, owner, { limit: room, after: null })
  const exported = await listExports(env.DB, owner)
  const known = {
    ...begun,
    jobs: [...new Set([...begun.jobs, ...jobs])],
    people: [...new Set([...begun.people, ...people.map((person) => person.id)])],
    exports: [...new Set([...begun.exports, ...exported.map((task) => task.id)])],
  }
  // Kept before anything goes, so that what is deleted can be looked for afterwards.
  await updateAccountTask(env.DB, id, { status: 'running', proof: known })
  for (const job of jobs) await eraseJobEverywhere(job, env)
  for (const person of people) {
    await deleteFolder(env.ARTIFACTS, personFolder(person.id))
    await deletePerson(env.DB, person.id)
  }
  const most = room - people.length
  if (most === 0) return
  for (const task of known.exports) await deleteFolder(env.ARTIFACTS, exportFolder(task))
  await env.WEBHOOKS.getByName(owner).erase()
  for (const alone of await listAlone(env.DB, owner)) await deleteToo(alone, env.DB, now)
  await handOver(env.DB, owner)
  await deleteOwnerRows(env.DB, owner)
  const left = await takeWhatIsLeft(owner, known, { env, most })
  const places = Object.entries(left).flatMap(([place, found]) => (found > 0 ? [place] : []))
  if (places.length > 0) throw new Error(`deleted once more: ${places.join(', ')}`)
  const looked = known.looked + most
  const all = Math.max(known.jobs.length, known.people.length, known.exports.length)
  if (looked < all) {
    await updateAccountTask(env.DB, id, { proof: { ...known, looked } })
    return
  }
  await updateAccountTask(env.DB, id, {
    status: 'done',
    proof: { jobs: known.jobs.length, people: known.people.length, left },
    finishedAt: now,
    owner: 'nobody',
  })
}

async function eraseJobEverywhere(job: JobId, env: OrchestratorEnv): Promise<void> {
  await env.JOB.getByName(job).erase({ withCosts: true })
  await deleteFolder(env.ARTIFACTS, jobFolder(job))
  await deleteJobRows(env.DB, [job])
  await deleteJob(env.DB, job)
}

/** An organisation that nobody is left to act for is deleted as its last member is. */
async function deleteToo(owner: string, db: D1Database, createdAt: Date): Promise<void> {
  await insertAccountTask(db, newAccountTask({ owner, kind: 'deletion', createdAt }))
}
