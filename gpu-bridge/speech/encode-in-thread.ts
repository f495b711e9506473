import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { DependencyError } from '#core/errors.ts'
import type { Encode } from './encode-halves.ts'
import type { Pcm } from './engine.ts'
import type { Mp3Profile } from './mp3.ts'

/** What the thread is asked. */
export interface PartToEncode {
  readonly pcm: Pcm
  readonly profile: Mp3Profile
}

export type EncodedPart = { readonly frames: Uint8Array } | { readonly failed: string }

/**
 * Encodes in a thread of its own, one sound at a time, which it takes away from whoever asks. The thread is kept, and
 * ends with the one that started it. Throws `DependencyError('speech', …)` when it cannot.
 */
export function encodeInThread(): Encode {
  let thread: Worker | null = null
  return async (pcm, profile) => {
    thread ??= new Worker(fileURLToPath(import.meta.resolve('./encoder-thread.ts')))
    const encoder = thread
    const encoded = Promise.withResolvers<Uint8Array>()
    const onMessage = (part: EncodedPart) =>
      'frames' in part ? encoded.resolve(part.frames) : encoded.reject(failure(part.failed))
    const onDeath = (cause: unknown) => {
      thread = null
      encoded.reject(failure('the encoder’s thread died', cause))
    }
    encoder.once('message', onMessage).once('error', onDeath)
    const part: PartToEncode = { pcm, profile }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    encoder.postMessage(part, [pcm.samples.buffer as ArrayBuffer])
    try {
      return await encoded.promise
    } finally {
      encoder.off('message', onMessage).off('error', onDeath)
    }
  }
}

function failure(message: string, cause?: unknown): DependencyError {
  return new DependencyError('speech', message, { retryable: true, cause })
}
