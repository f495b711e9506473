import assert from 'node:assert/strict'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { BareMachine, Typed } from './bare-machine.ts'

const MOST_MS = 15 * 60_000
const LOOK_MS = 100
/** From a warm start to the first text that can be read, on a machine that does nothing else. */
const PROMISED_SECONDS = 20

/** Whose package is ordered by the second start: another than the first start's, of which texts are there already. */
const COUPLE = [
  { name: 'Ada', birth: { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 } },
  { name: 'Charles', birth: { date: '1991-12-26', time: null, latitude: 51.5, longitude: -0.13 } },
]

/**
 * Types the README's start, as it stands there, waits for a first text, interrupts it, and starts once more for
 * another couple. Gives the seconds; throws where the promise is broken on a machine that is not busy.
 */
export async function showStart(machine: BareMachine, line: string): Promise<string> {
  const cold = await firstText(machine, line)
  writeFileSync(join(machine.checkout, 'couple.json'), JSON.stringify(COUPLE))
  rmSync(join(machine.checkout, 'readings'), { recursive: true, force: true })
  const load = loadavg()[0]!
  const warm = await firstText(machine, 'npm start -- --couple couple.json')
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

/** The address comes before whatever it is there for; then a line a document and state, each once. */
function expectQuiet({ output }: Typed): void {
  const lines = output.split('\n').filter((line) => /\S/.test(line))
  const address = lines.findIndex((line) => /^Open http:\/\/\S+/.test(line))
  const next = lines.findIndex((line) => /^Starting|token|Serving|Saving|^ *\d+ {2}/.test(line))
  assert.ok(address >= 0 && address < next, `the address does not come first:\n${output}`)
  const documents = lines.filter((line) => /^ *\d+ {2}/.test(line))
  const repeated = documents.filter((line, place) => documents.indexOf(line) !== place)
  assert.deepEqual(repeated, [], `a line is said twice:\n${output}`)
}
