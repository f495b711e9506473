import { answerAsked } from './asked-thread.ts'
import { encode } from './encode-halves.ts'
import type { PartToEncode } from './encode-in-thread.ts'

/** The far side of `encodeInThread`: a sound in, its frames out. */
answerAsked(
  async ({ pcm, profile }: PartToEncode) => await encode(pcm, profile),
  ({ buffer }) => buffer,
)
