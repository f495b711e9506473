import assert from 'node:assert/strict'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { BareMachine, Typed } from './bare-machine.ts'

const MOST_MS = 15 * 60_000
const LOOK_MS = 100
/** From a warm start to the first text that can be read, on a machine that does nothing else. */
const PROMISED_SECONDS = 20

/**
 * Types the README's start, as it stands there, waits for a first text, interrupts it, and starts once more with
 * nothing kept but the install. Gives the seconds; throws where the promise is broken on a machine that is not busy.
 */
export async function showStart(machine: BareMachine, line: string): Promise<string> {
  const cold = await firstText(machine, line)
  forget(machine)
  const load = loadavg()[0]!
  const warm = await firstText(machine, line.replace(/^npm ci && /, ''))
  const told = `a first text after ${cold.toFixed(0)} s with the install, ${warm.toFixed(0)} s warm, at a load of ${load.toFixed(1)}`
  assert.ok(warm <= PROMISED_SECONDS || load > availableParallelism() / 2, told)
  return told
}

/** Seconds from typing to the first text in `readings`; what was said by then is held to what is promised of it. */
async function firstText(machine: BareMachine, line: string): Promise<number> {
  const startedAt = performance.now()
  const typed = machine.type(line)
  try {
    while (!hasText(machine.checkout)) {
      assert.equal(typed.code, null, `ended with ${typed.code}:\n${typed.output}`)
      assert.ok(performance.now() - startedAt < MOST_MS, `no text:\n${typed.output}`)
      await pause(LOOK_MS)
    }
    const seconds = (performance.now() - startedAt) / 1000
    expectQuiet(typed)
    return seconds
  } finally {
    await typed.interrupt()
  }
}

function hasText(checkout: string): boolean {
  const folder = join(checkout, 'readings')
  if (!existsSync(folder)) return false
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.some((name) => name.endsWith('.md'))
}

/** The address comes first; then a line a document and state, each once. */
function expectQuiet({ output }: Typed): void {
  const lines = output.split('\n').filter((line) => /\S/.test(line))
  // What npm says is none of ours.
  const begin = lines.findLastIndex((line) => line.startsWith('> ')) + 1
  const ours = lines.slice(begin)
  assert.match(ours[0] ?? '', /http:\/\/\S+/, `the address does not come first:\n${output}`)
  const documents = ours.filter((line) => /^ *\d+ /.test(line))
  const repeated = documents.filter((line, place) => documents.indexOf(line) !== place)
  assert.deepEqual(repeated, [], `a line is said twice:\n${output}`)
}

/** Nothing of the first start is left but what was installed and built. */
function forget({ checkout }: BareMachine): void {
  for (const name of ['.state', 'readings']) {
    rmSync(join(checkout, name), { recursive: true, force: true, maxRetries: 5 })
  }
}
