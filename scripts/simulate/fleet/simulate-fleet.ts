import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from '../../read-arguments.ts'
import { drawBars, drawCourse } from './draw-figures.ts'
import { reportOf, rowOf, type Reported } from './report.ts'
import { runScenario } from './run-scenario.ts'
import { SCENARIOS } from './scenarios.ts'

const USAGE = `npm run simulate -- fleet [--seed N] [--only NAME,NAME] [--report]

Lives ten scenarios of orders, cold starts and deaths under the fleet's own plan and under RunPod's
two scalers, on the fleet's own line of chapters.

  --seed N    decides everything (default 7)
  --only      scenarios by name
  --report    write docs/scale/fleet.md and its figures; only with all scenarios`

const FOLDER = join(import.meta.dirname, '../../../docs/scale')
/** Shown by the hour: the one with a day of ups and downs. */
const SHOWN = 'evening'

const OPTIONS = {
  help: { type: 'boolean', default: false },
  seed: { type: 'string', default: '7' },
  only: { type: 'string', default: '' },
  report: { type: 'boolean', default: false },
} as const

/** Prints what each scaler cost and how long people waited. 0 when it ran, 2 when it did not. */
export async function simulateFleet(args: readonly string[]): Promise<number> {
  const read = readArguments({ args: [...args], options: OPTIONS }, USAGE)
  if (read === null) return 2
  const { values } = read
  const seed = Number(values.seed)
  const only = values.only.split(',').filter((name) => name !== '')
  const scenarios = SCENARIOS.filter(({ name }) => only.length === 0 || only.includes(name))
  const isWhole = scenarios.length === SCENARIOS.length
  if (
    values.help ||
    !Number.isSafeInteger(seed) ||
    scenarios.length === 0 ||
    (values.report && !isWhole)
  ) {
    console.log(USAGE)
    return values.help ? 0 : 2
  }
  const reported: Reported[] = []
  for (const scenario of scenarios) {
    const results = runScenario(scenario, seed)
    const measures = results.map((result) => result.measures)
    reported.push({ scenario, measures })
    for (const measure of measures) console.log(`${scenario.name.padEnd(20)} ${rowOf(measure)}`)
    if (values.report && scenario.name === SHOWN) {
      write('figures/fleet-evening.svg', drawCourse(results))
    }
  }
  if (values.report) {
    write('figures/fleet-cost.svg', drawBars(reported, 'cents'))
    write('figures/fleet-waits.svg', drawBars(reported, 'p95'))
    write('fleet.md', reportOf(reported, seed))
  }
  return 0
}

function write(name: string, text: string): void {
  mkdirSync(join(FOLDER, 'figures'), { recursive: true })
  writeFileSync(join(FOLDER, name), text)
}
