import { describe, log, logError } from '#core/log.ts'
import { armAlarm } from '#durable-objects/delivery/arm-alarm.ts'
import type { HookRunInput } from '#gpu-bridge/protocol/hook-run.ts'
import { RunPodProblem } from '#gpu-bridge/runpod/problem.ts'
import { serverlessAt, type Serverless } from '#gpu-bridge/runpod/serverless.ts'
import type { SettingsSource } from '#settings/read.ts'
import { holdAfter } from '../scaling/refusals.ts'
import type { Hold } from '../scaling/situation.ts'
import { pauseAfter, stepAfter } from './hook-run-steps.ts'
import { HookRuns, type HookRun } from './hook-runs.ts'
import { readHookSettings, type HookEndpoint } from './hook-settings.ts'

/** So many runs are asked for in one look; the rest in the next. */
const MOST_AT_ONCE = 20
/** A run that nobody took by then is not worth a worker. */
const RUN_SECONDS = 600
/** An alarm behind the timers, which go with the object's memory. */
const BEHIND_MS = 5_000
/** After a refusal that names no time of its own the endpoint is left alone for so long. */
const HOLD_MS = 60_000

/** What the fleet does for its hooks' caller. */
interface HookSide {
  now(): number
  /** A token with which one pod enrols. */
  token(): Promise<string>
  /** Whoever waits for one of them waits for another reason now. */
  changed(): void
}

/** What operators see of hooks. */
export interface HookStanding {
  /** What was done last and why, or why hooks are in the fleet's lane. */
  readonly line: string
  /** What keeps hooks from the endpoint that settings ask for; null where nothing does. */
  readonly trouble: string | null
  readonly atEndpoint: number
}

/**
 * Has previews spoken by the serverless endpoint, where settings ask for it: each is a run that brings one pod, which
 * claims, speaks and uploads over the bridge like any other. So the line, the leases and every check stay as they
 * are, whoever comes first has the chapter, and what the endpoint does not do the fleet's own lane does.
 */
export class HookCaller {
  readonly #storage: DurableObjectStorage
  readonly #source: SettingsSource
  readonly #side: HookSide
  readonly #runs: HookRuns
  #isLooking = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #lookAgain = false
  #hold: Hold | null = null
  #heldEndpoint = ''
  #line = 'hooks are spoken in the fleet’s lane'
  #trouble: string | null = null

  constructor(storage: DurableObjectStorage, source: SettingsSource, side: HookSide) {
    this.#storage = storage
    this.#source = source
    this.#side = side
    this.#runs = new HookRuns(storage.sql)
  }

  standing(): HookStanding {
    return {
      line: this.#line,
      trouble: this.#trouble,
      atEndpoint: this.#runs.open().length,
    }
  }

  /** How a chapter stands at the endpoint; null when it is not there. */
  standingOf(chapterId: string): 'asked' | 'pending' | null {
    return this.#runs.standing(chapterId)
  }

