import { kill, parentOf } from '#cli/start/marked-processes.ts'
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from '../figures.ts'

const PROGRAM = join(import.meta.dirname, '../measure-suite.ts')
/** A machine that is busy makes a suite slow; one that hangs may not take the others' time. */
const MOST_MS = 400_000
const LAST_WORDS = 400

/** What became of a suite. */
export interface Outcome {
  readonly name: string
  /** Empty where it could not be measured. */
  readonly figures: readonly Figure[]
  /** Why it could not be measured; null where it was. */
  readonly failure: string | null
  readonly seconds: number
  /** The load average of the last minute when it began. */
  readonly load: number
}

/** Runs a suite in a process of its own, and ends it with all it started when it takes too long. */
export async function runSuite(name: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'billion-bench-'))
  const file = join(folder, 'figures.json')
  const startedAt = performance.now()
  const load = loadavg()[0] ?? 0
  const failure = await untilDone(name, file)
  const seconds = (performance.now() - startedAt) / 1000
  try {
    const figures =
      failure === null ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Figure[]) : []
    return { name, figures, failure, seconds, load }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Null once the figures are in the file, or the last words of who failed. */
async function untilDone(name: string, file: string): Promise<string | null> {
  const child = spawn(process.execPath, [PROGRAM, name, file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
  let isLate = false
  const late = setTimeout(() => {
    isLate = true
    for (const pid of [...descendantsOf(child.pid!), child.pid!]) kill(pid)
  }, MOST_MS)
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  clearTimeout(late)
  if (isLate) return `it was not done after ${MOST_MS / 1000} s`
  return code === 0 ? null : lastWords(said)
}

/** The error's own line, without where it was thrown. */
function lastWords(said: string): string {
  const line = /^\w*error: .*$/im.exec(said)?.[0] ?? said.trim()
  return line.slice(-LAST_WORDS) || 'it was ended by somebody'
}

function descendantsOf(pid: number): number[] {
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger)
  const children = all.filter((one) => parentOf(one) === pid)
  return children.flatMap((child) => [...descendantsOf(child), child])
}
