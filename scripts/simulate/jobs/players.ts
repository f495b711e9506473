import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Played, Script } from './run-world.ts'

/** Nearly everything is forgotten within an act, and need not be looked through before. */
const YOUNG_MB = 192

/** Threads that play worlds, one at a time each. */
export class Players {
  readonly #threads: Worker[]

  constructor(threads: number) {
    this.#threads = Array.from({ length: threads }, newThread)
  }

  /** Plays scripts side by side and tells of each as it ends; stops beginning more when told so. */
  async play(
    scripts: readonly Script[],
    tell: (script: Script, played: Played) => 'go on' | 'stop',
  ): Promise<void> {
    const waiting = [...scripts]
    const inTurn = async (thread: Worker) => {
      for (let script = waiting.shift(); script; script = waiting.shift()) {
        if (tell(script, await playIn(thread, script)) === 'stop') waiting.length = 0
      }
    }
    await Promise.all(this.#threads.map(inTurn))
  }

  /** Plays one. */
  async playOne(script: Script): Promise<Played> {
    return await playIn(this.#threads[0]!, script)
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map(async (thread) => await thread.terminate()))
  }
}

function newThread(): Worker {
  const file = fileURLToPath(import.meta.resolve('./seed-thread.ts'))
  return new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } })
}

async function playIn(thread: Worker, script: Script): Promise<Played> {
  return await new Promise((resolve, reject) => {
    thread.removeAllListeners('message').removeAllListeners('error')
    thread.on('message', resolve).on('error', reject)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    thread.postMessage(script)
  })
}
