import { assertNever } from '#core/errors.ts'
import { randomId, type JobId } from '#core/ids.ts'
import { log } from '#core/log.ts'
import type { TaskResult } from '#core/tasks.ts'
import { alarmRang, armAlarm } from '#durable-objects/delivery/arm-alarm.ts'
import { deadLetterOf, shelve, type DeadLetter } from '#durable-objects/delivery/dead-letter.ts'
import { Delivery } from '#durable-objects/delivery/delivery.ts'
import type { ParkedLetter } from '#durable-objects/delivery/letters.ts'
import type { Job } from '#durable-objects/job/job.ts'
import { migrate } from '#durable-objects/migrate.ts'
import { LEASE_SECONDS, LONGEST_CLAIM_WAIT_SECONDS } from '#gpu-bridge/protocol/contract.ts'
import { DurableObject } from 'cloudflare:workers'
import {
  ChapterLine,
  MOST_LEASES,
  chapterIdOf,
  type ChapterName,
  type ChapterOutcome,
  type Claimant,
  type HeldLease,
  type LeaseOutcome,
  type OfferedChapter,
} from './chapter-line.ts'
import { chapterReport } from './chapter-report.ts'
import { FLEET_TABLES } from './fleet-tables.ts'
import { PodRegistry } from './pod-registry.ts'
import { ProgressFrames } from './progress-frames.ts'

export interface AudioFleetEnv {
  readonly DB: D1Database
  readonly JOB: DurableObjectNamespace<Job>
}

/** What the fleet has to tell: that a chapter's job should hear how it stands, or that a letter was given up. */
type FleetEffect =
  | { readonly type: 'chapter'; readonly chapterId: string }
  | { readonly type: 'dead-letter'; readonly letter: DeadLetter }

/** The pods' signature and whom it belongs to, as the bridge found them. */
interface PodLease {
  readonly podId: string
  readonly leaseId: string
  readonly fence: number
}

/** How long a lease waits for its pod to do something with it: the answer may never have reached it. */
const BEGIN_MS = 20_000
const NEVER_BEGUN = 'nobody began it'

function nameOf({ podId, claimId }: Claimant): string {
  return `${podId} ${claimId}`
}

