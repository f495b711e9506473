import { JobId, PersonId } from '#core/ids.ts'
import { countOwnerRows, deleteJobRows } from '#d1/erasure.ts'
import { deleteFolder, exportFolder, jobFolder, personFolder } from '#r2/artifacts.ts'
import * as z from 'zod'
import type { OrchestratorEnv } from '../env.ts'

/** What is known of a deletion while it goes on: whose folders must be empty at its end, and how many of each kind were found so. */
export const Known = z.object({
  jobs: z.array(JobId).default([]),
  people: z.array(PersonId).default([]),
  exports: z.array(z.string()).default([]),
  looked: z.number().default(0),
})

/**
 * How much there still is of what was deleted, by place: all rows by table; of the next `most` that nobody looked for
 * yet, files by kind of folder and histories in objects. Work that was under way knew nothing of the deletion and may have
 * stored some of it since: what is found is taken away, for who looks again to find nothing.
 */
export async function takeWhatIsLeft(
  owner: string,
  { jobs, people, exports, looked }: z.infer<typeof Known>,
  { env: { DB, ARTIFACTS, JOB, WEBHOOKS }, most }: { env: OrchestratorEnv; most: number },
): Promise<Readonly<Record<string, number>>> {
  const rows = await countOwnerRows(DB, owner, jobs)
  await deleteJobRows(DB, jobs)
  const next = <Item>(all: readonly Item[]) => all.slice(looked, looked + most)
  const files = async (folders: readonly string[]) => {
    let found = 0
    for (const prefix of folders) {
      const { objects } = await ARTIFACTS.list({ prefix })
      found += objects.length
      if (objects.length > 0) await deleteFolder(ARTIFACTS, prefix)
    }
    return found
  }
  let histories = 0
  for (const job of next(jobs)) {
    const events = await JOB.getByName(job).events(0)
    histories += events.length
    if (events.length > 0) await JOB.getByName(job).erase()
  }
  return {
    ...rows,
    'files of jobs': await files(next(jobs).map(jobFolder)),
    'files of people': await files(next(people).map(personFolder)),
    'files of exports': await files(next(exports).map(exportFolder)),
    'histories of jobs': histories,
    webhooks: (await WEBHOOKS.getByName(owner).endpoints()).length,
  }
}
