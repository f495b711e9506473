import { availableParallelism } from 'node:os'
import { Readable } from 'node:stream'

import { answeredLine, isFailure, type LineAnswering } from './answered-line.ts'
import { linesOf } from './json-lines.ts'
import { startThreads, type AnsweringThreads } from './threads.ts'

/** What became of some lines: an answer in JSON for each, a line feed after it. */
export interface AnsweredLines {
  readonly text: string | Uint8Array
  readonly failures: number
}

export interface BatchAnswering extends LineAnswering {
  /** The address of the module whose `loadAnswer` gives a thread the same answer; none are started without it. */
  readonly module?: string | undefined
}

/** So many are answered here before threads have started. */
const A_FEW = 64
/** Enough that handing over costs nothing, few enough that all threads end together. */
const AT_ONCE = 8

/**
 * Answers the lines of a stream in their order: here, or in a thread for each of several cores where
 * many come. Each answer is handed on as soon as it is its turn, and no more is read than is being
 * answered, so that memory stays flat.
 */
export async function* answerLines(
  answering: BatchAnswering,
  input: NodeJS.ReadableStream,
): AsyncGenerator<AnsweredLines> {
  const { module, flags, line } = answering
  const cores = availableParallelism()
  let threads: AnsweringThreads | undefined
  let seen = 0
  async function* parts(): AsyncGenerator<string[]> {
    for await (const lines of linesOf(input)) {
      seen += lines.length
      if (module !== undefined && seen > A_FEW && cores > 1) {
        threads ??= startThreads(cores, { module, flags, line })
      }
      for (let at = 0; at < lines.length; at += AT_ONCE) yield lines.slice(at, at + AT_ONCE)
    }
  }
  // In each thread one part is being answered while another waits for its turn.
  const limit = { concurrency: 2 * cores, highWaterMark: 2 * cores }
  const answer = async (lines: string[]): Promise<AnsweredLines> =>
    threads === undefined ? answersTo(answering, lines) : await threads.answer(lines)
  try {
    yield* Readable.from(parts(), { highWaterMark: 1 }).map(answer, limit)
  } finally {
    await threads?.stop()
  }
}

/** The answers to some lines. */
export function answersTo(
  answering: LineAnswering,
  lines: readonly string[],
): { readonly text: string; readonly failures: number } {
  const results = lines.map((line) => answeredLine(answering, line))
  return {
    text: results.map((result) => `${JSON.stringify(result)}\n`).join(''),
    failures: results.filter(isFailure).length,
  }
}
