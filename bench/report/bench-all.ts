import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { areKept, spreadOf, type Figure } from '../figures.ts'
import { SUITES } from '../suites.ts'
import { drawSuite } from './draw-suite.ts'
import { machineLines } from './machine.ts'
import { runSuite, type Outcome } from './run-suite.ts'
import { benchReport } from './write-report.ts'

const FOLDER = join(import.meta.dirname, '..')
const FIGURES = join(FOLDER, 'report/figures')

/**
 * Measures every suite in short, one after the other, and writes `bench/REPORT.md`, its figures, and the medians
 * as `bench/report/measured.data.json`. A suite that cannot be measured is said to be so. 0 when every promise was kept.
 */
export async function benchAll(): Promise<number> {
  const [at, startedAt] = [new Date(), performance.now()]
  const outcomes: Outcome[] = []
  for (const name of Object.keys(SUITES)) {
    const outcome = await runSuite(name)
    outcomes.push(outcome)
    console.log(`${name.padEnd(8)} ${outcome.seconds.toFixed(0).padStart(4)} s  ${toldOf(outcome)}`)
  }
  const seconds = (performance.now() - startedAt) / 1000
  await rm(FIGURES, { recursive: true, force: true })
  await mkdir(FIGURES, { recursive: true })
  for (const { name, figures } of outcomes) {
    if (figures.length > 0) {
      await writeFile(join(FIGURES, `${name}.svg`), drawSuite(name, figures))
    }
  }
  const machine = machineLines()
  const text = benchReport({ machine, at, seconds, suites: SUITES, outcomes })
  await writeFile(join(FOLDER, 'REPORT.md'), text)
  const data = outcomes.map(({ name, figures }) => ({ name, figures: figures.map(inShort) }))
  await writeFile(join(FOLDER, 'report/measured.data.json'), `${JSON.stringify(data, null, 1)}\n`)
  console.log(`bench/REPORT.md after ${(seconds / 60).toFixed(1)} minutes`)
  return outcomes.every(({ figures, failure }) => failure === null && areKept(figures)) ? 0 : 1
}

/** A figure without its samples, for who reckons with it. */
function inShort({ what, unit, sides }: Figure) {
  return { what, unit, sides: sides.map((side) => ({ name: side.name, ...spreadOf(side) })) }
}

function toldOf({ figures, failure }: Outcome): string {
  if (failure !== null) return `not measured: ${failure}`
  const promises = figures.flatMap(({ promise }) => promise ?? [])
  const kept = promises.filter(({ isKept }) => isKept).length
  return promises.length === 0 ? 'measured' : `${kept} of ${promises.length} promises kept`
}
