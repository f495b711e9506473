import { log, logError } from '#core/log.ts'
import { breather } from './breather.ts'
import { bridgeClient } from './bridge-client.ts'
import { PodRefused } from './bridge-errors.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { reportHealth } from './health.ts'
import { idleStop } from './idle-stop.ts'
import { runLane } from './lane.ts'
import { untilItWorks } from './retry.ts'
import { runQueueIn, type RunQueue } from './run-queue.ts'
import { sayGoodbye } from './say-goodbye.ts'
import { readSettings, readVoice, type PodSettings } from './settings.ts'
import { speakRuns } from './speak-runs.ts'
import { threadSpeaker, type ThreadSettings } from './speaker.ts'
import { watchForOrphanhood } from './watch-for-orphanhood.ts'

const queue = runQueueIn(process.env)
if (queue !== null) process.exit(await runWorker(queue, usable(readVoice)))
const settings = usable(readSettings)
// Nothing this process starts has any business with the token.
delete process.env['BRIDGE_TOKEN']
process.exit(await runPod(settings))

/** A worker of a serverless endpoint: each run tells it a bridge and a token. Answers with the exit code. */
async function runWorker(
  runs: RunQueue,
  { engine, recogniser, cache }: ThreadSettings,
): Promise<number> {
  const { signal } = stopOnSignals()
  const speaker = threadSpeaker({ engine, recogniser, cache })
  try {
    await speakRuns(runs, { speaker, stopping: signal })
    return EXIT_CODES.stopped
  } finally {
    log('pod.stopped')
    await speaker.close()
  }
}

/** Enrols, speaks until told to stop, and answers with the exit code. */
async function runPod({
  workers,
  previewThreads,
  chaptersNice,
  engine,
  recogniser,
  cache,
  healthFile,
  exitsWhenOrphaned,
  idleSeconds,
  ...address
}: PodSettings): Promise<number> {
  const previews = previewThreads === null ? 0 : 1
  const bridge = bridgeClient({ ...address, engine: engine.engine, lanes: workers + previews })
  const stop = stopOnSignals()
  if (healthFile !== null) reportHealth(healthFile, bridge.lastAnswerAt)
  if (exitsWhenOrphaned) {
    const around = {
      parentPid: () => process.ppid,
      lastAnswerAt: bridge.lastAnswerAt,
      now: Date.now,
    }
    watchForOrphanhood(around, (reason) => {
      log('pod.orphaned', { reason })
      process.exit(EXIT_CODES.orphaned)
    })
  }

  const voice = { engine, recogniser, cache }
  const lanes = [
    ...previewLanes(voice, previewThreads),
    ...Array.from({ length: workers }, () => ({
      speaker: threadSpeaker({ ...voice, nice: chaptersNice }),
      ...(previewThreads !== null && { of: 'chapter' as const }),
    })),
  ]
  try {
    const forever = { signal: stop.signal, forSeconds: Number.POSITIVE_INFINITY }
    await untilItWorks('enrol', () => bridge.enrol(), forever)
    log('pod.enrolled', {
      bridge: new URL(address.bridge).origin,
      podName: address.podName,
      workers,
      engine: engine.engine,
    })
    const idle = idleStop(idleSeconds, () => {
      log('pod.idle', { seconds: idleSeconds })
      stop.abort(new Error(`nothing to speak for ${idleSeconds} s`))
    })
    const breath = breather()
    await Promise.all(
      lanes.map((lane) => runLane({ bridge, ...lane, stopping: stop.signal, idle, breath })),
    )
    await sayGoodbye(bridge)
    return EXIT_CODES.stopped
  } catch (error) {
    if (stop.signal.aborted) return EXIT_CODES.stopped
    logError('pod.ended', error)
    return error instanceof PodRefused ? EXIT_CODES.refused : EXIT_CODES.broken
  } finally {
    log('pod.stopped')
  }
}

/** Who speaks previews and nothing else, ready before the first comes: one, for all its threads speak each. */
function previewLanes(voice: ThreadSettings, threads: number | null) {
  if (threads === null) return []
  const { engine } = voice
  const spread = engine.engine === 'flite' ? { ...engine, threads } : engine
  const speaker = threadSpeaker({ ...voice, engine: spread, isReady: true })
  return [{ speaker, of: 'preview' as const }]
}

/** The first signal asks politely; a second one ends the process on the spot. */
function stopOnSignals(): AbortController {
  const stop = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(EXIT_CODES.stopped)
      log('pod.stopping', { signal })
      stop.abort(new Error(`received ${signal}`))
    })
  }
  return stop
}

function usable<Settings>(read: (environment: NodeJS.ProcessEnv) => Settings): Settings {
  try {
    return read(process.env)
  } catch (error) {
    logError('pod.unusable-settings', error)
    process.exit(EXIT_CODES.unusableSettings)
  }
}
