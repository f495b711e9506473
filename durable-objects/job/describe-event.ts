import { assertNever } from '#core/errors.ts'
import type { JobEvent } from './job-state.ts'

/** The part of an event that a reader of the history wants to see, in words. */
export function describeEvent(event: JobEvent): string | null {
  switch (event.type) {
    case 'ordered':
      return event.commission.type
    case 'task-started':
      return event.runId
    case 'task-progressed':
      return String(event.fraction)
    case 'task-done':
      return event.result.artifacts.map(({ key, sha256 }) => `${key} ${sha256}`).join(', ')
    case 'task-failed':
      return `${event.failure.kind}: ${event.failure.reason}`
    case 'task-released':
    case 'task-placed':
      return event.reason
    case 'retry-asked':
      return event.documentId
    case 'regenerate-asked':
      return `${event.part}:${event.documentId}`
    case 'package-asked':
      return event.packageId
    case 'remake-asked':
      return event.taskId
    case 'task-lost':
    case 'refresh-asked':
    case 'cancel-asked':
    case 'looked-after':
      return null
    default:
      return assertNever(event)
  }
}
