import { parentPort } from 'node:worker_threads'
import { describe } from '#core/log.ts'
import { encode } from './encode-halves.ts'
import type { EncodedPart, PartToEncode } from './encode-in-thread.ts'

/** The far side of `encodeInThread`: a sound in, its frames out. */
parentPort?.on('message', (part: PartToEncode) => void encodeOne(part))

async function encodeOne({ id, pcm, profile }: PartToEncode): Promise<void> {
  try {
    const frames = await encode(pcm, profile)
    tell({ id, frames }, [frames.buffer as ArrayBuffer])
  } catch (error) {
    tell({ id, failed: describe(error) })
  }
}

function tell(part: EncodedPart, moved: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(part, moved)
}
