import type { PartRow } from '#d1/schema.ts'
import type { Foretold } from './foretell.ts'
import type { LiveJob } from './job-state.ts'
import type { OverFrame, ProgressFrame, SnapshotFrame } from './live-frames.ts'
import { isOver } from './decide.ts'
import { fractionsOf, progressOf, waitsOf } from './progress.ts'
import { publishedJob } from './published.ts'

/** How a job stands, without what it left behind: where that lies is told by the API. */
export function snapshotOf(
  job: LiveJob,
  { seq, eta }: { readonly seq: number; readonly eta: Foretold | null },
): SnapshotFrame {
  const { documents } = publishedJob(job, seq)
  return {
    ...progressFrame(job, eta),
    type: 'snapshot',
    seq,
    status: job.phase,
    documents: documents
      .filter(({ state }) => state !== 'past')
      .map(({ documentId, revision, state, outdated, text, pdf, audio }) => ({
        id: documentId,
        revision,
        state,
        outdated,
        text: partNow(text),
        pdf: partNow(pdf),
        audio: partNow(audio),
      })),
  }
}

export function progressFrame(job: LiveJob, eta: Foretold | null): ProgressFrame {
  return {
    type: 'progress',
    progress: progressOf(job),
    work: job.work,
    fractions: fractionsOf(job),
    waits: waitsOf(job),
    eta,
  }
}

/** The last word on a job; null while there is something to do. */
export function overFrame(job: LiveJob, seq: number): OverFrame | null {
  return isOver(job) ? { type: 'over', seq, status: job.phase } : null
}

function partNow({ status, fraction, reason }: PartRow) {
  return { status, fraction, reason }
}
