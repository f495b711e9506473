import type { JobResponse } from '#workers/api/contract/jobs.ts'
import { tryFolder } from './make-folder.ts'
import { followJob } from './start/follow-job.ts'
import { runLocalSystem, type LocalSystem } from './start/local-system.ts'
import { orderPackage } from './start/order-package.ts'
import { ProgressDisplay } from './start/progress-display.ts'
import { ReadingsFolder } from './start/save-readings.ts'
import { parseStartOptions, START_USAGE, type StartOptions } from './start/start-options.ts'
import { isWhole, summaryTable } from './start/summary-table.ts'
import { untilAnswered } from './start/until-answered.ts'

/**
 * `billion start`: both Workers and a pod on this machine, the couple's package ordered and
 * saved as it grows, then a summary. Serves on unless `--once`. 0 only for a whole package.
 */
export async function startCommand(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help')) {
    console.log(START_USAGE)
    return 0
  }
  const options = parseStartOptions(argv)
  tryFolder('--readings', options.readings)
  return await runLocalSystem('start', options, async (system) => {
    const job = await readPackage(system, options)
    if (options.once) return isWhole(job) ? 0 : 1
    console.log(`\nServing on at ${system.url} · Ctrl-C to stop`)
    return await new Promise<never>(() => {})
  })
}

/** Orders the couple's package, or finds it, and follows it to its end. */
async function readPackage(system: LocalSystem, options: StartOptions): Promise<JobResponse> {
  const { api } = system
  const ordered = await untilAnswered(() => orderPackage(api, options.couple))
  const folder = new ReadingsFolder(api, options.readings, ordered)
  console.log(`Serving at ${system.url} · job ${ordered.id}\nSaving to ${folder.path}/\n`)
  const display = new ProgressDisplay(process.stdout)
  system.tellTo((line) => display.say(line))
  const job = await followJob(api, ordered.id, async (state) => {
    display.show(state)
    await folder.save(state)
  })
  system.tellTo(console.log)
  console.log(`\n${summaryTable(job)}\n\nThe package is ${job.status}: ${folder.path}/`)
  for (const { title, text, pdf, audio } of job.documents) {
    for (const { reason } of [text, pdf, audio]) if (reason) console.log(`  ${title}: ${reason}`)
  }
  return job
}
