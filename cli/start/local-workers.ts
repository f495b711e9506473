import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { timesAsLong } from './busy-machine.ts'
import type { ChildProcesses } from './child-processes.ts'
import { freePort, samePort } from './free-port.ts'
import { StartFailed, type Part } from './keep-alive.ts'
import { isAlive, isFrozen } from './marked-processes.ts'
import { WatchedChild } from './watch-child.ts'
import { WRANGLER, wranglerEnvironment } from './wrangler-environment.ts'

const WORKERS = 'workers'

/** workerd takes seconds to boot; a machine that needs minutes, and does nothing else, is broken. */
const BOOT_MS = 120_000
const LOOK_MS = 1_000
const ANSWER_MS = 3_000
const LOOKS_A_QUESTION = 3
/** wrangler changes workerd for another when pages are placed, which takes a busy machine this long. */
const CHANGE_MS = 90_000
/** Looks without an answer, or without a beat, that a machine is forgiven; more where it is busy. */
const PATIENCE = 5

interface LocalWorkersOptions {
  readonly children: ChildProcesses
  /** The state folder. */
  readonly state: string
  /** What the Workers find in their environment. */
  readonly variables: Readonly<Record<string, string>>
  readonly port: number
  /** The orchestrator's configuration; the product's own by default. */
  readonly orchestrator?: string
  /** What serves both at a port in wrangler's place, and says that it does as wrangler would. */
  readonly server?: (port: number) => [string, ...string[]]
  readonly tell: (line: string) => void
  /** Takes the address whenever they begin to serve. */
  readonly onUrl: (url: string) => void
}

/** Both Workers in one local workerd, with D1, R2, queues and objects kept in the state folder. */
export class LocalWorkers implements Part {
  readonly name = 'The Workers’ process'
  readonly log: string
  readonly #options: LocalWorkersOptions
  #port: number
  #wrangler: WatchedChild | null = null
  #family: readonly number[] = []
  /** Until then workerd may be gone, on the clock of `performance.now`. */
  #changesUntil = 0

  constructor(options: LocalWorkersOptions) {
    this.#options = options
    this.#port = options.port
    this.log = options.children.logOf(WORKERS)
  }

  /** Where they serve; another port when somebody took theirs while they were away. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  async start(): Promise<void> {
    const { children, tell } = this.#options
    // Whoever knows where they were asks there.
    const port = await (this.#wrangler ? samePort : freePort)(this.#port)
    if (port !== this.#port) tell(`Port ${this.#port} is taken by somebody else; using ${port}.`)
    this.#port = port
    const child = children.start(this.#command(), {
      part: WORKERS,
      env: wranglerEnvironment(this.#options.state, this.#options.variables),
    })
    // The launcher beats too and passes on what wrangler itself sends: only that proves both.
    this.#wrangler = new WatchedChild(child, (message) => isBeatOfAnother(message, child.pid))
    await this.#untilReady(child)
    this.#family = children.family(WORKERS)
    this.#options.onUrl(this.url)
  }

  /** To be called before pages are placed: wrangler then changes workerd by itself, which is no fall. */
  expectChange(): void {
    this.#changesUntil = performance.now() + CHANGE_MS
  }

  async untilIll(): Promise<string> {
    let unanswered = 0
    for (let looks = 1; ; looks += 1) {
      await pause(LOOK_MS)
      const left = this.#wrangler?.end
      if (left) return left
      const silent = this.#wrangler?.look() ?? 0
      const isChanging = performance.now() < this.#changesUntil
      const isHurt = !isChanging && this.#isHurt()
      const patience = patienceOf(isHurt, isChanging)
      if (silent > patience * 2) return 'shows no sign of life'
      // Each question is a line in the log: while all is well not every look asks.
      if (!isHurt && unanswered === 0 && looks % LOOKS_A_QUESTION > 0) continue
      unanswered = (await isAnswered(`${this.url}/health`)) ? 0 : unanswered + 1
      if (unanswered >= patience) return `does not answer at ${this.url}`
      if (unanswered === 0) this.#family = this.#options.children.family(WORKERS)
    }
  }

  async end(): Promise<void> {
    await this.#options.children.end(WORKERS)
  }

  /** One of its processes was killed, after which wrangler may mend it itself or not, or was frozen. */
  #isHurt(): boolean {
    return this.#family.some((pid) => !isAlive(pid) || isFrozen(pid))
  }

  #command(): [string, ...string[]] {
    const { state, orchestrator = 'workers/orchestrator/wrangler.toml', server } = this.#options
    if (server) return server(this.#port)
    return [
      WRANGLER,
      'dev',
      '--config=wrangler.toml',
      `--config=${orchestrator}`,
      `--persist-to=${join(state, 'workers')}`,
      '--ip=127.0.0.1',
      `--port=${this.#port}`,
      '--inspector-port=0',
      '--show-interactive-dev-session=false',
    ]
  }

  /** wrangler says itself that it has the port; another's answer there would prove nothing. */
  async #untilReady(child: ChildProcess): Promise<void> {
    let hasPort = false
    child.on('message', (message) => {
      if (String(message).includes('DEV_SERVER_READY')) hasPort = true
    })
    const begunAt = performance.now()
    while (performance.now() - begunAt < BOOT_MS * timesAsLong()) {
      const left = this.#wrangler?.end
      if (left) throw new StartFailed(`${left} while starting`)
      if (hasPort && (await isAnswered(`${this.url}/ready`))) return
      await pause(100)
    }
    throw new StartFailed('did not start in time')
  }
}

function patienceOf(isHurt: boolean, isChanging: boolean): number {
  if (isChanging) return (CHANGE_MS / LOOK_MS) * timesAsLong()
  return isHurt ? 1 : PATIENCE * timesAsLong()
}

function isBeatOfAnother(message: unknown, pid: number | undefined): boolean {
  return (
    typeof message === 'object' && message !== null && 'beat' in message && message.beat !== pid
  )
}

async function isAnswered(url: string): Promise<boolean> {
  return await fetch(url, { signal: AbortSignal.timeout(ANSWER_MS) }).then(
    async (answer) => {
      await answer.body?.cancel()
      return answer.ok
    },
    () => false,
  )
}
