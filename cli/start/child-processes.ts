import { spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'

/** How long children may take to leave by themselves before they are killed. */
const GRACE_MS = 3_000

/**
 * The programs that run beside this one. They stay in its process group, so that whoever
 * kills the group leaves nothing behind, and are all gone when `stop` returns.
 */
export class ChildProcesses {
  readonly #children = new Set<ChildProcess>()
  #stopping: Promise<void> | undefined

  get isStopping(): boolean {
    return this.#stopping !== undefined
  }

  /** Starts a program whose output goes to a log file, added at its end. */
  start(
    command: readonly [string, ...string[]],
    { env, logFile }: { env: NodeJS.ProcessEnv; logFile: string },
  ): ChildProcess {
    const [program, ...args] = command
    const log = createWriteStream(logFile, { flags: 'a' })
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.pipe(log, { end: false })
    child.stderr.pipe(log, { end: false })
    this.#children.add(child)
    child.once('exit', () => {
      this.#children.delete(child)
      log.end()
    })
    return child
  }

  /** Asks everyone to leave, waits a little, and kills whoever is still there, grandchildren too. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stopAll()
    return this.#stopping
  }

  async #stopAll(): Promise<void> {
    const family = [...this.#children].flatMap(({ pid }) =>
      pid === undefined ? [] : [pid, ...descendantsOf(pid)],
    )
    for (const child of this.#children) child.kill('SIGTERM')
    const deadline = Date.now() + GRACE_MS
    while (family.some(isAlive) && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 50))
    for (const pid of family) if (isAlive(pid)) process.kill(pid, 'SIGKILL')
  }
}

/** Where there is no /proc, only the children themselves are known, and they stop their own. */
function descendantsOf(ancestor: number): number[] {
  const parents = new Map(processIds().map((pid) => [pid, parentOf(pid)]))
  const found: number[] = []
  for (let generation = [ancestor]; generation.length > 0;) {
    const current = generation
    generation = [...parents].flatMap(([pid, parent]) =>
      parent !== null && current.includes(parent) ? [pid] : [],
    )
    found.push(...generation)
  }
  return found
}

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}

function parentOf(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in brackets may hold anything; the state and the parent follow its last bracket.
    return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
