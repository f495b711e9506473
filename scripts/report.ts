import { REPORTS } from './report/reports.ts'

const USAGE = 'npm run report -- NAME | --list'

process.exit(await main(process.argv.slice(2)))

/** Draws a report by its name into the docs. 2 when there is none of that name. */
async function main([name = '']: string[]): Promise<number> {
  const report = REPORTS[name]
  if (report) {
    for (const file of await (await report.load())()) console.log(file)
    return 0
  }
  const lines = Object.entries(REPORTS).map(([known, { about }]) => `  ${known.padEnd(8)}${about}`)
  console.log([USAGE, ...lines].join('\n'))
  return name === '--list' ? 0 : 2
}
