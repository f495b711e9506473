import type { JobResponse } from '@contract/jobs.ts'
import { readFrame, type EventFrame } from './frames.ts'
import { hear, isHeardOut, NOTHING_HEARD, type Heard, type LiveJob } from './live-job.ts'
import { waitBefore } from './wait-before.ts'

/** An open socket. */
export interface Socket {
  readonly say: (text: string) => void
  readonly close: () => void
}

/** What happens to a socket: `closed` comes once, whatever the reason; 1000 says that the job is over. */
export interface OnSocket {
  readonly message: (text: string) => void
  readonly closed: (code: number) => void
}

/** What following a job needs of the world. */
export interface FollowPorts {
  readonly job: () => Promise<JobResponse>
  /** The address of one socket, good once and soon; it takes `&after=`. */
  readonly ticket: () => Promise<string>
  readonly open: (address: string, on: OnSocket) => Socket
  readonly events: (after: number) => Promise<readonly Omit<EventFrame, 'frame'>[]>
  /** Runs something later; what it gives back calls it off. */
  readonly later: (milliseconds: number, run: () => void) => () => void
  /** In [0, 1). */
  readonly random: () => number
  /** Whether a call failed for good: the job is gone, or not ours. */
  readonly isFinal: (error: unknown) => boolean
}

/** A reader says how much they had at the latest after every 64 messages. */
const SAY_GOT_EVERY = 32
/** After so many sockets that told nothing, the history is asked for instead: some networks let no socket through. */
const POLL_AFTER = 2
const ASK_AGAIN_MS = 500
/** Where nothing is told for so long it is asked whether anybody is there, which wakes no job; an answer comes soon. */
const [PING_MS, PONG_MS] = [25_000, 10_000]

/**
 * Follows a job until it is over: by a socket, or by asking where none comes through. A connection
 * that breaks is made anew after the last event that was heard. `told` is called with each change.
 */
export class Following {
  readonly #ports: FollowPorts
  readonly #told: (live: LiveJob) => void
  #live: LiveJob = NOTHING_HEARD
  #socket: Socket | null = null
  #failures = 0
  #turn = 0
  #callOff: () => void = () => {}
  #isAsking = false

  constructor(ports: FollowPorts, told: (live: LiveJob) => void) {
    this.#ports = ports
    this.#told = told
  }

  get live(): LiveJob {
    return this.#live
  }

  /** Begins, or goes on at once: the network is back, or somebody looks again. */
  begin(): void {
    this.#failures = 0
    void this.#connect()
  }

  /** The network is gone, as the device sees it: nothing is tried until it is back. */
  cutOff(): void {
    this.stop()
    this.#hear({ type: 'away' })
  }

  /** Takes in what the API answered to a wish; a job that was over is followed again. */
  answered(job: JobResponse): void {
    const wasOver = isHeardOut(this.#live)
    this.#hear({ type: 'stands', job })
    if (wasOver && !isHeardOut(this.#live)) this.begin()
  }

  stop(): void {
    this.#turn += 1
    this.#callOff()
    this.#socket?.close()
    this.#socket = null
  }

  /** One try, which takes the place of any other. */
  async #connect(): Promise<void> {
    this.stop()
    const turn = this.#turn
    try {
      if (this.#live.status === null || this.#failures > POLL_AFTER) await this.#ask(turn)
      if (turn !== this.#turn || isHeardOut(this.#live)) return
      const address = await this.#ports.ticket()
      if (turn !== this.#turn) return
      this.#hear({ type: 'back' })
      this.#open(address, turn)
    } catch (error) {
      if (turn === this.#turn) this.#failed(error)
    }
  }

  /** How it stands and what happened, asked for by calls. */
  async #ask(turn: number): Promise<void> {
    const before = this.#live.heard
    const isFirst = this.#live.status === null
    const job = await this.#ports.job()
    const events = isFirst ? [] : await this.#ports.events(before)
    if (turn !== this.#turn) return
    for (const event of events) this.#hear({ type: 'frame', frame: { frame: 'event', ...event } })
    this.#hear({ type: 'stands', job })
  }

  #open(address: string, turn: number): void {
    let had = 0
    this.#socket = this.#ports.open(`${address}&after=${this.#live.heard}`, {
      message: (text) => {
        if (turn !== this.#turn) return
        this.#listenOn(turn)
        had += 1
        this.#failures = 0
        if (had % SAY_GOT_EVERY === 0) this.#socket?.say(`{"got": ${had}}`)
        const frame = readFrame(text)
        if (frame) this.#hear({ type: 'frame', frame })
      },
      closed: (code) => {
        if (turn === this.#turn) this.#closed(code)
      },
    })
    this.#listenOn(turn)
  }

  /** A network that changed leaves a socket open that nobody is at the end of. */
  #listenOn(turn: number): void {
    this.#callOff()
    this.#callOff = this.#ports.later(PING_MS, () => {
      if (turn !== this.#turn || this.#socket === null) return
      this.#socket.say('ping')
      this.#callOff = this.#ports.later(PONG_MS, () => {
        if (turn !== this.#turn) return
        this.stop()
        this.#failed(null)
      })
    })
  }

  #closed(code: number): void {
    this.#callOff()
    this.#socket = null
    if (code === 1000 && isHeardOut(this.#live)) return void this.#askUntilItStands()
    this.#failed(null)
  }

  /** A socket that breaks is no news: whether anybody answers is seen by the next call. */
  #failed(error: unknown): void {
    if (error !== null && this.#ports.isFinal(error)) return this.stop()
    if (error !== null) this.#hear({ type: 'away' })
    this.#failures += 1
    const wait = waitBefore(this.#failures, this.#ports.random())
    this.#callOff = this.#ports.later(wait, () => void this.#connect())
  }

  #hear(heard: Heard): void {
    const next = hear(this.#live, heard)
    if (next === this.#live) return
    this.#live = next
    this.#told(next)
    if (next.wish.kind === 'standing') void this.#askUntilItStands()
    if (next.wish.kind === 'all' && this.#socket !== null) void this.#connect()
  }

  /** What D1 says may lag behind what was told; it is asked until it has seen as much. */
  async #askUntilItStands(): Promise<void> {
    if (this.#isAsking || this.#live.wish.kind !== 'standing') return
    this.#isAsking = true
    const turn = this.#turn
    try {
      this.#hear({ type: 'stands', job: await this.#ports.job() })
    } catch (error) {
      if (this.#ports.isFinal(error)) return
    } finally {
      this.#isAsking = false
    }
    if (this.#live.wish.kind === 'standing' && turn === this.#turn) {
      this.#ports.later(ASK_AGAIN_MS, () => void this.#askUntilItStands())
    }
  }
}
