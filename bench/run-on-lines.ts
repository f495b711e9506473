import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { mkdir, open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'

const STATE = join(import.meta.dirname, '..', '.state', 'bench', 'lines')
const TELL_CPU = join(import.meta.dirname, 'tell-cpu.ts')

export interface LinesRun {
  /** From start to end, loading included. */
  readonly seconds: number
  /** Of all threads together, milliseconds. */
  readonly processorMs: number
  /** The most memory held at once. */
  readonly peakMegabytes: number
}

let runs = 0

/** Runs a program of ours that answers each line of its input in one. Throws where an answer is missing. */
export async function runOnLines(
  program: readonly string[],
  lines: readonly string[],
): Promise<LinesRun> {
  await mkdir(STATE, { recursive: true })
  // A file each way, so that whoever measures takes no time from what is measured.
  const [asked, told] = ['asked', 'told'].map((name) =>
    join(STATE, `${process.pid}-${runs}-${name}`),
  )
  runs += 1
  try {
    await writeFile(asked!, lines.map((line) => `${line}\n`).join(''))
    const run = await timedRun(program, asked!, told!)
    const answers = await countLines(told!)
    if (answers === lines.length) return run
    throw new Error(`${program.join(' ')}: ${answers} answers to ${lines.length} lines`)
  } finally {
    await rm(asked!, { force: true })
    await rm(told!, { force: true })
  }
}

async function timedRun(
  program: readonly string[],
  asked: string,
  told: string,
): Promise<LinesRun> {
  const [input, output] = [await open(asked), await open(told, 'w')]
  const startedAt = performance.now()
  const child = spawn(process.execPath, ['--import', TELL_CPU, ...program], {
    stdio: [input.fd, output.fd, 'pipe'],
  })
  const complaints = text(child.stderr!)
  const [code] = (await once(child, 'exit')) as [number | null]
  const seconds = (performance.now() - startedAt) / 1000
  await Promise.all([input.close(), output.close()])
  const complained = await complaints
  const spent = /^cpu (?<ms>[\d.]+) ms, peak (?<mb>[\d.]+) MB$/m.exec(complained)?.groups
  if (code !== 0 || spent === undefined) throw new Error(`${program.join(' ')}: ${complained}`)
  return { seconds, processorMs: Number(spent['ms']), peakMegabytes: Number(spent['mb']) }
}

async function countLines(file: string): Promise<number> {
  let count = 0
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.startsWith('{')) count += 1
  }
  return count
}
