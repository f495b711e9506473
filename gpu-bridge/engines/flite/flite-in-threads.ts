import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { DependencyError } from '#core/errors.ts'
import type { Pcm, Speaking, SpeechEngine } from '#gpu-bridge/speech/engine.ts'
import { fliteEngine } from './flite.ts'

/** What a thread is asked: one text, by a number its answer bears. */
export interface TextToSay {
  readonly id: number
  readonly text: string
  readonly how: Speaking
}

export type SaidText =
  | { readonly id: number; readonly pcm: Pcm }
  | { readonly id: number; readonly failed: string }

interface Waiting {
  readonly heard: (pcm: Pcm) => void
  readonly failed: (error: DependencyError) => void
}

/**
 * Flite in so many threads, which say as many chunks of one chapter at a time: for whoever waits for a short one.
 * It says what Flite says. The threads end with the one that started them.
 */
export async function fliteInThreads(count: number): Promise<SpeechEngine> {
  const engine = await fliteEngine()
  const threads = Array.from({ length: count }, fliteThread)
  return {
    ...engine,
    parallel: count,
    speak: async (text, how) => {
      // What it refuses it refuses as Flite does.
      if (!engine.voices.some(({ name }) => name === how.voice))
        return await engine.speak(text, how)
      const [idlest] = threads.toSorted((one, other) => one.busy() - other.busy())
      return await idlest!.say(text, how)
    },
  }
}

function fliteThread() {
  const thread = new Worker(fileURLToPath(import.meta.resolve('./flite-thread.ts')))
  const waiting = new Map<number, Waiting>()
  let asked = 0
  thread.on('message', (said: SaidText) => {
    const whose = waiting.get(said.id)
    waiting.delete(said.id)
    if ('pcm' in said) whose?.heard(said.pcm)
    else whose?.failed(new DependencyError('speech', said.failed, { retryable: false }))
  })
  thread.on('error', (cause) => {
    const dead = new DependencyError('speech', 'a voice’s thread died', { retryable: true, cause })
    for (const { failed } of waiting.values()) failed(dead)
    waiting.clear()
  })
  return {
    busy: () => waiting.size,
    say: async (text: string, how: Speaking) =>
      await new Promise<Pcm>((heard, failed) => {
        const id = (asked += 1)
        waiting.set(id, { heard, failed })
        const wish: TextToSay = { id, text, how }
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        thread.postMessage(wish)
      }),
  }
}
