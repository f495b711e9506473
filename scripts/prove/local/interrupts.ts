import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { checkout, localCase } from './bench.ts'
import { until, type RunningSystem } from './running-system.ts'

const CODES = { SIGINT: 130, SIGTERM: 143 } as const

interface Phase {
  /** As it is told: `while … `. */
  readonly name: string
  readonly before?: () => void
  readonly command?: 'start' | 'serve'
  readonly reached: (system: RunningSystem) => Promise<unknown>
}

/** A phase is known by the program that does its work. */
const atWorkOn = (part: string) => (system: RunningSystem) =>
  until(`the ${part} are at work`, 60_000, () => system.family(part).length > 0, system)

const PHASES: readonly Phase[] = [
  {
    name: 'building the fonts',
    before: () => checkout().removeFonts(),
    reached: (system) => system.says(/fonts +\d+ %/),
  },
  { name: 'preparing D1', reached: atWorkOn('migrations') },
  {
    name: 'importing the places',
    before: () => checkout().forgetPlaces(),
    reached: (system) => system.says(/places +\d+ %/),
  },
  { name: 'booting', reached: atWorkOn('workers') },
  {
    name: 'ordering',
    command: 'start',
    reached: (system) => until('it has booted', 60_000, () => system.url, system),
  },
  { name: 'following', command: 'start', reached: (system) => system.says(/^Saving to /m) },
  { name: 'serving', reached: (system) => system.serves() },
]

const SIGNALS = [
  { words: 'an interrupt', signal: 'SIGINT', times: 1 },
  { words: 'two interrupts', signal: 'SIGINT', times: 2 },
  { words: 'a request to end', signal: 'SIGTERM', times: 1 },
] as const

const inPhases = PHASES.flatMap(({ name, before, command = 'serve', reached }) =>
  SIGNALS.map(({ words, signal, times }) =>
    localCase(`${words} while ${name} leaves nothing`, async (start) => {
      before?.()
      const system = await start({ command, env: { WRITING_WORDS: '300' } })
      await reached(system)
      return await system.interrupt(signal, { code: CODES[signal], times })
    }),
  ),
)

/** Any moment of the first ten seconds, by the seed. */
const atAnyMoment = localCase('an interrupt at any moment leaves nothing', async (start, seed) => {
  const moments = fc.sample(fc.integer({ min: 150, max: 10_000 }), { seed, numRuns: 3 })
  const figures: string[] = []
  for (const moment of moments) {
    const system = await start({ command: 'start', env: { WRITING_WORDS: '300' } })
    // Before its first words it is not yet anybody's: Node itself ends it.
    await system.says(/^Starting /m)
    await pause(moment)
    figures.push(`at ${moment} ms ${await system.interrupt('SIGINT', { code: 130 })}`)
  }
  return figures.join(', ')
})

export const INTERRUPTS = [...inPhases, atAnyMoment]