  /** Asks for what waits and looks after what was asked for. Never throws; asked while it looks it looks once more. */
  async look(): Promise<void> {
    this.#lookAgain = this.#isLooking
    if (this.#isLooking) return
    this.#isLooking = true
    try {
      await this.#lookNow()
    } catch (error) {
      logError('fleet.hooks-failed', error)
      this.#tell(`hooks go on in the fleet’s lane: ${describe(error)}`, describe(error))
    } finally {
      this.#isLooking = false
      this.#arm()
      if (this.#lookAgain) void this.look()
    }
  }

  async #lookNow(): Promise<void> {
    this.#runs.forgetSettled()
    const open = this.#runs.open()
    if (open.length === 0 && this.#runs.unasked(1).length === 0) return
    const read = await readHookSettings(this.#source)
    if (read.kind === 'lane') {
      this.#tell('hooks are spoken in the fleet’s lane', null)
      return this.#allToTheLane(open)
    }
    if (read.kind === 'unusable') {
      this.#tell(`hooks go on in the fleet’s lane: ${read.reason}`, read.reason)
      return this.#allToTheLane(open)
    }
    const { endpoint } = read
    const queue = serverlessAt(endpoint, endpoint.id)
    // An endpoint that settings name no more is asked nothing more.
    this.#allToTheLane(open.filter((run) => run.endpoint !== endpoint.id))
    let isAway = false
    for (const run of open.filter((one) => one.endpoint === endpoint.id)) {
      // Nobody who listens waits until a RunPod that does not answer has not answered for each of those before.
      if (isAway && run.status === 'waiting') this.#toTheLane(run.chapterId, this.#hold!.reason)
      else isAway = await this.#follow(run, { endpoint, queue })
    }
    await this.#askForNew({ endpoint, queue })
  }

  async #askForNew(at: At): Promise<void> {
    const { endpoint } = at
    if (this.#heldEndpoint !== endpoint.id + endpoint.key) this.#hold = null
    for (const chapterId of this.#runs.unasked(MOST_AT_ONCE)) {
      const now = this.#side.now()
      this.#runs.ask(chapterId, endpoint.id, { now, pollAt: now + pauseAfter(0, false) })
      if (this.#hold && this.#hold.until > now) this.#toTheLane(chapterId, this.#hold.reason)
      else await this.#ask(chapterId, at)
    }
  }

  async #ask(chapterId: string, { endpoint, queue }: At): Promise<void> {
    const input: HookRunInput = {
      bridgeUrl: endpoint.bridgeUrl,
      token: await this.#side.token(),
    }
    try {
      const { id } = await queue.run(input, RUN_SECONDS)
      this.#runs.taken(chapterId, id)
      this.#tell(`hooks are asked of the endpoint ${endpoint.id}`, null)
      log('fleet.hook-asked', { chapterId, endpoint: endpoint.id, run: id })
    } catch (error) {
      this.#toTheLane(chapterId, this.#refused(error, endpoint))
    }
  }

  /** Looks after one that was asked for: it is spoken, wanted no more, or still waits. True where RunPod does not answer. */
  async #follow(run: HookRun, at: At): Promise<boolean> {
    const { chapterId, runId, status } = run
    if (status === 'leased') return false
    if (status !== 'waiting') {
      this.#runs.forget(chapterId)
      if (status === 'cancelled' && runId !== null) await this.#cancel(at.queue, runId)
      return false
    }
    if (runId === null) this.#toTheLane(chapterId, 'nobody knows whether the run was taken')
    else if (run.pollAt <= this.#side.now()) return await this.#ponder(run, runId, at)
    return false
  }

  /** Asks how a run stands that waits. True where RunPod does not answer. */
  async #ponder(run: HookRun, runId: string, { endpoint, queue }: At): Promise<boolean> {
    const { chapterId } = run
    const now = this.#side.now()
    try {
      const step = stepAfter(run, (await queue.status(runId)).status, now)
      if (step.kind === 'ask-again') {
        this.#runs.askAgain(chapterId, step)
        if (step.isPending !== run.isPending) this.#side.changed()
        return false
      }
      this.#holdEndpoint(endpoint, { until: now + HOLD_MS, reason: step.reason })
      this.#toTheLane(chapterId, step.reason)
      await this.#cancel(queue, runId)
      return false
    } catch (error) {
      this.#toTheLane(chapterId, this.#refused(error, endpoint))
      return error instanceof RunPodProblem && error.trouble === 'away'
    }
  }

  /** What a refusal means for those that follow; for operators. */
  #refused(error: unknown, endpoint: HookEndpoint): string {
    if (!(error instanceof RunPodProblem)) throw error
    const now = this.#side.now()
    const reason =
      error.trouble === 'gone'
        ? `RunPod has no endpoint ${endpoint.id}, or no such run (404)`
        : `RunPod refused (${error.status}): ${error.detail}`
    const hold = holdAfter(error, now) ?? { until: now + HOLD_MS, reason }
    this.#holdEndpoint(endpoint, hold)
    return hold.reason
  }

  #holdEndpoint({ id, key }: HookEndpoint, hold: Hold): void {
    this.#hold = hold
    this.#heldEndpoint = id + key
  }

  /** Best left undone rather than done badly: a run of nobody's finds no chapter and ends. */
  async #cancel(queue: Serverless, runId: string): Promise<void> {
    await queue.cancel(runId).catch((error: unknown) => logError('fleet.hook-not-cancelled', error))
  }

  #allToTheLane(runs: readonly HookRun[]): void {
    for (const { chapterId } of runs) this.#runs.toTheLane(chapterId)
    if (runs.length > 0) this.#side.changed()
  }

  #toTheLane(chapterId: string, reason: string): void {
    this.#runs.toTheLane(chapterId)
    this.#tell(`hooks go on in the fleet’s lane: ${reason}`, reason)
    this.#side.changed()
  }

  #arm(): void {
    const waiting = this.#runs.open().filter(({ status }) => status === 'waiting')
    if (waiting.length === 0) return
    const now = this.#side.now()
    const next = Math.min(...waiting.map(({ pollAt }) => pollAt))
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.look(), Math.max(1, next - now))
    armAlarm(this.#storage, now + BEHIND_MS, now)
  }

  /** Logged when it is news. */
  #tell(line: string, trouble: string | null): void {
    this.#trouble = trouble
    if (line === this.#line) return
    this.#line = line
    log('fleet.hooks', { line })
  }
}

interface At {
  readonly endpoint: HookEndpoint
  readonly queue: Serverless
}
