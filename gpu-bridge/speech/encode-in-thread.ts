import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { DependencyError } from '#core/errors.ts'
import type { Encode } from './encode-halves.ts'
import type { Pcm } from './engine.ts'
import type { Mp3Profile } from './mp3.ts'

/** What the thread is asked, by a number its answer bears. */
export interface PartToEncode {
  readonly id: number
  readonly pcm: Pcm
  readonly profile: Mp3Profile
}

export type EncodedPart =
  | { readonly id: number; readonly frames: Uint8Array }
  | { readonly id: number; readonly failed: string }

/**
 * Encodes in a thread of its own, which takes each sound away from whoever asks; several may ask at once, and each
 * gets its own. The thread is kept, and ends with the one that started it. Throws `DependencyError('speech', …)`
 * when it cannot.
 */
export function encodeInThread(): Encode {
  let encoder: ReturnType<typeof encoderThread> | null = null
  return async (pcm, profile) => {
    encoder = encoder?.isAlive() ? encoder : encoderThread()
    return await encoder.encode(pcm, profile)
  }
}

function encoderThread() {
  const thread = new Worker(fileURLToPath(import.meta.resolve('./encoder-thread.ts')))
  const waiting = new Map<number, PromiseWithResolvers<Uint8Array>>()
  let asked = 0
  let isAlive = true
  thread.on('message', (part: EncodedPart) => {
    const whose = waiting.get(part.id)
    waiting.delete(part.id)
    if ('frames' in part) whose?.resolve(part.frames)
    else whose?.reject(failure(part.failed))
  })
  thread.on('error', (cause) => {
    isAlive = false
    for (const { reject } of waiting.values()) reject(failure('the encoder’s thread died', cause))
    waiting.clear()
  })
  return {
    isAlive: () => isAlive,
    encode: async (pcm: Pcm, profile: Mp3Profile) => {
      const id = (asked += 1)
      const encoded = Promise.withResolvers<Uint8Array>()
      waiting.set(id, encoded)
      const part: PartToEncode = { id, pcm, profile }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      thread.postMessage(part, [pcm.samples.buffer as ArrayBuffer])
      return await encoded.promise
    },
  }
}

function failure(message: string, cause?: unknown): DependencyError {
  return new DependencyError('speech', message, { retryable: true, cause })
}
