import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'

/** The voices there are, best first, and the engine that has them. */
export async function listVoices() {
  const { name, voices, sampleRate } = await fliteEngine()
  return { engine: name, sampleRate, voices }
}
