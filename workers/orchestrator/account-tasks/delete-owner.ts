import type { JobId } from '#core/ids.ts'
import {
  insertAccountTask,
  newAccountTask,
  listExports,
  updateAccountTask,
  type AccountTaskRow,
} from '#d1/account-tasks.ts'
import { countOwnerRows, deleteJobRows, deleteOwnerRows } from '#d1/erasure.ts'
import { deleteJob, listJobsOf } from '#d1/jobs.ts'
import { handOver, listAlone } from '#d1/organizations.ts'
import { deletePerson, listPeopleOf } from '#d1/people.ts'
import { deleteFolder, exportFolder, jobFolder, personFolder } from '#r2/artifacts.ts'
import * as z from 'zod'
import type { OrchestratorEnv } from '../env.ts'

/** As many as one run may delete: each costs a few calls, of which a run has a thousand. */
const JOBS_A_RUN = 60
const PEOPLE_A_RUN = 200

/** What is known of a deletion while it goes on: whose folders must be empty at its end. */
const Begun = z.object({
  jobs: z.array(z.string()),
  people: z.array(z.string()),
  exports: z.array(z.string()).default([]),
})

/**
 * Deletes what an owner has, a stretch of it each run, from D1, R2 and objects, and in the end looks
 * in each of these places: only where nothing is found is it done, and that is its proof. Safe to
 * run twice, and to stop anywhere.
 */
export async function deleteOwner(
  { id, owner, proof }: AccountTaskRow,
  env: OrchestratorEnv,
  now: Date,
): Promise<void> {
  const begun = Begun.safeParse(proof).data ?? { jobs: [], people: [], exports: [] }
  const jobs = (await listJobsOf(env.DB, owner, { limit: JOBS_A_RUN, after: null })).map(
    (job) => job.id,
  )
  const people = await listPeopleOf(env.DB, owner, { limit: PEOPLE_A_RUN, after: null })
  const exported = await listExports(env.DB, owner)
  const known = {
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
  if (jobs.length === JOBS_A_RUN || people.length === PEOPLE_A_RUN) return
  for (const task of known.exports) await deleteFolder(env.ARTIFACTS, exportFolder(task))
  await env.WEBHOOKS.getByName(owner).erase()
  for (const alone of await listAlone(env.DB, owner)) await deleteToo(alone, env.DB, now)
  await handOver(env.DB, owner)
  await deleteOwnerRows(env.DB, owner)
  const left = await lookFor(owner, known, env)
  if (Object.values(left).some((found) => found > 0)) return
  const listed = { jobs: known.jobs.length, people: known.people.length, left }
  await updateAccountTask(env.DB, id, {
    status: 'done',
    proof: listed,
    finishedAt: now,
    owner: 'nobody',
  })
}

async function eraseJobEverywhere(job: JobId, env: OrchestratorEnv): Promise<void> {
  await env.JOB.getByName(job).erase()
  await deleteFolder(env.ARTIFACTS, jobFolder(job))
  await deleteJobRows(env.DB, [job])
  await deleteJob(env.DB, job)
}

/** An organisation that nobody is left to act for is deleted as its last member is. */
async function deleteToo(owner: string, db: D1Database, createdAt: Date): Promise<void> {
  await insertAccountTask(db, newAccountTask({ owner, kind: 'deletion', createdAt }))
}

/** How much is left, by place: rows by table, files by kind of folder, histories in objects. */
async function lookFor(
  owner: string,
  known: z.infer<typeof Begun>,
  { DB, ARTIFACTS, JOB, WEBHOOKS }: OrchestratorEnv,
): Promise<Readonly<Record<string, number>>> {
  const jobs = known.jobs as JobId[]
  const rows = await countOwnerRows(DB, owner, jobs)
  const files = async (folders: readonly string[]) => {
    let found = 0
    for (const prefix of folders) found += (await ARTIFACTS.list({ prefix })).objects.length
    return found
  }
  let histories = 0
  for (const job of jobs) histories += (await JOB.getByName(job).events(0)).length
  return {
    ...rows,
    'files of jobs': await files(jobs.map(jobFolder)),
    'files of people': await files(known.people.map((id) => personFolder(id as never))),
    'files of exports': await files(known.exports.map(exportFolder)),
    'histories of jobs': histories,
    webhooks: (await WEBHOOKS.getByName(owner).endpoints()).length,
  }
}
