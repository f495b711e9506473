import type { Announcement, AnnouncementType } from '#core/announcements.ts'
import { DocumentId } from '#core/job-types.ts'
import { kindOf, type JobStatus, type TaskId } from '#core/tasks.ts'
import type { JobState, LiveJob, TaskState } from './job-state.ts'

const OF_STATUS: Partial<Record<JobStatus, AnnouncementType>> = {
  paused: 'job.paused',
  complete: 'job.complete',
  partial: 'job.partial',
  failed: 'job.failed',
  cancelled: 'job.cancelled',
}

const OF_PART = {
  text: 'document.text.ready',
  pdf: 'document.pdf.ready',
  chapter: 'document.chapter.ready',
} as const

/**
 * What of an event is worth telling the owner's endpoints: what became of the job, parts that are
 * ready or were given up. `seq` and `at` are the event's, so that an event told twice is the same message.
 */
export function announcementsOf(
  before: JobState,
  after: LiveJob,
  { seq, at }: { readonly seq: number; readonly at: number },
): Announcement[] {
  const parts = changedTasks(before, after).flatMap((change) => ofTask(after, change))
  const told = [...parts, ...ofJob(before, after)]
  return told.map(
    (one, n) => ({ id: `msg_${after.jobId}_${seq}_${n}`, at, ...one }) as Announcement,
  )
}

interface Told {
  readonly type: AnnouncementType
  readonly data: object
}

interface Change {
  readonly taskId: TaskId
  readonly was: TaskState | undefined
  readonly task: TaskState
}

function changedTasks(before: JobState, { tasks, packages }: LiveJob): Change[] {
  const former = before.phase === 'idle' ? {} : { ...before.tasks, ...before.packages }
  return Object.entries({ ...tasks, ...packages })
    .map(([id, task]) => ({ taskId: id as TaskId, was: former[id], task }))
    .filter(({ was, task }) => was !== task)
}

function ofTask({ jobId }: LiveJob, { taskId, was, task }: Change): Told[] {
  const isNew = was?.status !== task.status || was.revision !== task.revision
  const kind = kindOf(taskId)
  if (!isNew || kind === 'charts') return []
  if (kind === 'zip') {
    const data = { jobId, packageId: taskId }
    return task.status === 'done' ? [{ type: 'package.ready', data }] : []
  }
  const documentId = DocumentId.parse(taskId.slice(taskId.indexOf(':') + 1))
  const data = { jobId, documentId, revision: task.revision }
  if (task.status === 'done') return [{ type: OF_PART[kind], data }]
  // What builds on a text that was given up is not told of again.
  const isOwn = task.status === 'failed' && task.cause === 'own'
  return isOwn ? [{ type: 'document.failed', data }] : []
}

function ofJob(before: JobState, { phase, jobId, commission }: LiveJob): Told[] {
  const data = { jobId, jobType: commission.type, status: phase }
  if (before.phase === 'idle') return [{ type: 'job.accepted', data }]
  const type = before.phase === phase ? undefined : OF_STATUS[phase]
  return type ? [{ type, data }] : []
}
