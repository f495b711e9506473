import type { JobId } from '#core/ids.ts'
import { describe, log, logError } from '#core/log.ts'
import { DAY_MS } from '#core/spans.ts'
import { armAlarm } from '#durable-objects/delivery/arm-alarm.ts'
import type { RentedPod } from '#gpu-bridge/runpod/pods.ts'
import { RunPodProblem } from '#gpu-bridge/runpod/problem.ts'
import type { Rental } from '#gpu-bridge/runpod/rental.ts'
import type { SettingsSource } from '#settings/read.ts'
import { startPods } from './carry-out.ts'
import { ExpectedJobs } from './expected-jobs.ts'
import { endPods } from './end-pods.ts'
import type { Ending } from './endings.ts'
import { judged } from './judged.ts'
import { learnOfPods, rateOf } from './learn-of-pods.ts'
import { recall, remember, withSpent, type Memory } from './memory.ts'
import { plan, untried, type Plan, type StartOrder } from './plan.ts'
import { readPodSettings, type PodSettings } from './pod-settings.ts'
import { hasWork, readKnownPods, readLine } from './read-fleet.ts'
import { holdAfter } from './refusals.ts'
import { RentedPods } from './rented-pods.ts'
import { pricesNow, RunPodView, type Listed } from './runpod-view.ts'
import { situate } from './situate.ts'
import { SharedPurse, type OwnPods } from './shared-purse.ts'
import type { Elsewhere, Situation } from './situation.ts'

/** As long as anything waits, starts or runs. */
const LOOK_MS = 5_000
/** Where nothing may be rented, settings are read so often at most. */
const OFF_MS = 60_000
/** One pod may fall on a machine that is broken; so many one after another are the image’s fault, or ours. */
const NEVER_ENROLLED = 2
/** What was seen of RunPod and of the other pools in one look. */
interface Looked {
  readonly rental: Rental
  readonly listed: Listed
  readonly elsewhere: Elsewhere
}

/** What the fleet does for its keeper. */
export interface FleetSide {
  readonly pool: string
  now(): number
  /** A token with which the pod of a name enrols, and nobody else as it, for at least so long, in milliseconds. */
  token(podName: string, lifeMs: number): Promise<string>
  sendAway(podId: string): void
  /** `isTry`: whether its chapters may be why it goes. */
  dismiss(podId: string, reason: string, isTry: boolean): void
}

/** What operators see of renting. Money in US dollars. */
export interface Renting {
  /** What was done at the last look and why, or why nothing is. */
  readonly line: string
  /** What keeps pods from being rented, tried or looked after at this moment; null where nothing does. */
  readonly trouble: string | null
  readonly rented: number
  readonly starting: number
  readonly dollarsAnHour: number
  readonly spentToday: number
}

/**
 * Rents pods for the line there is, and gives them back. It looks, has `plan` think, and carries that
 * out; two looks never overlap, and every step may be cut off: what was ordered is written down before.
 */
export class PodKeeper {
  readonly #storage: DurableObjectStorage
  readonly #sql: SqlStorage
  readonly #source: SettingsSource
  readonly #fleet: FleetSide
  readonly #rows: RentedPods
  readonly #expected: ExpectedJobs
  readonly #purse: SharedPurse
  #isLooking = false
  #lookedAt = 0
  /** When it looks next; null while nobody knows whether it should. */
  #dueAt: number | null = null
  #isOff = false
  /** Whether settings ask for pods though nothing waits, as they were read last. */
  #keepsSome = false
  /** Why pods that settings ask for are not rented, or nobody looks after those that are; null where all is well. */
  #shut: string | null = null
  readonly #runpod = new RunPodView()

  constructor(storage: DurableObjectStorage, source: SettingsSource, fleet: FleetSide) {
    this.#storage = storage
    this.#sql = storage.sql
    this.#source = source
    this.#fleet = fleet
    this.#rows = new RentedPods(storage.sql)
    this.#expected = new ExpectedJobs(storage.sql)
    this.#purse = new SharedPurse(source, fleet.pool)
  }

