import { FAILURE_KINDS } from '#core/errors.ts'
import type { Message, PlaceInLine } from '#core/message.ts'
import { kindOf } from '#core/tasks.ts'
import type { LoggedEvent } from './history.ts'

/** A line of a job's history as its readers are told it: with a sentence to say instead of a detail. */
export interface ToldEvent extends Omit<LoggedEvent, 'detail'> {
  readonly message: Message
}

export function toldEvent({ detail, ...event }: LoggedEvent): ToldEvent {
  return { ...event, message: messageOf({ detail, ...event }) }
}

/**
 * The sentence of an event: `text.done`, `chapter.released`, `job.cancel-asked`. Of a failure the key
 * says what it asks for (`text.failed.paused`), for that is what people are told apart.
 */
function messageOf({ type, taskId, detail }: LoggedEvent): Message {
  if (taskId === null) return { key: `job.${type}`, params: paramsOf(type, detail) }
  const kind = kindOf(taskId)
  const named = kind === 'zip' ? 'package' : 'document'
  const params = kind === 'charts' ? {} : { [named]: taskId.slice(kind.length + 1) }
  const key = `${kind === 'zip' ? 'package' : kind}.${type.replace(/^task-/, '')}`
  if (type === 'task-failed') return failed(key, params, detail ?? '')
  const isReason = type === 'task-released' && detail !== null
  return { key, params: isReason ? { ...params, reason: detail } : params }
}

function failed(key: string, params: Message['params'], detail: string): Message {
  const [kind = '', ...reason] = detail.split(': ')
  const isKnown = (FAILURE_KINDS as readonly string[]).includes(kind)
  return isKnown
    ? { key: `${key}.${kind}`, params: { ...params, reason: reason.join(': ') } }
    : { key: `${key}.final`, params: { ...params, reason: detail } }
}

function paramsOf(type: LoggedEvent['type'], detail: string | null): Message['params'] {
  if (detail === null) return {}
  if (type === 'ordered') return { type: detail }
  if (type === 'package-asked') return { package: detail.slice('zip:'.length) }
  const [part, ...document] = detail.split(':')
  if (type === 'regenerate-asked') return { part: part ?? '', document: document.join(':') }
  return type === 'retry-asked' ? { document: detail } : {}
}

/** Why a chapter waits: `chapter.waits.busy`, with its place and, where it can be said, the seconds until it begins. */
export function waitMessage({ place, startsInSeconds, why }: PlaceInLine): Message {
  const soon = startsInSeconds === null ? {} : { seconds: startsInSeconds }
  return { key: `chapter.waits.${why}`, params: { place, ...soon } }
}
