import type { JobId } from '#core/ids.ts'
import { deletePerson, type PersonRow } from '#d1/people.ts'
import { deleteFolder, personFolder } from '#r2/artifacts.ts'
import type { ApiEnv } from './env.ts'
import { eraseJob } from './erase-job.ts'

/** Deletes a person with the readings that are named, and everything cast for them. Twice is harmless. */
export async function erasePerson(
  env: ApiEnv,
  { id }: Pick<PersonRow, 'id'>,
  readings: readonly JobId[],
): Promise<void> {
  for (const reading of readings) await eraseJob(env, reading)
  await deleteFolder(env.ARTIFACTS, personFolder(id))
  await deletePerson(env.DB, id)
  // A chart may have been drawn while they were there, and its cast stored since; what is stored from now on finds them gone.
  await deleteFolder(env.ARTIFACTS, personFolder(id))
}
