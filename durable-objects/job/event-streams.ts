import { asServerSentEvent } from './live-frames.ts'
import { welcome, type Opening, type Reader } from './live-readers.ts'

/** A comment line now and then, so that proxies and readers see that the stream lives. */
const KEEP_ALIVE_MS = 15_000
/** How long a browser waits before it comes back after a broken connection. */
const RETRY_LINE = 'retry: 1000\n\n'

/** The open server-sent event streams of one job. In memory: after a restart, readers resume by `Last-Event-ID`. */
export class EventStreams {
  readonly #open = new Set<Reader>()

  all(): Iterable<Reader> {
    return this.#open
  }

  /** 204 where there is nothing to come back for: it is what stops a browser that reconnects by itself. */
  open(opening: Opening, signal: AbortSignal): Response {
    if (opening.over && opening.history.length === 0) return new Response(null, { status: 204 })
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const reader = this.#readerOf(writable.getWriter(), signal)
    this.#open.add(reader)
    welcome(reader, opening)
    return new Response(readable, {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    })
  }

  #readerOf(writer: WritableStreamDefaultWriter<Uint8Array>, signal: AbortSignal): Reader {
    const encoder = new TextEncoder()
    const say = (text: string) => void writer.write(encoder.encode(text)).catch(close)
    /** A stream's queue holds one word before it is said to be full. */
    const behind = () => 1 - (writer.desiredSize ?? -Infinity)
    const keepAlive = setInterval(() => {
      if (behind() <= 0) say(': still here\n\n')
    }, KEEP_ALIVE_MS)
    const close = () => {
      clearInterval(keepAlive)
      this.#open.delete(reader)
    }
    const reader: Reader = {
      shown: new Map(),
      behind,
      write: (frames) => {
        if (frames.length > 0) say(frames.map(asServerSentEvent).join(''))
      },
      end: () => {
        close()
        void writer.close().catch(() => {})
      },
      drop: () => {
        close()
        void writer.abort(new Error('the reader does not read')).catch(() => {})
      },
    }
    signal.addEventListener('abort', close)
    say(RETRY_LINE)
    return reader
  }
}
