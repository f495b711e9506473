import { areKept, figureLines } from './figures.ts'
import { benchAll } from './report/bench-all.ts'
import { SUITES } from './suites.ts'

const USAGE = `npm run bench              every suite, short, into bench/REPORT.md
npm run bench -- NAME      one of them, whole: ${Object.keys(SUITES).join(', ')}`

process.exitCode = await main(process.argv.slice(2))

/** Measures one suite, or all. 0 when what is promised of it is kept, 2 when there is none of that name. */
async function main([name]: string[]): Promise<number> {
  if (name === undefined) return await benchAll()
  const suite = SUITES[name]
  if (suite === undefined) {
    console.error(USAGE)
    return 2
  }
  const bench = await suite.load()
  const figures = await bench('whole')
  console.log(figures.flatMap(figureLines).join('\n'))
  return areKept(figures) ? 0 : 1
}
