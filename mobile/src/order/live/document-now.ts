import type { JobResponse } from '@contract/jobs.ts'
import type {
  DocumentNowState,
  EventFrame,
  JobStatus,
  PartNow,
  PartStatus,
  SnapshotFrame,
} from './frames.ts'

type DocumentResponse = JobResponse['documents'][number]

/** A document of a job, in its present revision, as the live page shows it. */
export interface DocumentNow extends Pick<
  DocumentResponse,
  'id' | 'title' | 'subject' | 'theme' | 'position' | 'revision' | 'state' | 'outdated' | 'isLocked'
> {
  readonly text: PartNow
  readonly pdf: PartNow
  readonly audio: PartNow
}

export function documentNow(document: DocumentResponse): DocumentNow {
  const { id, title, subject, theme, position, revision, state, outdated, isLocked } = document
  const { text, pdf, audio } = document
  const parts = { text: partNow(text), pdf: partNow(pdf), audio: partNow(audio) }
  return { id, title, subject, theme, position, revision, state, outdated, isLocked, ...parts }
}

function partNow({ status, fraction, reason }: PartNow): PartNow {
  return { status, fraction, reason }
}

/** The documents as a snapshot has them; titles are kept from before, for a snapshot tells none. */
export function standingIn(
  { documents }: SnapshotFrame,
  known: readonly DocumentNow[],
): readonly DocumentNow[] {
  const news = new Map(documents.map((document) => [document.id, document]))
  return known.map((document) => ({ ...document, ...news.get(document.id) }))
}

const PART_OF_TASK: Readonly<Record<string, 'text' | 'pdf' | 'audio'>> = {
  text: 'text',
  pdf: 'pdf',
  chapter: 'audio',
}

/** The task that makes a part of a document: `chapter:p1.western`. */
export function taskOf(documentId: string, part: 'text' | 'pdf' | 'audio'): string {
  return `${part === 'audio' ? 'chapter' : part}:${documentId}`
}

/** The documents after something happened to a task of one of them. */
export function afterEvent(
  documents: readonly DocumentNow[],
  event: EventFrame,
): readonly DocumentNow[] {
  const [kind = '', ...rest] = (event.taskId ?? '').split(':')
  const part = PART_OF_TASK[kind]
  const status = statusAfter(event)
  if (part === undefined || status === null) return documents
  return documents.map((document) => {
    if (document.id !== rest.join(':') || document.revision !== event.revision) return document
    const { reason } = event.message.params
    const kept = status === 'running' ? document[part].fraction : 0
    const news = {
      status,
      fraction: status === 'done' ? 1 : kept,
      reason: reason === undefined ? null : String(reason),
    }
    return withState({ ...document, [part]: news })
  })
}

function statusAfter({ type, message }: EventFrame): PartStatus | null {
  if (type === 'task-started') return 'running'
  if (type === 'task-done') return 'done'
  if (type === 'task-released' || type === 'task-lost') return 'queued'
  if (type !== 'task-failed') return null
  if (message.key.endsWith('.paused')) return 'paused'
  return message.key.endsWith('.final') ? 'failed' : 'queued'
}

const FINISHED = new Set<PartStatus>(['done', 'failed', 'cancelled'])

/** A document's state follows from its parts, by the rule by which its job has it. */
function withState(document: DocumentNow): DocumentNow {
  const { text, pdf, audio } = document
  return { ...document, state: stateOf(text.status, [pdf.status, audio.status]) }
}

function stateOf(text: PartStatus, rest: readonly PartStatus[]): DocumentNowState {
  if (text === 'queued' || text === 'running') return 'working'
  if (text !== 'done') return text
  if (rest.includes('paused')) return 'paused'
  if (rest.some((status) => !FINISHED.has(status))) return 'readable'
  return rest.every((status) => status === 'done') ? 'complete' : 'partial'
}

/** A job in one of these does nothing more by itself. */
export function isOver(status: JobStatus): boolean {
  return status !== 'queued' && status !== 'running' && status !== 'paused'
}
