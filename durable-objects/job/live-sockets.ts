import { asMessage } from './live-frames.ts'
import { welcome, type Opening, type Reader, type ShownTexts } from './live-readers.ts'

/** What a socket remembers while its object sleeps: how many messages it was sent, and how many it says it got. */
interface Counts {
  readonly sent: number
  readonly got: number
}

/** Closed because the last word was said, because its reader does not read, or because they speak out of turn. */
const OVER = 1000
const TRY_AGAIN = 1013
const OUT_OF_TURN = 1008

/**
 * The WebSockets that watch one job. They outlive the object's sleep: who waits an hour for a pod
 * costs nothing meanwhile. `ping` is answered with `pong` without waking it.
 *
 * No socket tells how much its reader has not taken, so readers tell: `{"got": n}`, how many
 * messages they have had, at the latest after every 64.
 */
export class LiveSockets {
  readonly #ctx: DurableObjectState
  readonly #readers = new WeakMap<WebSocket, Reader>()

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx
  }

  all(): Iterable<Reader> {
    return this.#ctx.getWebSockets().map((socket) => this.#readerOf(socket))
  }

  open(opening: Opening): Response {
    const { 0: client, 1: server } = new WebSocketPair()
    this.#ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'))
    this.#ctx.acceptWebSocket(server)
    server.serializeAttachment({ sent: 0, got: 0 } satisfies Counts)
    welcome(this.#readerOf(server), opening)
    return new Response(null, { status: 101, webSocket: client })
  }

  /** Takes a reader's word of how much they got; whoever says anything else is shown out. */
  heard(socket: WebSocket, message: string | ArrayBuffer): void {
    const counts = countsOf(socket)
    const got = gotIn(message)
    if (got === null || got > counts.sent) return close(socket, OUT_OF_TURN, 'only {"got": n}')
    socket.serializeAttachment({ ...counts, got: Math.max(counts.got, got) } satisfies Counts)
  }

  #readerOf(socket: WebSocket): Reader {
    const known = this.#readers.get(socket)
    if (known) return known
    const shown: ShownTexts = new Map()
    const reader: Reader = {
      shown,
      behind: () => {
        const { sent, got } = countsOf(socket)
        return Math.max(0, sent - got - UNSAID)
      },
      write: (frames) => {
        const { sent, got } = countsOf(socket)
        for (const frame of frames) say(socket, asMessage(frame))
        socket.serializeAttachment({ sent: sent + frames.length, got } satisfies Counts)
      },
      end: () => close(socket, OVER, 'over'),
      drop: () => close(socket, TRY_AGAIN, 'too far behind'),
    }
    this.#readers.set(socket, reader)
    return reader
  }
}

/** A reader may have had so many messages and not said so yet. */
const UNSAID = 64

function countsOf(socket: WebSocket): Counts {
  return socket.deserializeAttachment() as Counts
}

function gotIn(message: string | ArrayBuffer): number | null {
  if (typeof message !== 'string') return null
  const [, got] = /^\{"got": ?(\d{1,9})\}$/.exec(message) ?? []
  return got === undefined ? null : Number(got)
}

/** One that has closed on the other side throws; that its reader has gone is heard by itself. */
function say(socket: WebSocket, message: string): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(message)
}

function close(socket: WebSocket, code: number, reason: string): void {
  if (socket.readyState === WebSocket.OPEN) socket.close(code, reason)
}
