import { isMainThread } from 'node:worker_threads'

// Preloaded into a program that is measured: at its end it tells the processor time of all its threads.
if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    process.stderr.write(`cpu ${(user + system) / 1000} ms\n`)
  })
}
