import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'

import type { AnsweredLines } from './answer-lines.ts'
import type { LineAnswering } from './answered-line.ts'

/** What a thread is started with: all that answers a line, and where the rest is found. */
export type ThreadStart = Pick<LineAnswering, 'flags' | 'line'> & { readonly module: string }

export interface AnsweringThreads {
  /** By whichever thread has least to do. */
  answer(lines: readonly string[]): Promise<AnsweredLines>
  stop(): Promise<void>
}

/** Starts so many threads that answer lines, each with an ephemeris of its own. */
export function startThreads(count: number, start: ThreadStart): AnsweringThreads {
  const threads = Array.from({ length: count }, () => startThread(start))
  return {
    answer: (lines) =>
      threads.reduce((idlest, each) => (each.open() < idlest.open() ? each : idlest)).answer(lines),
    stop: async () => {
      await Promise.all(threads.map((thread) => thread.stop()))
    },
  }
}

interface AnsweringThread {
  /** How much it has still to answer. */
  open(): number
  answer(lines: readonly string[]): Promise<AnsweredLines>
  stop(): Promise<unknown>
}

function startThread(start: ThreadStart): AnsweringThread {
  // Whoever runs the sources runs this one's, and whoever runs what was built of them, that.
  const file = join(import.meta.dirname, `answering-thread${extname(import.meta.filename)}`)
  const worker = new Worker(file, { workerData: start })
  const asked: PromiseWithResolvers<AnsweredLines>[] = []
  // A thread answers in the order it was asked.
  worker.on('message', (answered: AnsweredLines) => asked.shift()?.resolve(answered))
  let fault: unknown
  const end = (why: unknown): void => {
    fault ??= why
    for (const each of asked.splice(0)) each.reject(fault)
  }
  worker.on('error', end)
  worker.on('exit', (code) => end(new Error(`a thread ended with code ${code}`)))
  return {
    open: () => asked.length,
    answer: async (lines) => {
      if (fault !== undefined) throw fault
      const answer = Promise.withResolvers<AnsweredLines>()
      asked.push(answer)
      // oxlint-disable-next-line require-post-message-target-origin -- a thread has no origin
      worker.postMessage(lines)
      return await answer.promise
    },
    stop: async () => await worker.terminate(),
  }
}
