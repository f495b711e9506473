import { startEngine } from '#gpu-bridge/engines/start-engine.ts'
import { readVoice } from '#gpu-bridge/pod/settings.ts'

/** The voices of the engine that a pod of this environment speaks with, best first. */
export async function listVoices() {
  const { name, voices, sampleRate } = await startEngine(readVoice(process.env).engine)
  return { engine: name, sampleRate, voices }
}
