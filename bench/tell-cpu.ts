import { isMainThread } from 'node:worker_threads'

// Preloaded into a program that is measured: at its end it tells the processor time of all its threads,
// and the most memory it held.
if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const peak = process.resourceUsage().maxRSS / 1024
    process.stderr.write(`cpu ${(user + system) / 1000} ms, peak ${peak} MB\n`)
  })
}
