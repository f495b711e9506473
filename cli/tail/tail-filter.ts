import type { Step } from './tail-steps.ts'

/** What of a tail is shown; everything when nothing is asked for. */
export interface TailFilter {
  /** How a job's id begins. */
  readonly job?: string | undefined
  /** How a task's id begins: `text:`, `chapter:p1.western`. */
  readonly task?: string | undefined
  /** How events begin: `job.`, `fleet.renting`. */
  readonly event?: string | undefined
  readonly worker?: string | undefined
  readonly errors?: boolean | undefined
  /** Only what took at least so long. */
  readonly slowerThanMs?: number | undefined
}

export function isWanted({ event, worker, isError, fields }: Step, filter: TailFilter): boolean {
  const { job, task, event: wanted, worker: from, errors, slowerThanMs } = filter
  const ms = fields['ms']
  return (
    begins(fields['jobId'] ?? jobOfChapter(fields['chapter'] ?? fields['chapterId']), job) &&
    begins(fields['taskId'], task) &&
    begins(event, wanted) &&
    (from === undefined || worker.includes(from)) &&
    (errors !== true || isError) &&
    (slowerThanMs === undefined || (typeof ms === 'number' && ms >= slowerThanMs))
  )
}

function begins(value: unknown, start: string | undefined): boolean {
  return start === undefined || (typeof value === 'string' && value.startsWith(start))
}

/** A pod names its chapter, whose name begins with its job's. */
function jobOfChapter(chapter: unknown): string | null {
  return typeof chapter === 'string' ? (/^job_[0-9a-z]+/.exec(chapter)?.[0] ?? null) : null
}