/** One object for all pods: the chapters' line, the leases, the pods' keys. N pods, N chapters at a time. */
export class AudioFleet extends DurableObject<AudioFleetEnv> {
  /** The time, in milliseconds. */
  readonly now = Date.now
  readonly #line: ChapterLine
  readonly #pods: PodRegistry
  readonly #delivery: Delivery<FleetEffect>
  readonly #frames = new ProgressFrames(async (jobId, report) => {
    await this.env.JOB.getByName(jobId).report(report)
  })
  /** Claims waiting for a chapter. In memory: a pod whose claim is lost with it simply claims again. */
  readonly #waiting = new Set<() => void>()
  /** Of each named wish, the call that stands for it: one sent again takes the place of the one before. */
  readonly #standing = new Map<string, symbol>()

  constructor(ctx: DurableObjectState, env: AudioFleetEnv) {
    super(ctx, env)
    migrate(ctx.storage, FLEET_TABLES)
    this.#line = new ChapterLine(ctx.storage.sql)
    this.#pods = new PodRegistry(ctx.storage.sql)
    this.#delivery = new Delivery<FleetEffect>({
      storage: ctx.storage,
      perform: (effect) => this.#perform(effect),
      onParked: (letter) => this.#onParked(letter),
      mayPark: ({ type }) => type !== 'dead-letter',
      now: () => this.now(),
    })
    this.#armForExpiry()
  }

  /** Puts a chapter in line. Asking again changes nothing, and has its job told how it stands. */
  offer(chapter: OfferedChapter): void {
    const now = this.now()
    this.ctx.storage.transactionSync(() => {
      const { status } = this.#line.offer(chapter, now)
      if (status !== 'waiting') this.#tell(chapter.jobId, chapterIdOf(chapter), now)
    })
    this.#wakeClaims()
    this.#delivery.pump()
  }

  /** Nobody wants this chapter any more. */
  withdraw(chapter: ChapterName): void {
    this.#line.withdraw(chapter)
    this.#frames.forget(chapterIdOf(chapter))
  }

  /** Nobody wants any of a job's chapters any more. */
  withdrawJob(jobId: JobId): void {
    this.#line.withdrawJob(jobId)
    this.#frames.forgetJob(jobId)
  }

  /** Tries again what the fleet gave up telling somebody. False when no such letter is parked. */
  replay(letterId: number): boolean {
    return this.#delivery.replay(letterId)
  }

  /** Lets whoever holds the token whose SHA-256 this is enrol once, within half an hour. */
  admit(tokenHash: string): void {
    this.#pods.admitToken(tokenHash, this.now())
  }

  enrol({
    tokenHash,
    publicKey,
    podName,
  }: {
    tokenHash: string
    publicKey: string
    podName: string
  }) {
    return this.ctx.storage.transactionSync(() => {
      if (!this.#pods.spendToken(tokenHash, this.now())) return null
      const podId = randomId('pod')
      const keyId = `pod:${podId}:1`
      this.#pods.add({ id: podId, name: podName, keyId, publicKey }, this.now())
      log('fleet.pod-enrolled', { podId, podName })
      return { podId, keyId }
    })
  }

  publicKey(keyId: string): string | null {
    return this.#pods.publicKey(keyId)
  }

  rememberNonce(keyId: string, nonce: string): boolean {
    return this.#pods.rememberNonce(keyId, nonce, this.now())
  }

  /**
   * The first chapter in line, or after waiting in vain, null. `claimId` names the wish: sent again
   * it gets the same lease, as long as nothing was done with it.
   */
  async claim(
    podId: string,
    waitSeconds: number,
    claimId: string | null = null,
  ): Promise<HeldLease | null> {
    const who = { podId, claimId }
    const stands = this.#stand(who)
    const deadline = this.now() + Math.min(waitSeconds, LONGEST_CLAIM_WAIT_SECONDS) * 1000
    try {
      while (stands()) {
        const lease = this.#claimNow(who)
        if (lease) return lease
        const left = deadline - this.now()
        if (left <= 0) return null
        await this.#nextOffer(left)
      }
      return null
    } finally {
      if (stands()) this.#standing.delete(nameOf(who))
    }
  }

  /** Who holds a lease. It counts as begun from the first time its pod asks. */
  check({ podId, leaseId, fence }: PodLease): LeaseOutcome {
    const outcome = this.#line.check(leaseId, { fence, podId })
    if (outcome.kind === 'held') this.#begin(outcome.lease)
    return outcome
  }

  /** Renews the lease as long as the work moves, and shows the job how far it is. */
  heartbeat(
    held: PodLease,
    chunks: { readonly done: number; readonly total: number },
  ): LeaseOutcome {
    const outcome = this.check(held)
    if (outcome.kind !== 'held') return outcome
    const { chapterId, jobId, documentId, revision, leaseId, fence } = outcome.lease
    const now = this.now()
    const hasMoved = this.#line.renew(leaseId, {
      chunksDone: chunks.done,
      now,
      until: now + LEASE_SECONDS * 1000,
    })
    if (hasMoved) {
      this.#frames.show(chapterId, jobId, {
        type: 'task-progressed',
        taskId: `chapter:${documentId}`,
        revision,
        runId: leaseId,
        fence,
        fraction: Math.min(1, chunks.done / chunks.total),
        work: chunks.done,
      })
    }
    return outcome
  }

  complete(held: PodLease, result: TaskResult): LeaseOutcome {
    const outcome = this.check(held)
    if (outcome.kind === 'held') this.#settle(outcome.lease, { kind: 'done', result })
    return outcome
  }

  /** A pod could not speak a chapter: another pod may try, unless trying cannot help. */
  fail(
    held: PodLease,
    { reason, retryable }: { reason: string; retryable: boolean },
  ): LeaseOutcome {
    const outcome = this.check(held)
    if (outcome.kind === 'held') this.#handBack(outcome.lease, reason, retryable)
    return outcome
  }

  /** What operators and the place in line are told. */
  depth(): { readonly waiting: number; readonly leased: number; readonly pods: number } {
    return { ...this.#line.depth(), pods: this.#pods.countSeenSince(this.now() - 60_000) }
  }

  /** Leases run out first: they wait for nobody who has to be told. */
  override alarm(): void {
    alarmRang(this.ctx.storage)
    this.#expire()
    this.#delivery.pump()
    this.#armForExpiry()
  }

  #claimNow(who: Claimant): HeldLease | null {
    this.#expire()
    const now = this.now()
    const lease = this.#line.claim(who, randomId('lse'), { now, until: now + BEGIN_MS })
    this.#armForExpiry()
    return lease
  }

  #begin({ leaseId, jobId, chapterId }: HeldLease): void {
    const now = this.now()
    const began = this.ctx.storage.transactionSync(() => {
      const isFirst = this.#line.begin(leaseId, { now, until: now + LEASE_SECONDS * 1000 })
      if (isFirst) this.#tell(jobId, chapterId, now)
      return isFirst
    })
    if (!began) return
    this.#delivery.pump()
    this.#armForExpiry()
  }

  /** Makes the call that of its wish; tells whether it still is. */
  #stand(who: Claimant): () => boolean {
    if (who.claimId === null) return () => true
    const [name, call] = [nameOf(who), Symbol(who.claimId)]
    this.#standing.set(name, call)
    this.#wakeClaims()
    return () => this.#standing.get(name) === call
  }

  #expire(): void {
    for (const lease of this.#line.expired(this.now())) {
      const { chapterId, leaseId, podId, fence } = lease
      log('fleet.lease-expired', { chapterId, leaseId, podId, fence })
      if (lease.hasBegun) this.#handBack(lease, 'its pod fell silent', true)
      else this.#line.release(leaseId, NEVER_BEGUN)
    }
  }

  /** Back in line, unless trying again cannot help or was tried too often. */
  #handBack(lease: HeldLease, reason: string, retryable: boolean): void {
    if (!retryable || this.#line.leasesOf(lease.leaseId) >= MOST_LEASES) {
      return this.#settle(lease, { kind: 'given-up', reason })
    }
    this.#frames.forget(lease.chapterId)
    this.ctx.storage.transactionSync(() => {
      this.#line.release(lease.leaseId, reason)
      this.#tell(lease.jobId, lease.chapterId, this.now())
    })
    this.#wakeClaims()
    this.#delivery.pump()
  }

  #settle({ leaseId, jobId, chapterId }: HeldLease, outcome: ChapterOutcome): void {
    this.#frames.forget(chapterId)
    this.ctx.storage.transactionSync(() => {
      this.#line.settle(leaseId, outcome)
      this.#tell(jobId, chapterId, this.now())
    })
    this.#delivery.pump()
  }

  /** In the transaction that changed how the chapter stands. What is told is read when it is told. */
  #tell(jobId: JobId, chapterId: string, now: number): void {
    this.#delivery.add([{ key: jobId, effect: { type: 'chapter', chapterId } }], now)
  }

  async #perform(effect: FleetEffect): Promise<void> {
    switch (effect.type) {
      case 'chapter': {
        const chapter = this.#line.find(effect.chapterId)
        const report = chapter && chapterReport(chapter)
        if (report) await this.env.JOB.getByName(chapter.jobId).report(report)
        return
      }
      case 'dead-letter':
        return await shelve(this.env.DB, effect.letter)
      default:
        return assertNever(effect)
    }
  }

  /** What cannot be told is put where operators look. */
  #onParked(parked: ParkedLetter): void {
    const letter = deadLetterOf(parked, `fleet:${this.ctx.id.name ?? 'main'}`)
    const effect = { type: 'dead-letter', letter } as const
    this.#delivery.add([{ key: 'd1', effect }], parked.parkedAt)
  }

  #wakeClaims(): void {
    for (const wake of this.#waiting) wake()
  }

  async #nextOffer(milliseconds: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, milliseconds)
    this.#waiting.add(resolve)
    await promise
    clearTimeout(timer)
    this.#waiting.delete(resolve)
  }

  /** The delivery arms for what it has to tell. Heartbeats only put expiry off, so an alarm may ring for nothing. */
  #armForExpiry(): void {
    armAlarm(this.ctx.storage, this.#line.nextExpiryAt(), this.now())
  }
}
