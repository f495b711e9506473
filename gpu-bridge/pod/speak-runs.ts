import { describe, log, logError } from '#core/log.ts'
import { HookRunInput } from '#gpu-bridge/protocol/hook-run.ts'
import { bridgeClient } from './bridge-client.ts'
import { speakNext } from './lane.ts'
import { untilItWorks } from './retry.ts'
import type { Run, RunOutcome, RunQueue } from './run-queue.ts'
import { sayGoodbye } from './say-goodbye.ts'
import type { Speaker } from './speaker.ts'

/** Whoever asked waits twenty seconds; a bridge that does not answer for longer gets another pod. */
const ENROL_WITHIN_SECONDS = 20
const TELL_WITHIN_SECONDS = 60

/**
 * Speaks for a serverless endpoint until it is told to stop: for each run a pod of its own enrols, claims one
 * preview, delivers it over the bridge and says goodbye. What RunPod is told is only whether there was one.
 */
export async function speakRuns(
  queue: RunQueue,
  { speaker, stopping }: { readonly speaker: Speaker; readonly stopping: AbortSignal },
): Promise<void> {
  while (!stopping.aborted) {
    const run = await queue.take(stopping)
    if (run === null) return
    const beating = queue.beat(run)
    try {
      const outcome = await speakRun(run, { speaker, stopping })
      log('pod.run-ended', { run: run.id, ...outcome })
      await untilItWorks('end', () => queue.end(run, outcome), {
        signal: AbortSignal.timeout(TELL_WITHIN_SECONDS * 1000),
        forSeconds: TELL_WITHIN_SECONDS,
      })
    } catch (error) {
      logError('pod.run-untold', error, { run: run.id })
    } finally {
      beating.stop()
    }
  }
}

async function speakRun(
  { id, input }: Run,
  { speaker, stopping }: { readonly speaker: Speaker; readonly stopping: AbortSignal },
): Promise<RunOutcome> {
  const told = HookRunInput.safeParse(input)
  if (!told.success) return { error: 'this is no run of a hook' }
  const { bridgeUrl, token } = told.data
  const bridge = bridgeClient({
    bridge: `${bridgeUrl.replace(/\/+$/, '')}/bridge/v1`,
    token,
    podName: `run ${id}`.slice(0, 64),
    engine: speaker.engine,
    lanes: 1,
  })
  try {
    const within = { signal: stopping, forSeconds: ENROL_WITHIN_SECONDS }
    await untilItWorks('enrol', () => bridge.enrol(), within)
    const lease = await speakNext({ bridge, speaker, stopping }, { waitSeconds: 0, of: 'preview' })
    return { output: { chapterId: lease?.chapterId ?? null } }
  } catch (error) {
    return { error: describe(error).slice(0, 500) }
  } finally {
    await sayGoodbye(bridge)
  }
}
