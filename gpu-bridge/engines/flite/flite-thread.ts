import { parentPort } from 'node:worker_threads'
import { describe } from '#core/log.ts'
import { fliteEngine } from './flite.ts'
import type { SaidText, TextToSay } from './flite-in-threads.ts'

/** The far side of `fliteInThreads`: a text in, its sound out, one after the other. */
const engine = fliteEngine()

parentPort?.on('message', (wish: TextToSay) => void say(wish))

async function say({ id, text, how }: TextToSay): Promise<void> {
  try {
    const pcm = await (await engine).speak(text, how)
    tell({ id, pcm }, [pcm.samples.buffer as ArrayBuffer])
  } catch (error) {
    tell({ id, failed: describe(error) })
  }
}

function tell(said: SaidText, moved: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(said, moved)
}
