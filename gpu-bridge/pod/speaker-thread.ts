import { constants, getPriority, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { InputError, isRetryable } from '#core/errors.ts'
import { describe } from '#core/log.ts'
import { listenersTo, startEngine } from '#gpu-bridge/engines/start-engine.ts'
import type { Script } from '#gpu-bridge/protocol/contract.ts'
import { chunkCache } from '#gpu-bridge/speech/chunk-cache.ts'
import { encodeInThread } from '#gpu-bridge/speech/encode-in-thread.ts'
import type { SpeechEngine } from '#gpu-bridge/speech/engine.ts'
import { speakChapter, type Listeners } from '#gpu-bridge/speech/speak-chapter.ts'
import { sayALittle } from './say-a-little.ts'
import type { ThreadReport, ThreadSettings } from './speaker.ts'

/** The far side of `threadSpeaker`: one script in, reports of progress, one chapter out, again and again. */
const settings = workerData as ThreadSettings
let voices: Promise<{ engine: SpeechEngine; listeners: Listeners }> | null = null
// Whoever says several chunks at a time encodes in two threads as well.
const isSpread = settings.engine.engine === 'flite' && settings.engine.threads !== undefined
const encodeBeside = isSpread ? encodeInThread() : undefined
const cache = settings.cache ? chunkCache(settings.cache) : undefined

// Of this thread alone, as Linux has it.
if (settings.nice)
  setPriority(Math.min(constants.priority.PRIORITY_LOW, getPriority() + settings.nice))
parentPort?.on('message', (script: Script) => void speak(script))
if (settings.isReady === true) void getReady()

/** An engine that does not come up is looked for again with the first chapter, whose reason to wait it then is. */
async function getReady(): Promise<void> {
  const ready = (voices ??= start())
  await ready.then(
    async ({ engine }) => await sayALittle(engine, { encodeBeside }),
    () => (voices = null),
  )
}

/** With the first chapter: a server that does not come up is the chapter's reason to wait. */
async function start() {
  const engine = await startEngine(settings.engine)
  return { engine, listeners: await listenersTo(settings.engine, settings.recogniser) }
}

async function speak(script: Script): Promise<void> {
  try {
    const onProgress = (chunksDone: number, chunksTotal: number) =>
      report({ type: 'progress', chunksDone, chunksTotal })
    const { engine, listeners } = await (voices ??= start())
    const chapter = await speakChapter(script, engine, {
      onProgress,
      listeners,
      cache,
      encodeBeside,
    })
    report({ type: 'spoken', chapter })
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
