import { parentPort, workerData } from 'node:worker_threads'

import { answersTo } from './answer-lines.ts'
import type { LineAnswering } from './answered-line.ts'
import type { ThreadStart } from './threads.ts'

/** What a module is imported for: the same answers as the command's own. */
interface AnswerModule {
  readonly loadAnswer: () => Promise<LineAnswering['answer']>
}

// oxlint-disable-next-line no-unsafe-type-assertion -- what the command that started this thread gave it
const { module, flags, line } = workerData as ThreadStart
const { loadAnswer } = (await import(module)) as AnswerModule
const answering = { answer: await loadAnswer(), flags, line }

// What was asked before this line waits in the port.
parentPort?.on('message', (lines: readonly string[]) => {
  const { text, failures } = answersTo(answering, lines)
  const bytes = new Uint8Array(Buffer.from(text))
  parentPort?.postMessage({ text: bytes, failures }, [bytes.buffer])
})
