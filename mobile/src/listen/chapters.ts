import type { JobResponse } from '@contract/jobs.ts'
import type { Chapter } from './player-state.ts'

type Documents = Pick<JobResponse, 'documents'>

/** The chapters that can be heard by now, in reading order, each in its present revision. */
export function chaptersOf({ documents }: Documents): readonly Chapter[] {
  return documents
    .filter(({ audio, isLocked }) => audio.status === 'done' && !isLocked)
    .map(({ id, title, revision, audio }) => ({
      document: id,
      title,
      revision,
      seconds: audio.seconds,
    }))
}

/** Where the API has a document’s parts, in one revision: they belong together by the ids of their sentences. */
export function pathsOf(
  job: string,
  { document, revision }: Pick<Chapter, 'document' | 'revision'>,
) {
  const root = `/v1/jobs/${job}/documents/${document}`
  const of = `?revision=${revision}`
  return {
    text: `${root}/text.md${of}`,
    evidence: `${root}/evidence${of}`,
    timing: `${root}/timing${of}`,
    audio: `${root}/audio${of}`,
    pdf: `${root}/pdf${of}`,
    epub: `${root}/epub${of}`,
  } as const
}

/** What must be on the device for a chapter to be read and heard without a network. */
export function keptPathsOf(
  job: string,
  chapter: Pick<Chapter, 'document' | 'revision'>,
): readonly string[] {
  const { text, evidence, timing, audio } = pathsOf(job, chapter)
  return [text, evidence, timing, audio]
}
