import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { DependencyError } from '#core/errors.ts'
import type { EngineChoice, EngineName } from '#gpu-bridge/engines/start-engine.ts'
import type { TranscriptionsOptions } from '#gpu-bridge/engines/transcriptions/transcriptions.ts'
import type { Script } from '#gpu-bridge/protocol/contract.ts'
import type { CacheSettings } from '#gpu-bridge/speech/chunk-cache.ts'
import type { SpokenChapter } from '#gpu-bridge/speech/speak-chapter.ts'

/** What a speaking thread is started with. */
export interface ThreadSettings {
  readonly engine: EngineChoice
  /** Who writes down what is heard; null where nobody does. */
  readonly recogniser: TranscriptionsOptions | null
  /** Where chunks lie that were spoken before; null without such a folder. */
  readonly cache: CacheSettings | null
  /** How much nicer than the rest of the program it is to its machine; as nice by default. */
  readonly nice?: number
  /** Whether it is started, and has spoken a little, before its first chapter. */
  readonly isReady?: boolean
}

/** What the speaking thread tells the main one. */
export type ThreadReport =
  | { readonly type: 'progress'; readonly chunksDone: number; readonly chunksTotal: number }
  | { readonly type: 'spoken'; readonly chapter: SpokenChapter }
  | { readonly type: 'failed'; readonly message: string; readonly retryable: boolean }

export interface SpeakingWatch {
  readonly onProgress: (chunksDone: number, chunksTotal: number) => void
  /** Stops the voice at once; its reason is thrown. */
  readonly signal: AbortSignal
}

/** Speaks one chapter at a time. Throws `DependencyError('speech', …)` when it cannot. */
export interface Speaker {
  readonly engine: EngineName
  speak(script: Script, watch: SpeakingWatch): Promise<SpokenChapter>
  close(): Promise<void>
}

/**
 * A voice in a thread of its own, so that synthesis, loudness and encoding use one core fully and
 * never delay a heartbeat. The thread is kept between chapters and replaced after an abort.
 */
export function threadSpeaker(settings: ThreadSettings): Speaker {
  let thread: Worker | null = null

  const start = () =>
    new Worker(fileURLToPath(import.meta.resolve('./speaker-thread.ts')), { workerData: settings })
  const drop = async () => {
    const dropped = thread
    thread = null
    await dropped?.terminate()
  }

  if (settings.isReady === true) thread = start()
  return {
    engine: settings.engine.engine,
    close: drop,
    async speak(script, { onProgress, signal }) {
      signal.throwIfAborted()
      thread ??= start()
      const voice = thread
      const heard = Promise.withResolvers<SpokenChapter>()
      const onMessage = (report: ThreadReport) => {
        if (report.type === 'progress') onProgress(report.chunksDone, report.chunksTotal)
        else if (report.type === 'spoken') heard.resolve(report.chapter)
        else heard.reject(failure(report.message, report.retryable))
      }
      const onDeath = (cause: unknown) =>
        heard.reject(
          new DependencyError('speech', 'the speaking thread died', { retryable: true, cause }),
        )
      const onAbort = () => heard.reject(signal.reason)

      voice.on('message', onMessage).once('error', onDeath).once('exit', onDeath)
      signal.addEventListener('abort', onAbort, { once: true })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      voice.postMessage(script)
      try {
        return await heard.promise
      } catch (error) {
        await drop()
        throw error
      } finally {
        signal.removeEventListener('abort', onAbort)
        voice.off('message', onMessage).off('error', onDeath).off('exit', onDeath)
      }
    },
  }
}

function failure(message: string, retryable: boolean): DependencyError {
  return new DependencyError('speech', message, { retryable })
}
