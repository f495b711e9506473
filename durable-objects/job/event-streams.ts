import type { LoggedEvent } from './job-store.ts'

/** A comment line now and then, so that proxies and readers see that the stream lives. */
const KEEP_ALIVE_MS = 15_000

/** `progress` 0 to 1 and never falling; `work` grows with everything that moves; `fractions` of the parts in work, by task id. */
export interface ProgressFrame {
  readonly progress: number
  readonly work: number
  readonly fractions: Readonly<Record<string, number>>
}

interface Stream {
  readonly write: (text: string) => void
  /** Writes only to a reader who has read what came before: nothing piles up for one who stands still. */
  readonly mention: (text: string) => void
  readonly end: () => void
}

/** The open server-sent event streams of one job. In memory: after a restart, readers resume by `Last-Event-ID`. */
export class EventStreams {
  readonly #open = new Set<Stream>()

  open(
    history: readonly LoggedEvent[],
    { isOver, signal }: { readonly isOver: boolean; readonly signal: AbortSignal },
  ): Response {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    const encoder = new TextEncoder()
    const keepAlive = setInterval(() => stream.mention(': still here\n\n'), KEEP_ALIVE_MS)
    const close = () => {
      clearInterval(keepAlive)
      this.#open.delete(stream)
    }
    const stream: Stream = {
      write: (text) => void writer.write(encoder.encode(text)).catch(close),
      mention: (text) => {
        if ((writer.desiredSize ?? 0) > 0) stream.write(text)
      },
      end: () => {
        close()
        void writer.close().catch(() => {})
      },
    }
    signal.addEventListener('abort', close)
    stream.write(history.map(encode).join('') || ': listening\n\n')
    if (isOver) stream.end()
    else this.#open.add(stream)
    return new Response(readable, {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    })
  }

  send(event: LoggedEvent, { isOver }: { readonly isOver: boolean }): void {
    for (const stream of this.#open) {
      stream.write(encode(event))
      if (isOver) stream.end()
    }
  }

  /** How far the job is: news without a number, which no reader needs to catch up on. */
  frame(progress: ProgressFrame): void {
    const text = `event: progress\ndata: ${JSON.stringify(progress)}\n\n`
    for (const stream of this.#open) stream.mention(text)
  }

  end(): void {
    for (const stream of this.#open) stream.end()
  }
}

function encode(event: LoggedEvent): string {
  return `id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
}
