import type { Announcement } from '#core/announcements.ts'
import type { JobStatus } from '#core/tasks.ts'
import type { Reached } from '#d1/milestones.ts'
import type { LiveJob } from './job-state.ts'

const ENDS: ReadonlySet<string> = new Set([
  'job.complete',
  'job.partial',
  'job.failed',
  'job.cancelled',
])

/** Which milestones are among what is being told of a job; null where none is. */
export function reachedIn(messages: readonly Announcement[], { tasks }: LiveJob): Reached | null {
  const accepted = messages.find(({ type }) => type === 'job.accepted')
  const texts = messages.filter(({ type }) => type === 'document.text.ready')
  const done = Object.entries(tasks).filter(
    ([id, { status }]) => id.startsWith('text:') && status === 'done',
  )
  // Where all that are done are being told of now, the first is among them.
  const first = texts.length > 0 && texts.length >= done.length ? texts[0] : undefined
  const end = messages.find(({ type }) => ENDS.has(type))
  if (!accepted && !first && !end) return null
  return {
    ...(accepted && { acceptedAt: new Date(accepted.at) }),
    ...(first && { firstTextAt: new Date(first.at) }),
    ...(end && { end: { at: new Date(end.at), status: statusOf(end) } }),
  }
}

function statusOf({ type }: Announcement): JobStatus {
  return type.slice('job.'.length) as JobStatus
}
