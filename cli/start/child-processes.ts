import { spawn, type ChildProcess } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive, kill, markVariables, processesOf } from './marked-processes.ts'

/** How long children may take to leave by themselves before they are killed. */
const GRACE_MS = 3_000
/** What the system cannot kill in this time waits for a disk that does not answer. */
const LONGEST_DEATH_MS = 10_000
const LOOK_MS = 50
const LONGEST_LOG_BYTES = 10_000_000
const REPORT_BEATS = join(import.meta.dirname, 'report-beats.ts')
/** The checkout, in which every child runs. */
export const ROOT = join(import.meta.dirname, '..', '..')

export interface ChildOptions {
  /** The part of the system it belongs to, and the name of its log. */
  readonly part: string
  readonly env?: NodeJS.ProcessEnv
}

/**
 * The programs that run beside this one on one state folder. They stay in its process group, so
 * that whoever kills the group leaves nothing behind, and are all gone when `stop` returns.
 */
export class ChildProcesses {
  readonly #state: string
  readonly #children = new Map<ChildProcess, string>()
  #isStopping = false

  /** `state`: the folder, which must exist. */
  constructor(state: string) {
    this.#state = realpathSync(state)
    mkdirSync(join(this.#state, 'logs'), { recursive: true })
  }

  get isStopping(): boolean {
    return this.#isStopping
  }

  /** Starts one of our programs in Node; what it says is added to its part's log. */
  start(
    args: readonly [string, ...string[]],
    { part, env = process.env }: ChildOptions,
  ): ChildProcess {
    if (this.#isStopping) throw new Error(`the ${part} is not started: everything is stopping`)
    const log = openLog(this.logOf(part))
    const child = spawn(process.execPath, ['--import', REPORT_BEATS, ...args], {
      cwd: ROOT,
      env: {
        ...env,
        ...markVariables({ state: this.#state, part }),
        BILLION_STARTER: String(process.pid),
      },
      stdio: ['ignore', log, log, 'ipc'],
    })
    closeSync(log)
    this.#children.set(child, part)
    child.once('exit', () => this.#children.delete(child))
    return child
  }

  logOf(part: string): string {
    return join(this.#state, 'logs', `${part}.log`)
  }

  /** The living processes of a part, children's children among them; of every part by default. */
  family(part?: string): number[] {
    const known = [...this.#children].flatMap(([{ pid }, itsPart]) =>
      pid !== undefined && (part ?? itsPart) === itsPart ? [pid] : [],
    )
    const marked = processesOf({ state: this.#state, ...(part !== undefined && { part }) })
    return [...new Set([...known, ...marked])].filter(isAlive)
  }

  /**
   * Kills what there is of a part, or of every part, and returns when it is gone. Before anything
   * is started that is what an earlier start left when it was killed itself: nobody may share
   * the databases.
   */
  async end(part?: string): Promise<void> {
    const deadline = Date.now() + LONGEST_DEATH_MS
    // Again after each round: somebody may have been starting a child just then.
    for (let found = this.family(part); found.length > 0; found = this.family(part)) {
      if (Date.now() > deadline) throw new Error(`process ${found.join(', ')} cannot be ended`)
      for (const pid of found) kill(pid)
      await pause(LOOK_MS)
    }
  }

  /** Asks everyone to leave, waits a little, and kills whoever is still there. */
  async stop(): Promise<void> {
    this.#isStopping = true
    for (const child of this.#children.keys()) child.kill('SIGTERM')
    const deadline = Date.now() + GRACE_MS
    while (this.family().length > 0 && Date.now() < deadline) await pause(LOOK_MS)
    await this.end()
  }

  /** Kills everyone on the spot. */
  async stopNow(): Promise<void> {
    this.#isStopping = true
    await this.end()
  }
}

/** Adds to the log; one that has grown too long is put aside first, over the one put aside before. */
function openLog(file: string): number {
  const isLong = existsSync(file) && statSync(file).size > LONGEST_LOG_BYTES
  if (isLong) renameSync(file, `${file}.old`)
  return openSync(file, 'a')
}
