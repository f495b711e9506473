import type { Step } from './tail-steps.ts'

/** Fields that have a place of their own in a line. */
const PLACED = new Set([
  'jobId',
  'taskId',
  'revision',
  'attempt',
  'fence',
  'type',
  'status',
  'progress',
  'ms',
  'seq',
  'error', // prettier-ignore
])
const LONGEST_REST = 160

/**
 * One step in one line: when, what, of which job and task, how long it took, where the job stands, and
 * whatever else it says. An error has a `!` before it.
 */
export function tailLine({ at, isError, event, fields }: Step): string {
  const time = new Date(at).toISOString().slice(11, 23)
  const { jobId, taskId, revision, attempt, fence, type, status, progress, ms, error } = fields
  const parts = [
    `${isError ? '!' : ' '} ${time}`,
    event.padEnd(22),
    text(jobId),
    taskId === undefined ? '' : `${text(taskId)} r${text(revision)}`,
    attempt === undefined ? '' : `try ${text(attempt)}`,
    fence === undefined ? '' : `fence ${text(fence)}`,
    text(type),
    typeof ms === 'number' ? tookOf(ms) : '',
    text(status),
    typeof progress === 'number' ? `${Math.round(progress * 100)} %` : '',
    text(error),
    restOf(fields),
  ]
  return parts
    .filter((part) => part !== '')
    .join('  ')
    .replaceAll(/\p{Cc}+/gu, ' ')
}

function tookOf(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}

function restOf(fields: Step['fields']): string {
  const rest = Object.entries(fields)
    .filter(([key, value]) => !PLACED.has(key) && value !== null)
    .map(([key, value]) => `${key}=${text(value)}`)
    .join(' ')
  return rest.length > LONGEST_REST ? `${rest.slice(0, LONGEST_REST)}…` : rest
}

function text(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
