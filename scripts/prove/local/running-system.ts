import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive, processesOf } from '../../../cli/start/marked-processes.ts'

const LOOK_MS = 50

export interface Running {
  readonly checkout: string
  readonly state: string
  /** What follows `node cli/billion.ts`, or `npm run`. */
  readonly args: readonly string[]
  readonly throughNpm?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** One `billion start` or `serve` under observation, in a process group of its own. */
export class RunningSystem {
  readonly child: ChildProcess
  readonly state: string
  /** Everything it has said so far. */
  output = ''
  /** Milliseconds from its start to its first words. */
  firstWordsAfter: number | null = null
  /** Milliseconds from its start to its end. */
  endedAfter: number | null = null

  constructor({ checkout, state, args, throughNpm = false, env = {} }: Running) {
    this.state = state
    const [program, ...before] = throughNpm ? ['npm', 'run'] : [process.execPath, 'cli/billion.ts']
    const startedAt = performance.now()
    this.child = spawn(program!, [...before, ...args], {
      cwd: checkout,
      detached: true,
      env: { ...process.env, BILLION_APP: 'off', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (data: Buffer) => {
        this.output += data.toString()
        // npm's own words, which begin with `>`, are none of ours.
        if (/^\w/m.test(this.output)) this.firstWordsAfter ??= performance.now() - startedAt
      })
    }
    this.child.once('close', () => (this.endedAfter = performance.now() - startedAt))
  }

  /** The living processes of a part, or of all parts; the starter is none of them. */
  family(part?: string): number[] {
    if (!existsSync(this.state)) return []
    const mark = { state: realpathSync(this.state), ...(part !== undefined && { part }) }
    return processesOf(mark).filter(isAlive)
  }

  /** The one process whose command line has these words, and not those. */
  find(words: string, butNot?: string): number {
    const found = this.family().filter((pid) => {
      const line = commandLine(pid)
      return line.includes(words) && (butNot === undefined || !line.includes(butNot))
    })
    assert.equal(found.length, 1, `processes with ${words} in their command line`)
    return found[0]!
  }

  get url(): string | null {
    const file = join(this.state, 'url')
    return existsSync(file) ? readFileSync(file, 'utf8') : null
  }

  /** Whether the API answers where it says it serves. */
  async answers(): Promise<boolean> {
    if (this.url === null) return false
    return await fetch(`${this.url}/health`, { signal: AbortSignal.timeout(1_000) }).then(
      ({ ok }) => ok,
      () => false,
    )
  }

  token(which: 'development' | 'operator'): string {
    return readFileSync(join(this.state, `${which}-token`), 'utf8')
  }

  /** Waits for it to say something, and returns what. */
  async says(pattern: RegExp, withinMs = 120_000): Promise<RegExpExecArray> {
    return await until(`it says ${pattern}`, withinMs, () => pattern.exec(this.output), this)
  }

  async serves(): Promise<void> {
    await this.says(/^Serving at /m)
  }

  /** Waits for its end, and returns the exit code. */
  async ends(withinMs: number): Promise<number | null> {
    await until('it ends', withinMs, () => this.endedAfter, this)
    return this.child.exitCode
  }

  /** Sends the signal, and asserts that it ends with the code in time, leaving nobody behind. */
  async interrupt(signal: NodeJS.Signals, { code, times = 1 }: { code: number; times?: number }) {
    const askedAt = performance.now()
    for (let time = 0; time < times; time += 1) {
      this.child.kill(signal)
      await pause(20)
    }
    assert.equal(await this.ends(10_000), code, `exit code; it said:\n${this.output}`)
    this.assertGone()
    return `${seconds(performance.now() - askedAt)} to its end`
  }

  /** Nobody is left, nor the address of somebody, and no log speaks of a broken database. */
  assertGone(): void {
    assert.deepEqual(this.family().map(commandLine), [], 'processes left')
    assert.equal(this.url, null, 'the address left')
    const logs = join(this.state, 'logs')
    if (!existsSync(logs)) return
    for (const name of readdirSync(logs).filter((file) => file.endsWith('.log'))) {
      const broken = /.*(SQLITE_(?!OK)|database is locked|malformed|disk I\/O error).*/i
      const line = broken.exec(readFileSync(join(logs, name), 'utf8'))
      assert.equal(line, null, `${name} says ${line?.[0]}`)
    }
  }

  /** What must not outlive a case, whatever became of it. */
  kill(): void {
    for (const pid of [this.child.pid ?? 0, ...this.family()]) {
      try {
        if (pid > 0) process.kill(pid, 'SIGKILL')
      } catch {
        // It has gone.
      }
    }
  }
}

export async function until<T>(
  what: string,
  withinMs: number,
  look: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  system?: RunningSystem,
): Promise<T> {
  const deadline = performance.now() + withinMs
  while (performance.now() < deadline) {
    const found = await look()
    if (found) return found
    await pause(LOOK_MS)
  }
  const processes = system?.family().map((pid) => `\n  ${pid} ${commandLine(pid)}`) ?? []
  const said = `it said:\n${system?.output ?? ''}\nand there are:${processes.join('')}`
  throw new Error(`${seconds(withinMs)} have passed until ${what}; ${said}`)
}

export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
