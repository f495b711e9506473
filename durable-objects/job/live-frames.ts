import type { Message } from '#core/message.ts'
import type { DocumentState, JobStatus, TaskStatus } from '#core/tasks.ts'
import type { Foretold } from './foretell.ts'
import type { LoggedEvent } from './history.ts'
import type { LiveText } from './live-texts.ts'
import { toldEvent } from './message-of.ts'

/** How far a job is: news without a number, which nobody needs to catch up on. */
export interface ProgressFrame {
  readonly type: 'progress'
  /** 0 to 1, never falling. */
  readonly progress: number
  /** Grows with everything that moves. */
  readonly work: number
  /** How far the parts in work are, by task id. */
  readonly fractions: Readonly<Record<string, number>>
  /** Where chapters in line stand, and why, by task id. */
  readonly waits?: Readonly<Record<string, Message>>
  /** When it should be over; null where nobody can say. */
  readonly eta?: Foretold | null
}

interface PartNow {
  readonly status: TaskStatus
  readonly fraction: number
  readonly reason: string | null
}

/** How a job stands when a reader comes, `seq` events after its beginning: what follows are changes of it. */
export interface SnapshotFrame extends Omit<ProgressFrame, 'type'> {
  readonly type: 'snapshot'
  readonly seq: number
  readonly status: JobStatus
  readonly documents: readonly {
    readonly id: string
    readonly revision: number
    readonly state: DocumentState
    readonly outdated: boolean
    readonly text: PartNow
    readonly pdf: PartNow
    readonly audio: PartNow
  }[]
}

/** Of a text in work, `text` goes `from` UTF-16 units into that draft. */
interface TextFrame extends LiveText {
  readonly type: 'text'
  readonly from: number
}

/** The job is over, and so is the stream: there is nothing to come back for until something is asked of the job. */
export interface OverFrame {
  readonly type: 'over'
  readonly seq: number
  readonly status: JobStatus
}

/** What readers are sent, one log in whichever view. */
export type LiveFrame =
  | { readonly type: 'event'; readonly event: LoggedEvent }
  | ProgressFrame
  | SnapshotFrame
  | TextFrame
  | OverFrame

/** As a server-sent event: only what is logged has an id, so that `Last-Event-ID` is always a `seq`. */
export function asServerSentEvent(frame: LiveFrame): string {
  if (frame.type === 'event') {
    const event = toldEvent(frame.event)
    return `id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
  }
  const { type, ...data } = frame
  return `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`
}

/** As a WebSocket's message: JSON that says in `frame` which it is. */
export function asMessage(frame: LiveFrame): string {
  const { type, ...data } = frame
  return JSON.stringify({
    frame: type,
    ...(frame.type === 'event' ? toldEvent(frame.event) : data),
  })
}
