import type { LoggedEvent } from './history.ts'
import type { LiveText } from './live-texts.ts'

/** A comment line now and then, so that proxies and readers see that the stream lives. */
const KEEP_ALIVE_MS = 15_000

/** `progress` 0 to 1 and never falling; `work` grows with everything that moves; `fractions` of the parts in work, `waits` of chapters in line (where, and why), by task id. */
export interface ProgressFrame {
  readonly progress: number
  readonly work: number
  readonly fractions: Readonly<Record<string, number>>
  readonly waits?: Readonly<Record<string, string>>
}

/** A reader this many events behind does not read: they are let go, and resume by `Last-Event-ID` when they do. */
const MOST_BEHIND = 256

/** So many documents are written at once at the most, and each says one word at a time. */
const TEXTS_AT_ONCE = 16

interface Sent {
  readonly revision: number
  readonly draft: number
  readonly length: number
}

interface Opening {
  readonly isOver: boolean
  readonly signal: AbortSignal
  /** What is being written now. */
  readonly texts?: readonly LiveText[]
}

interface Stream {
  /** How much of each text its reader was sent. */
  readonly sent: Map<LiveText['documentId'], Sent>
  readonly write: (text: string) => void
  /** Writes only to a reader who is at most `behind` words from the present, and says whether: nothing piles up for one who stands still. */
  readonly mention: (text: string, behind?: number) => boolean
  readonly end: () => void
  /** Ends it without its last words. */
  readonly drop: () => void
}

/** The open server-sent event streams of one job. In memory: after a restart, readers resume by `Last-Event-ID`. */
export class EventStreams {
  readonly #open = new Set<Stream>()

  open(history: readonly LoggedEvent[], { isOver, signal, texts = [] }: Opening): Response {
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
      sent: new Map(),
      mention: (text, behind = 0) => {
        const isKeepingUp = (writer.desiredSize ?? -Infinity) > -behind
        if (isKeepingUp) stream.write(text)
        return isKeepingUp
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
    const begun = texts.map((text) => textFrame(stream, text)).join('')
    stream.write(history.map(encode).join('') + begun || ': listening\n\n')
    for (const text of texts) noteSent(stream, text)
    if (isOver) stream.end()
    else this.#open.add(stream)
    return new Response(readable, {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    })
  }

  send(event: LoggedEvent, { isOver }: { readonly isOver: boolean }): void {
    for (const stream of this.#open) {
      if (!stream.mention(encode(event), MOST_BEHIND)) stream.drop()
      else if (isOver) stream.end()
    }
  }

  /** How far the job is: news without a number, which no reader needs to catch up on. */
  frame(progress: ProgressFrame): void {
    const text = `event: progress\ndata: ${JSON.stringify(progress)}\n\n`
    for (const stream of this.#open) stream.mention(text)
  }

  /** What there is of a text that is being written: each reader is sent what they lack of it, and no number with it. */
  text(live: LiveText): void {
    for (const stream of this.#open) {
      const frame = textFrame(stream, live)
      if (frame !== '' && stream.mention(frame, TEXTS_AT_ONCE)) noteSent(stream, live)
    }
  }

  end(): void {
    for (const stream of this.#open) stream.end()
  }
}

/** Of a text, `from` characters on (UTF-16); empty where its reader has it all. */
function textFrame({ sent }: Stream, { text, ...live }: LiveText): string {
  const known = sent.get(live.documentId)
  const goesOn = known?.revision === live.revision && known.draft === live.draft
  const from = goesOn ? known.length : 0
  if (from >= text.length) return ''
  return `event: text\ndata: ${JSON.stringify({ ...live, from, text: text.slice(from) })}\n\n`
}

function noteSent({ sent }: Stream, { documentId, revision, draft, text }: LiveText): void {
  sent.set(documentId, { revision, draft, length: text.length })
}

function encode(event: LoggedEvent): string {
  return `id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
}
