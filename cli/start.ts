import { ApiClient } from './api-client.ts'
import { ChildProcesses } from './start/child-processes.ts'
import { followJob } from './start/follow-job.ts'
import { startLocalPod } from './start/local-pod.ts'
import { startLocalWorkers } from './start/local-workers.ts'
import { orderPackage } from './start/order-package.ts'
import { ProgressDisplay } from './start/progress-display.ts'
import { ReadingsFolder } from './start/save-readings.ts'
import { parseStartOptions, START_USAGE, type StartOptions } from './start/start-options.ts'
import { isWhole, summaryTable } from './start/summary-table.ts'

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
  const children = new ChildProcesses()
  const interrupt = (code: number) => async () => {
    await children.stop()
    // What is under way still waits for answers that will never come.
    process.exit(code)
  }
  process.once('SIGINT', interrupt(130))
  process.once('SIGTERM', interrupt(143))
  whenNpmIsGone(interrupt(143))
  try {
    return await run(options, children)
  } finally {
    await children.stop()
  }
}

const LOOK_FOR_NPM_MS = 1_000

/** npm keeps a signal sent to it alone to itself; that it is gone shows in whose child this is. */
function whenNpmIsGone(stop: () => Promise<void>): void {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    void stop()
  }, LOOK_FOR_NPM_MS)
  timer.unref()
}

async function run(options: StartOptions, children: ChildProcesses): Promise<number> {
  console.log('Starting the Workers and a pod …')
  const { url, token } = await startLocalWorkers(children, options)
  const api = new ApiClient({ url, token })
  await startLocalPod(children, { url, api, state: options.state })

  const ordered = await orderPackage(api, options.couple)
  const folder = new ReadingsFolder(api, options.readings, ordered)
  console.log(`Serving at ${url} · job ${ordered.id} · saving to ${folder.path}/\n`)
  const display = new ProgressDisplay(process.stdout)
  const job = await followJob(api, ordered.id, async (state) => {
    display.show(state)
    await folder.save(state)
  })
  console.log(`\n${summaryTable(job)}\n\nThe package is ${job.status}: ${folder.path}/`)
  for (const { title, text, pdf, audio } of job.documents) {
    for (const { reason } of [text, pdf, audio]) if (reason) console.log(`  ${title}: ${reason}`)
  }
  if (options.once) return isWhole(job) ? 0 : 1
  console.log(
    `\nServing on at ${url} (development token in ${options.state}/development-token). Ctrl-C to stop.`,
  )
  return await new Promise<never>(() => {})
}
