#!/usr/bin/env node
import { PROCESS_IO } from './io.ts'
import { runBillion } from './run-billion.ts'

// Whoever reads on, as `| head` does, may leave early: that is no fault to tell of.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}
process.exitCode = await runBillion(process.argv.slice(2), PROCESS_IO)
