import { existsSync, readFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Preloaded into a program that is measured: at its end it tells the processor time of all its threads,
// and the most memory it held.
if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const peak = peakKilobytes() / 1024
    process.stderr.write(`cpu ${(user + system) / 1000} ms, peak ${peak} MB\n`)
  })
}

/** Where Linux tells it, as that counts: what `getrusage` tells begins with the size of whoever started the process. */
function peakKilobytes(): number {
  const [, kilobytes] = existsSync('/proc/self/status')
    ? (/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [])
    : []
  return kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)
}
