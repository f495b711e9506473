import { askedThread } from './asked-thread.ts'
import type { Encode } from './encode-halves.ts'
import type { Pcm } from './engine.ts'
import type { Mp3Profile } from './mp3.ts'

/** What the thread is asked. */
export interface PartToEncode {
  readonly pcm: Pcm
  readonly profile: Mp3Profile
}

/**
 * Encodes in a thread of its own, one sound after the other, each of which it takes away from whoever asks. Throws
 * `DependencyError('speech', …)` when it cannot.
 */
export function encodeInThread(): Encode {
  const thread = askedThread<PartToEncode, Uint8Array>(import.meta.resolve('./encoder-thread.ts'), {
    name: 'the encoder’s thread',
    isRetryable: true,
  })
  return async (pcm, profile) =>
    await thread.ask({ pcm, profile }, [pcm.samples.buffer as ArrayBuffer])
}