  /**
   * Has the alarm ring for the next look, as long as there is something to look after; where `isAsked`, for one look at
   * what settings want by now. Cheap: it is called at every turn.
   */
  arm({ isAsked = false }: { readonly isAsked?: boolean } = {}): void {
    const now = this.#fleet.now()
    if (this.#dueAt === null) {
      if (!isAsked && !this.#hasWork(now)) return
      this.#dueAt = this.#lookedAt + (this.#isOff ? OFF_MS : LOOK_MS)
    }
    armAlarm(this.#storage, Math.max(now + 1, this.#dueAt), now)
  }

  /**
   * When the alarm is to ring for a look; null where nothing is to be looked after.
   * @internal
   */
  get dueAt(): number | null {
    return this.#dueAt
  }

  #hasWork(now: number): boolean {
    return this.#keepsSome || hasWork(this.#sql, { mayRent: !this.#isOff, now })
  }

  /** A job was ordered of which so many chapters will come: pods may start while its texts are written. */
  expect(jobId: JobId, count: number): void {
    this.#expected.add(jobId, count, this.#fleet.now())
    this.arm()
  }

  /** Nobody wants a job's chapters any more. */
  forget(jobId: JobId): void {
    this.#expected.forget(jobId)
  }

  /** A pod gave a chapter back. */
  failed(podId: string, chapterId: string): void {
    for (const [name, pod] of readKnownPods(this.#sql))
      if (pod.podId === podId) this.#rows.failed(name, chapterId, this.#fleet.now())
  }

  renting(): Renting {
    const memory = recall(this.#sql)
    const rows = this.#rows.all()
    const dollarsAnHour = rateOf(rows)
    return {
      line: memory.line,
      trouble: this.#troubleIn(memory),
      rented: rows.length,
      starting: rows.filter(({ enrolledAt }) => enrolledAt === null).length,
      dollarsAnHour,
      spentToday: withSpent(memory, dollarsAnHour, this.#fleet.now()).spent.dollars,
    }
  }

  #troubleIn({ hold, refusedCanary, neverEnrolled }: Memory): string | null {
    const now = this.#fleet.now()
    const troubles = [
      this.#shut,
      hold && hold.until > now ? hold.reason : null,
      refusedCanary && refusedCanary.until > now ? untried(refusedCanary) : null,
      !this.#isOff && neverEnrolled >= NEVER_ENROLLED ? unenrolled(neverEnrolled) : null,
    ].filter((trouble) => trouble !== null)
    return troubles.length > 0 ? troubles.join('; ') : null
  }

  /** Looks once, unless it looked a moment ago. Never throws: what fails now is looked at again. */
  async look(): Promise<void> {
    const now = this.#fleet.now()
    const pause = this.#isOff ? OFF_MS : LOOK_MS
    if (this.#isLooking || now < this.#lookedAt + pause) return
    this.#isLooking = true
    this.#lookedAt = now
    try {
      await this.#lookNow(now)
    } catch (error) {
      if (error instanceof RunPodProblem) this.#onProblem(error, now)
      else {
        logError('fleet.renting-failed', error, { pool: this.#fleet.pool })
        this.#tell(`nothing will be started: ${describe(error)}`)
      }
    } finally {
      this.#isLooking = false
      this.#dueAt = null
      this.arm()
    }
  }

  async #lookNow(now: number): Promise<void> {
    const { pool } = this.#fleet
    const { dayCap } = recall(this.#sql)
    const read = await readPodSettings(this.#source, { pool, dayCap })
    const { length: rented } = this.#rows.all()
    const shut = read.kind === 'off' ? read.reason : read.settings.shut
    this.#isOff = read.kind === 'off' || (shut !== null && rented === 0)
    this.#keepsSome = read.kind === 'on' && !this.#isOff && read.settings.limits.least > 0
    if (read.kind === 'off' || this.#isOff) {
      const alone = `; ${rented} pods are rented, and nobody looks after them`
      const why = `${shut}${rented > 0 ? alone : ''}`
      const isAsked = rented > 0 || (read.kind === 'on' && read.settings.image !== null)
      this.#shut = isAsked ? why : null
      if (recall(this.#sql).isPledged) await this.#tellPurse()
      return this.#tell(`nothing will be started: ${why}`)
    }
    this.#shut = null
    if (!this.#hasWork(now)) return
    const { settings } = read
    const rental = this.#runpod.rentalOf(settings)
    if (this.#runpod.isQuiet(now)) return
    const listed = await this.#runpod.list(rental, now)
    this.#learn(listed.pods, settings.limits.dollarsADay, now)
    const asking = { rental, cloud: settings.cloud, pool, now }
    const before = recall(this.#sql)
    const prices = await pricesNow(before, asking)
    if (prices !== before.prices) this.#keep({ ...recall(this.#sql), prices })
    const elsewhere = await this.#purse.elsewhere(now)
    const situation = this.#situation(settings, { rental, now, listed, elsewhere })
    const planned = plan(situation)
    this.#judge(planned)
    await this.#carryOut(planned, { settings, rental, now })
    await this.#tellPurse()
  }

  /** The other pools hear what this one comes to; a pledge whose answer was lost is taken back so. */
  async #tellPurse(): Promise<void> {
    await this.#purse.tell(this.#own())
    const memory = recall(this.#sql)
    if (memory.isPledged) this.#keep({ ...memory, isPledged: false })
  }

  /** What has become of the pods since the last look: their ids, who enrolled, what they cost; and the day's cap. */
  #learn(listed: readonly RentedPod[], dayCap: number, now: number): void {
    this.#rows.forgetFailures(now - DAY_MS)
    const before = recall(this.#sql)
    const rows = this.#rows.all()
    const coldSeconds = learnOfPods(this.#rows, { listed, known: readKnownPods(this.#sql) }, before)
    const enrolled = this.#rows.all().filter(({ enrolledAt }) => enrolledAt !== null).length
    const isNews = enrolled > rows.filter(({ enrolledAt }) => enrolledAt !== null).length
    const neverEnrolled = isNews ? 0 : before.neverEnrolled
    const delays = this.#expected.learn(before.delays)
    this.#keep(
      withSpent({ ...before, coldSeconds, neverEnrolled, delays, dayCap }, rateOf(rows), now),
    )
  }

  #situation(
    settings: PodSettings,
    { rental, now, listed, elsewhere }: Looked & { now: number },
  ): Situation {
    return situate({
      now,
      line: readLine(this.#sql, now),
      orders: this.#expected.open(),
      rows: this.#rows.all(),
      known: readKnownPods(this.#sql),
      listed,
      memory: recall(this.#sql),
      elsewhere,
      settings,
      pool: this.#fleet.pool,
      callsLeft: this.#runpod.callsLeft(rental),
    })
  }

  #judge({ verdict }: Plan): void {
    const before = recall(this.#sql)
    const after = judged(before, verdict, this.#fleet.pool)
    if (after !== before) this.#keep(after)
  }

  async #carryOut(
    planned: Plan,
    { settings, rental, now }: { settings: PodSettings; rental: Rental; now: number },
  ): Promise<void> {
    const known = readKnownPods(this.#sql)
    for (const name of planned.drain) {
      this.#rows.drain(name)
      const pod = known.get(name)
      if (pod) this.#fleet.sendAway(pod.podId)
    }
    const empty = planned.drain
      .filter((name) => (known.get(name)?.leases ?? 0) === 0)
      .map((name) => ({
        name,
        id: this.#idOf(name),
        reason: 'there is nothing for it to do',
        isFailure: false,
      }))
      .filter(({ id }) => id !== null)
    const unended = await this.#endAll([...planned.end, ...empty], rental)
    const lines = [planned.reason, ...unended]
    if (planned.start === null) return this.#tell(lines.join('; '))
    if (!(await this.#pledge(planned.start, settings))) {
      return this.#tell(
        [...lines, 'nothing is started: another pool took what was left'].join('; '),
      )
    }
    const started = await startPods(planned.start, recall(this.#sql), {
      rental,
      rows: this.#rows,
      settings,
      pool: this.#fleet.pool,
      now,
      token: async (name) => await this.#fleet.token(name, settings.limits.graceSeconds * 1000),
      keep: (memory) => this.#keep(memory),
    })
    const parts = [...lines, ...started.refusals, started.memory.hold?.reason ?? null]
    this.#tell(parts.filter((part) => part !== null).join('; '), { started: started.names })
  }

  /** A pod is forgotten once the other pools know that it costs nothing. Tells what was refused, for operators. */
  async #endAll(endings: readonly Ending[], rental: Rental): Promise<readonly string[]> {
    const { ended, refusals, trouble } = await endPods(endings, {
      rental,
      rows: this.#rows,
      dismiss: ({ name, reason, isFailure }) => {
        const pod = readKnownPods(this.#sql).get(name)
        if (pod) this.#fleet.dismiss(pod.podId, reason, isFailure)
      },
    })
    if (ended.length > 0) await this.#forget(ended)
    if (trouble !== null) throw trouble
    return refusals
  }

  async #forget(ended: readonly Ending[]): Promise<void> {
    const names = new Set(ended.map(({ name }) => name))
    const failed = new Set(ended.flatMap(({ name, isFailure }) => (isFailure ? [name] : [])))
    const never = this.#rows.all().filter((row) => row.enrolledAt === null && failed.has(row.name))
    const memory = recall(this.#sql)
    this.#keep({ ...memory, neverEnrolled: memory.neverEnrolled + never.length })
    await this.#purse.tell(this.#own(names))
    for (const { name, id, reason } of ended) {
      this.#rows.forget(name)
      log('fleet.pod-ended', { pool: this.#fleet.pool, pod: name, id, reason })
    }
    this.#runpod.forgetList()
  }

  /** What is ordered is paid for out of what all pools may spend, whichever of the offers has room. */
  async #pledge({ count, offers }: StartOrder, { limits }: PodSettings): Promise<boolean> {
    const own = this.#own()
    const dearest = Math.max(...offers.map(({ dollarsAnHour }) => dollarsAnHour))
    const withNew = {
      ...own,
      pods: own.pods + count,
      dollarsAnHour: own.dollarsAnHour + count * dearest,
    }
    this.#keep({ ...recall(this.#sql), isPledged: true })
    return await this.#purse.pledge(withNew, {
      pods: limits.most,
      dollarsAnHour: limits.dollarsAnHour,
    })
  }

  /** What the pool's pods come to, those of some names aside. */
  #own(without: ReadonlySet<string> = new Set()): OwnPods {
    const rows = this.#rows.all().filter(({ name }) => !without.has(name))
    const { spent } = recall(this.#sql)
    return { pods: rows.length, dollarsAnHour: rateOf(rows), spent }
  }

  #idOf(name: string): string | null {
    return this.#rows.all().find((row) => row.name === name)?.id ?? null
  }

  #onProblem(problem: RunPodProblem, now: number): void {
    const hold = holdAfter(problem, now)
    if (hold) {
      this.#runpod.leaveAloneUntil(hold.until)
      this.#keep({ ...recall(this.#sql), hold })
    }
    this.#tell(`nothing will be started: ${hold?.reason ?? problem.message}`)
  }

  #keep(memory: Memory): void {
    remember(this.#sql, memory)
  }

  /** Logged when it is news. */
  #tell(line: string, fields: Readonly<Record<string, unknown>> = {}): void {
    const memory = recall(this.#sql)
    if (memory.line === line && Object.keys(fields).length === 0) return
    this.#keep({ ...memory, line })
    log('fleet.renting', { pool: this.#fleet.pool, line, ...fields })
  }
}

function unenrolled(count: number): string {
  return `${count} pods one after another did not enrol: their image does not start, or does not reach the API; RunPod keeps their logs`
}
