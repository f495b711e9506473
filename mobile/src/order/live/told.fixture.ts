import type { JobResponse } from '@contract/jobs.ts'
import type { EventFrame, PartStatus, SnapshotFrame } from './frames.ts'

export const DOCUMENTS = ['p1.western', 'p2.western', 'couple.western'] as const
const KINDS = ['text', 'pdf', 'chapter'] as const

/** One thing a job of the tests does: to which part, and what becomes of it. */
export interface Step {
  readonly document: number
  readonly kind: number
  readonly what: 'task-started' | 'task-done' | 'task-released' | 'task-failed'
}

type Parts = Readonly<Record<string, PartStatus>>

/** A job's history, and how it truly stood after each event: what every reader must come to. */
export interface Truth {
  readonly events: readonly EventFrame[]
  readonly parts: readonly Parts[]
}

const AFTER: Readonly<Record<Step['what'], PartStatus>> = {
  'task-started': 'running',
  'task-done': 'done',
  'task-released': 'queued',
  'task-failed': 'queued',
}

/** Plays steps, and ends the job complete with an event of its own. */
export function playOut(steps: readonly Step[]): Truth {
  const events: EventFrame[] = []
  const parts: Parts[] = [{}]
  for (const [index, { document, kind, what }] of steps.entries()) {
    const taskId = `${KINDS[kind]}:${DOCUMENTS[document]}`
    parts.push({ ...parts.at(-1), [taskId]: AFTER[what] })
    const progress = (index + 1) / (steps.length + 1)
    events.push(eventOf({ seq: index + 1, type: what, taskId, status: 'running', progress }))
  }
  const seq = steps.length + 1
  const all = DOCUMENTS.flatMap((id) => KINDS.map((kind) => [`${kind}:${id}`, 'done'] as const))
  parts.push(Object.fromEntries(all))
  const taskId = `chapter:${DOCUMENTS[0]}`
  events.push(eventOf({ seq, type: 'task-done', taskId, status: 'complete', progress: 1 }))
  return { events, parts }
}

function eventOf(
  event: Pick<EventFrame, 'seq' | 'type' | 'taskId' | 'status' | 'progress'>,
): EventFrame {
  const [kind, document = ''] = (event.taskId ?? '').split(':')
  const key = `${kind}.${event.type.replace('task-', '')}`
  const message = { key: event.type === 'task-failed' ? `${key}.retry` : key, params: { document } }
  return { frame: 'event', at: event.seq * 1000, revision: 1, message, ...event }
}

function partIn({ parts }: Truth, seq: number, taskId: string) {
  const status: PartStatus = parts[seq]?.[taskId] ?? 'waiting'
  return { status, fraction: status === 'done' ? 1 : 0, reason: null, url: null, flags: [] }
}

/** How the job stood by an event, as a snapshot of the live views. */
export function snapshotAt(truth: Truth, seq: number): SnapshotFrame {
  const last = truth.events[seq - 1]
  return {
    frame: 'snapshot',
    seq,
    status: last?.status ?? 'queued',
    progress: last?.progress ?? 0,
    work: seq,
    fractions: {},
    documents: DOCUMENTS.map((id) => ({
      id,
      revision: 1,
      state: 'working',
      outdated: false,
      text: partIn(truth, seq, `text:${id}`),
      pdf: partIn(truth, seq, `pdf:${id}`),
      audio: partIn(truth, seq, `chapter:${id}`),
    })),
  }
}

/** The same as the API answers it. */
export function jobAt(truth: Truth, seq: number): JobResponse {
  const { documents, status, progress } = snapshotAt(truth, seq)
  return {
    id: 'job_00000000000000000000',
    type: 'synastry',
    system: 'western',
    systems: ['western'],
    relation: 'partners',
    people: [],
    question: null,
    voice: 'rms',
    keys: null,
    again: null,
    status,
    progress,
    eta: null,
    seq,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    documents: documents.map(({ text, pdf, audio, ...document }, index) => ({
      ...document,
      title: `Title of ${document.id}`,
      position: index + 1,
      subject: 'p1',
      theme: 'western',
      revisions: 1,
      isLocked: false,
      flags: [],
      text: { ...text, url: null, flags: [], words: null },
      pdf: { ...pdf, url: null, flags: [], pages: null },
      audio: { ...audio, url: null, flags: [], seconds: null },
    })),
  }
}
