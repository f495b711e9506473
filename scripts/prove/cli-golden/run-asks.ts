import { separation } from '#astrology/western/zodiac/circle.ts'
import { answersOf, runCli } from '../../../cli/run-cli.fixture.ts'
import type { Case } from '../prove.ts'
import { at, type Ask, type GoldenFile, type Reading } from './ask.ts'

/** A golden file as a case: every value of it is read from what a command prints. */
export function goldenCase(name: string, load: () => GoldenFile): Case {
  return {
    name: `every value of ${name}.json is read from a command`,
    show: async () => {
      const { asks, beyond } = load()
      const strays = (await Promise.all(byCommand(asks).map(straysOf))).flat()
      if (strays.length > 0)
        throw new Error(`${strays.length} stray: ${strays.slice(0, 8).join('; ')}`)
      const count = asks.reduce((sum, { readings }) => sum + readings.length, 0)
      const told = beyond.length === 0 ? '' : `; not: ${summary(beyond)}`
      return `${count} values from ${asks.length} answers${told}`
    },
  }
}

type Group = readonly [command: string, asks: readonly Ask[]]

function byCommand(asks: readonly Ask[]): Group[] {
  return [...Map.groupBy(asks, ({ command }) => command)]
}

async function straysOf([command, asks]: Group): Promise<string[]> {
  const lines = asks.map(({ line }, id) => ({ id, ...line }))
  const answers = answersOf(await runCli([command, '--batch'], lines), true)
  return asks.flatMap(({ line, readings }, place) =>
    readings.flatMap((reading) => strayOf(answers[place], reading, JSON.stringify(line))),
  )
}

function strayOf(answer: unknown, reading: Reading, line: string): string[] {
  const { at: where, wanted } = reading
  const found = typeof where === 'string' ? at(answer, where) : where(answer)
  if (agrees(found, reading)) return []
  const name = typeof where === 'string' ? where : 'what is looked up'
  const error = at(answer, 'error') === undefined ? '' : JSON.stringify(at(answer, 'error'))
  return [
    `${name} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}, of ${line.slice(0, 150)} ${error}`,
  ]
}

function agrees(found: unknown, { wanted, arcseconds, within }: Reading): boolean {
  if (typeof found === 'number' && typeof wanted === 'number') {
    if (arcseconds !== undefined) return separation(found, wanted) * 3600 <= arcseconds
    if (within !== undefined) return Math.abs(found - wanted) <= within
  }
  return JSON.stringify(found) === JSON.stringify(wanted)
}

function summary(reasons: readonly string[]): string {
  const counts = [...Map.groupBy(reasons, (reason) => reason)]
  return counts.map(([reason, { length }]) => `${length} ${reason}`).join(', ')
}
