import { parentPort, workerData } from 'node:worker_threads'
import { InputError, isRetryable } from '#core/errors.ts'
import { describe } from '#core/log.ts'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import type { Script } from '#gpu-bridge/protocol/contract.ts'
import { chunkCache } from '#gpu-bridge/speech/chunk-cache.ts'
import type { SpeechEngine } from '#gpu-bridge/speech/engine.ts'
import { speakChapter } from '#gpu-bridge/speech/speak-chapter.ts'
import type { EngineName, ThreadReport, ThreadSettings } from './speaker.ts'

const ENGINES: Readonly<Record<EngineName, () => Promise<SpeechEngine>>> = { flite: fliteEngine }

/** The far side of `threadSpeaker`: one script in, reports of progress, one chapter out, again and again. */
const settings = workerData as ThreadSettings
const engine = await ENGINES[settings.engine]()
const cache = settings.cache ? chunkCache(settings.cache) : undefined

parentPort?.on('message', (script: Script) => void speak(script))

async function speak(script: Script): Promise<void> {
  try {
    const onProgress = (chunksDone: number, chunksTotal: number) =>
      report({ type: 'progress', chunksDone, chunksTotal })
    report({ type: 'spoken', chapter: await speakChapter(script, engine, { onProgress, cache }) })
  } catch (error) {
    const retryable = isRetryable(error)
    const isInput = error instanceof InputError
    report({ type: 'failed', message: isInput ? error.message : describe(error), retryable })
  }
}

function report(what: ThreadReport): void {
  parentPort?.postMessage(
    what,
    what.type === 'spoken' ? [what.chapter.mp3.buffer as ArrayBuffer] : [],
  )
}
