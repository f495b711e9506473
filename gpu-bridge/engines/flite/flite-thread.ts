import { answerAsked } from '#gpu-bridge/speech/asked-thread.ts'
import { fliteEngine } from './flite.ts'
import type { TextToSay } from './flite-in-threads.ts'

/** The far side of `fliteInThreads`: a text in, its sound out, one after the other. */
const engine = fliteEngine()

answerAsked(
  async ({ text, how }: TextToSay) => await (await engine).speak(text, how),
  ({ samples }) => samples.buffer,
)
