import { parentPort, Worker } from 'node:worker_threads'
import { fileURLToPath } from 'node:url'
import { DependencyError } from '#core/errors.ts'
import { describe } from '#core/log.ts'

/** A thread and what it is asked: several may ask at once, and each gets the answer to its own. */
export interface AskedThread<Wish, Answer> {
  /** `moved` is taken away from whoever asks. Throws `DependencyError('speech', …)` when there is no answer. */
  ask(wish: Wish, moved?: readonly ArrayBuffer[]): Promise<Answer>
  /** How many wait for an answer. */
  busy(): number
}

interface Asked<Wish> {
  readonly id: number
  readonly wish: Wish
}

type Answered<Answer> =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly failed: string }

interface Kind {
  /** As an error tells of it: `the encoder’s thread`. */
  readonly name: string
  /** Whether what failed may succeed when it is asked again. That the thread died is always worth it. */
  readonly isRetryable: boolean
}

/**
 * A thread that runs the file at a URL, which answers by `answerAsked`. It ends with the one that started it; after it
 * died or left, the next question starts another.
 */
export function askedThread<Wish, Answer>(
  file: string,
  { name, isRetryable }: Kind,
): AskedThread<Wish, Answer> {
  const waiting = new Map<number, PromiseWithResolvers<Answer>>()
  let asked = 0
  let thread: Worker | null = start()

  function start(): Worker {
    const started = new Worker(fileURLToPath(file))
    // A death is told of as an error and then as an end; that one left by itself as an end alone.
    const onDeath = (cause: unknown) => {
      if (thread !== started) return
      thread = null
      const dead = new DependencyError('speech', `${name} died`, { retryable: true, cause })
      for (const { reject } of waiting.values()) reject(dead)
      waiting.clear()
    }
    return started.on('message', settle).once('error', onDeath).once('exit', onDeath)
  }

  function settle(told: Answered<Answer>): void {
    const whose = waiting.get(told.id)
    waiting.delete(told.id)
    if ('answer' in told) whose?.resolve(told.answer)
    else whose?.reject(new DependencyError('speech', told.failed, { retryable: isRetryable }))
  }

  return {
    busy: () => waiting.size,
    ask: async (wish, moved = []) => {
      thread ??= start()
      const id = (asked += 1)
      const answer = Promise.withResolvers<Answer>()
      const question: Asked<Wish> = { id, wish }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      thread.postMessage(question, moved)
      // What cannot be sent is thrown by now, and nobody waits for it.
      waiting.set(id, answer)
      return await answer.promise
    },
  }
}

/** The far side: answers each question as `answer` does; what `moves` names of an answer is given away with it. */
export function answerAsked<Wish, Answer>(
  answer: (wish: Wish) => Promise<Answer>,
  moves: (answer: Answer) => ArrayBufferLike,
): void {
  parentPort?.on('message', async ({ id, wish }: Asked<Wish>) => {
    try {
      const made = await answer(wish)
      tell({ id, answer: made }, [moves(made) as ArrayBuffer])
    } catch (error) {
      tell({ id, failed: describe(error) })
    }
  })
}

function tell<Answer>(told: Answered<Answer>, moved: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(told, moved)
}
