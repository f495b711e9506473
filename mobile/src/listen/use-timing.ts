import type { JobResponse } from '@contract/jobs.ts'
import { pinnedTextOf } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { pathsOf } from './chapters.ts'
import type { Chapter } from './player-state.ts'
import type { Heard } from './read-along.ts'

type Of = Pick<Chapter, 'document' | 'revision'>
type DocumentOfJob = JobResponse['documents'][number]

const NOTHING: readonly Heard[] = []

/** When each sentence of a chapter is heard; none where it is not spoken, or while nobody answers. */
export function useTiming(job: string, of: Of, isSpoken: boolean): readonly Heard[] {
  const { timing } = pathsOf(job, of)
  const key = isSpoken ? timing : 'none'
  const asked = useAsked(`timing:${key}`, async () => (isSpoken ? await timingOf(timing) : NOTHING))
  return asked.state === 'ready' ? asked.value : NOTHING
}

/** The same, asked once. Throws `Failed`. */
export async function timingAt(
  job: string,
  { id, revision }: DocumentOfJob,
): Promise<readonly Heard[]> {
  return await timingOf(pathsOf(job, { document: id, revision }).timing)
}

async function timingOf(path: string): Promise<readonly Heard[]> {
  const { sentences } = JSON.parse(await pinnedTextOf(path)) as {
    readonly sentences: readonly Heard[]
  }
  return sentences
}
