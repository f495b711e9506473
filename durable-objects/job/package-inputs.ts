import { PART_KINDS, type Input, type PartId } from '#core/tasks.ts'
import type { LiveJob } from './job-state.ts'
import { standing } from './what-stands.ts'

/** What a package holds, in reading order: whatever stands. What is being made anew is there as it was before. */
export function packageInputs(job: LiveJob): Input[] {
  return job.commission.documents.flatMap(({ id }) =>
    PART_KINDS.flatMap((kind) => {
      const name: PartId = `${kind}:${id}`
      const [artifact] = standing(job, name)?.result.artifacts ?? []
      return artifact ? [{ name, key: artifact.key, sha256: artifact.sha256 }] : []
    }),
  )
}
