import { askedThread } from '#gpu-bridge/speech/asked-thread.ts'
import type { Pcm, Speaking, SpeechEngine } from '#gpu-bridge/speech/engine.ts'
import { fliteEngine } from './flite.ts'

/** What a thread is asked. */
export interface TextToSay {
  readonly text: string
  readonly how: Speaking
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
      return await idlest!.ask({ text, how })
    },
  }
}

function fliteThread() {
  return askedThread<TextToSay, Pcm>(import.meta.resolve('./flite-thread.ts'), {
    name: 'a voice’s thread',
    isRetryable: false,
  })
}
