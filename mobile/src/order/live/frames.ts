import type { JobResponse } from '@contract/jobs.ts'

/** A sentence to say, by its key, and what goes into it. */
export interface Message {
  readonly key: string
  readonly params: Readonly<Record<string, string | number>>
}

export type JobStatus = JobResponse['status']
export type DocumentNowState = JobResponse['documents'][number]['state']
export type PartStatus = JobResponse['documents'][number]['text']['status']

/** When a job should be over, in milliseconds since 1970: in half of all cases, and in nine of ten. */
export interface Eta {
  readonly likelyAt: number
  readonly lateAt: number
}

/** How far a part is, without where it lies. */
export interface PartNow {
  readonly status: PartStatus
  readonly fraction: number
  readonly reason: string | null
}

/** One logged thing that happened. `seq` counts from 1 without a gap. */
export interface EventFrame {
  readonly frame: 'event'
  readonly seq: number
  readonly at: number
  readonly type: string
  readonly taskId: string | null
  readonly revision: number | null
  readonly status: JobStatus
  readonly progress: number
  readonly message: Message
}

/** What moves, as far as it is: the last one counts. */
export interface Moving {
  readonly progress: number
  readonly work: number
  /** By task id, 0 to 1. */
  readonly fractions: Readonly<Record<string, number>>
  /** Where chapters stand in line, by task id. */
  readonly waits?: Readonly<Record<string, Message>>
  readonly eta?: Eta | null
}

export interface SnapshotFrame extends Moving {
  readonly frame: 'snapshot'
  readonly seq: number
  readonly status: JobStatus
  readonly documents: readonly {
    readonly id: string
    readonly revision: number
    readonly state: DocumentNowState
    readonly outdated: boolean
    readonly text: PartNow
    readonly pdf: PartNow
    readonly audio: PartNow
  }[]
}

/** Of a text that is being written: `text` goes `from` UTF-16 units into that draft. */
export interface TextFrame {
  readonly frame: 'text'
  readonly documentId: string
  readonly revision: number
  readonly draft: number
  readonly from: number
  readonly text: string
}

/** What a job tells live (docs/api.md, "Live"). */
export type Frame =
  | EventFrame
  | SnapshotFrame
  | TextFrame
  | (Moving & { readonly frame: 'progress' })
  | { readonly frame: 'over'; readonly seq: number; readonly status: JobStatus }

const KNOWN = new Set(['event', 'snapshot', 'progress', 'text', 'over'])

/** Reads a socket's message; null for `pong`, and for a kind a newer API may have. */
export function readFrame(text: string): Frame | null {
  if (!text.startsWith('{')) return null
  const json = JSON.parse(text) as { readonly frame?: unknown }
  return typeof json.frame === 'string' && KNOWN.has(json.frame) ? (json as Frame) : null
}
