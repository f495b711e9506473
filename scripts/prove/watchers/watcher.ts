import { createParser } from 'eventsource-parser'

/** What one frame says, in whichever view. */
interface Said {
  readonly frame: string
  readonly seq?: number
  readonly progress?: number
  readonly taskId?: string | null
  readonly type?: string
}

export interface Called {
  readonly url: string
  readonly call: (path: string, init?: RequestInit) => Promise<Response>
}

/** Somebody who watches one job to its end, and whose connection breaks again and again. */
export abstract class Watcher {
  readonly jobId: string
  /** Every number that came, as often as it came. */
  readonly seqs: number[] = []
  /** How far the job was said to be, one after another. */
  readonly progress: number[] = []
  readonly done = new Set<string>()
  connections = 0
  brokeByItself = 0
  isOver = false
  protected readonly system: Called

  constructor(system: Called, jobId: string) {
    this.system = system
    this.jobId = jobId
  }

  /** Watches until the signal breaks the connection, or to the end. */
  abstract connect(signal: AbortSignal): Promise<void>

  protected get seen(): number {
    return this.seqs.at(-1) ?? 0
  }

  protected hear({ frame, seq, progress, taskId, type }: Said): void {
    if (frame === 'over') this.isOver = true
    // In a history that is told anew the bar stands where it stood then.
    if (frame !== 'event' && progress !== undefined) this.progress.push(progress)
    if (frame !== 'event' || seq === undefined) return
    this.seqs.push(seq)
    if (type === 'task-done' && taskId) this.done.add(taskId)
  }
}

/** By server-sent events, as a browser does it. */
export class StreamWatcher extends Watcher {
  override async connect(signal: AbortSignal): Promise<void> {
    this.connections += 1
    const headers = { accept: 'text/event-stream', 'last-event-id': String(this.seen) }
    const parser = createParser({
      onEvent: ({ id, event = '', data }) => {
        if (signal.aborted) return
        const said = JSON.parse(data) as Omit<Said, 'frame'>
        this.hear({ ...said, frame: id === undefined ? event : 'event' })
      },
    })
    try {
      const answer = await this.system.call(`/v1/jobs/${this.jobId}/events`, { headers, signal })
      if (answer.status === 204) this.isOver = true
      const decoder = new TextDecoder()
      for await (const piece of answer.body ?? [])
        parser.feed(decoder.decode(piece, { stream: true }))
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }
}

const SAYS_SO_EVERY = 32

/** By a WebSocket, with a ticket for each connection. */
export class SocketWatcher extends Watcher {
  override async connect(signal: AbortSignal): Promise<void> {
    this.connections += 1
    const path = `/v1/jobs/${this.jobId}/live/tickets`
    const made = (await (await this.system.call(path, { method: 'POST' })).json()) as {
      url: string
    }
    const url = `${this.system.url.replace('http', 'ws')}${made.url}&after=${this.seen}`
    if (signal.aborted) return
    await new Promise<void>((resolve, reject) => {
      const socket = new WebSocket(url)
      let got = 0
      socket.addEventListener('message', ({ data }) => {
        if (signal.aborted) return
        got += 1
        if (got % SAYS_SO_EVERY === 0) socket.send(`{"got": ${got}}`)
        const said = JSON.parse(String(data)) as Said
        this.hear(said)
      })
      socket.addEventListener('close', () => resolve())
      socket.addEventListener('error', () => {
        if (signal.aborted) resolve()
        else reject(new Error('the socket broke'))
      })
      signal.addEventListener('abort', () => {
        socket.close()
        resolve()
      })
    })
  }
}
