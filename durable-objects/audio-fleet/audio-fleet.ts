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
import { ChapterLine, type Claimant, type ExpiredLease, type LeaseOutcome } from './chapter-line.ts'
import { chapterReport } from './chapter-report.ts'
import {
  chapterIdOf,
  type ChapterName,
  type ChapterOutcome,
  type HeldLease,
  type OfferedChapter,
  type StandingChapter,
} from './chapter-rows.ts'
import { MAIN_POOL } from '#gpu-bridge/protocol/pools.ts'
import { FLEET_TABLES } from './fleet-tables.ts'
import { givenUpChapter } from './given-up-chapter.ts'
import { PlaceTeller } from './place-teller.ts'
import { PodRegistry, type PodSeen } from './pod-registry.ts'
import { ProgressFrames } from './progress-frames.ts'
import { PodKeeper, type Renting } from './scaling/pod-keeper.ts'
import { placeInLine, placeInWords, type Standing } from './standing.ts'
import { expire, type Lane } from './turns.ts'
import { WaitingClaims } from './waiting-claims.ts'

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
/** A settled chapter is kept so long, for whoever asks late. */
const KEEP_SETTLED_MS = 24 * 60 * 60_000
/** Looked at no more often than this: one of which something is still to be told stays. */
const LEAVE_EVERY_MS = 60 * 60_000
/** Whoever is farther back is told where they stand once they are not. */
const MOST_TOLD = 1_000

/** How the fleet of a pool stands, as operators see it. Times in milliseconds. */
export interface FleetDepth {
  readonly waiting: number
  readonly leased: number
  /** Pods heard of within a minute. */
  readonly pods: number
  readonly knownPods: number
  readonly isDraining: boolean
  /** Since when the one waits that has waited longest. */
  readonly waitingSince: number | null
  readonly lastSeenAt: number | null
  /** Why the first in line does not move; null when nobody waits. */
  readonly why: string | null
}

/** One object for the pods of a pool: the chapters' line, the leases, the pods' keys. N pods, N chapters at a time. */
export class AudioFleet extends DurableObject<AudioFleetEnv> {
  /** The time, in milliseconds. */
  readonly now = Date.now
  readonly #line: ChapterLine
  readonly #pods: PodRegistry
  readonly #delivery: Delivery<FleetEffect>
  readonly #frames = new ProgressFrames(async (jobId, report) => {
    await this.env.JOB.getByName(jobId).report(report)
  })
  readonly #claims = new WaitingClaims()
  readonly #places = new PlaceTeller()
  readonly #keeper: PodKeeper
  /** As long as the last lease that was asked for. */
  #leaseMs: number

  constructor(ctx: DurableObjectState, env: AudioFleetEnv) {
    super(ctx, env)
    migrate(ctx.storage, FLEET_TABLES)
    this.#line = new ChapterLine(ctx.storage.sql)
    this.#pods = new PodRegistry(ctx.storage.sql)
    this.#leaseMs = this.#line.leaseMs() ?? LEASE_SECONDS * 1000
    this.#delivery = new Delivery<FleetEffect>({
      storage: ctx.storage,
      perform: (effect) => this.#perform(effect),
      onParked: (letter) => this.#onParked(letter),
      mayPark: ({ type }) => type !== 'dead-letter',
      now: () => this.now(),
    })
    this.#keeper = new PodKeeper(
      ctx.storage,
      { db: env.DB, variables: { ...env } },
      {
        pool: this.#pool,
        now: () => this.now(),
        admit: (tokenHash) => this.admit(tokenHash),
        sendAway: (podId) => void this.sendAway(podId),
        dismiss: (podId, reason) => void this.dismiss(podId, reason),
      },
    )
    this.#changed()
    this.#arm()
  }

  /** Puts a chapter in line. Asking again changes nothing, and has its job told how it stands. */
  offer(chapter: OfferedChapter): void {
    const now = this.now()
    this.ctx.storage.transactionSync(() => {
      const { status } = this.#line.offer(chapter, now)
      if (status !== 'waiting') this.#tell(chapter.jobId, chapterIdOf(chapter), now)
    })
    this.#claims.wake()
    this.#changed()
    this.#delivery.pump()
  }

  /** Nobody wants this chapter any more. */
  withdraw(chapter: ChapterName): void {
    this.#line.withdraw(chapter, this.now())
    this.#frames.forget(chapterIdOf(chapter))
    this.#changed()
  }

  /** Nobody wants any of a job's chapters any more. */
  withdrawJob(jobId: JobId): void {
    this.#line.withdrawJob(jobId, this.now())
    this.#frames.forgetJob(jobId)
    this.#changed()
  }

  /** How many turns a customer has in a round of everybody else's one; chapters that wait already keep theirs. */
  weigh(customer: string, weight: number): void {
    this.#line.weigh(customer, weight)
  }

  /** Whether new chapters are begun: what is being spoken is spoken to its end either way. */
  drain(isDraining: boolean): void {
    this.#line.isDraining = isDraining
    log('fleet.draining', { pool: this.#pool, isDraining })
    this.#claims.wake()
    this.#changed()
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
      const podId = `${this.#pool}-${randomId('pod')}`
      const keyId = this.#pods.add({ id: podId, name: podName, publicKey }, this.now())
      log('fleet.pod-enrolled', { podId, podName })
      this.#changed()
      return { podId, keyId }
    })
  }

  /** A pod's next key; the one before is good for two minutes more. Null when the pod is not there any more. */
  rotateKey(podId: string, publicKey: string): string | null {
    const keyId = this.ctx.storage.transactionSync(() =>
      this.#pods.rotate(podId, publicKey, this.now()),
    )
    if (keyId) log('fleet.key-rotated', { podId, keyId })
    return keyId
  }

  /** The pod gets no more chapters, and leaves when those it has are spoken. False when there is none. */
  sendAway(podId: string): boolean {
    const found = this.#pods.sendAway(podId)
    if (found) log('fleet.pod-sent-away', { podId })
    this.#claims.wake()
    return found
  }

  /** Whether a pod that got no chapter should go. */
  isSentAway(podId: string): boolean {
    return this.#pods.isLeaving(podId)
  }

  /** The pod leaves, or is made to: its keys are good for nothing, and what it holds waits again at once. False when there is none. */
  dismiss(podId: string, reason: string): boolean {
    const found = this.#pods.revoke(podId)
    for (const lease of this.#line.heldBy(podId)) this.#giveUp(lease, reason)
    if (found) log('fleet.pod-left', { podId, reason })
    this.#changed()
    return found
  }

  /** Every pod that is known, the newest first. */
  pods(): PodSeen[] {
    return this.#pods.all()
  }

  publicKey(keyId: string): string | null {
    return this.#pods.publicKey(keyId, this.now())
  }

  rememberNonce(keyId: string, nonce: string): boolean {
    return this.#pods.rememberNonce(keyId, nonce, this.now())
  }

  /**
   * The first chapter in line, or after waiting in vain, null. `claimId` names the wish: sent again
   * it gets the same lease, as long as nothing was done with it. A pod that was sent away gets none, at once.
   */
  async claim(
    podId: string,
    waitSeconds: number,
    claimId: string | null = null,
    leaseSeconds: number = LEASE_SECONDS,
  ): Promise<HeldLease | null> {
    const who = { podId, claimId }
    const stands = this.#claims.stand(who)
    const deadline = this.now() + Math.min(waitSeconds, LONGEST_CLAIM_WAIT_SECONDS) * 1000
    try {
      while (stands() && !this.#pods.isLeaving(podId)) {
        const lease = this.#claimNow(who, leaseSeconds * 1000)
        if (lease) return lease
        const left = deadline - this.now()
        if (left <= 0) return null
        await this.#claims.next(left)
      }
      return null
    } finally {
      if (stands()) this.#claims.leave(who)
    }
  }

  /** Nobody hears the answer to a wish any more: it takes no chapter, and one that nobody began is free at once. */
  forgetClaim(podId: string, claimId: string): void {
    this.#claims.leave({ podId, claimId })
    for (const lease of this.#line.heldBy(podId)) {
      if (!lease.hasBegun && lease.claimId === claimId)
        this.#line.release(lease.leaseId, NEVER_BEGUN)
    }
    this.#claims.wake()
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
    const hasMoved = this.#line.renew(leaseId, { chunksDone: chunks.done, now })
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
    if (outcome.kind === 'held') this.#keeper.failed(held.podId)
    return outcome
  }

  /** What is rented for the line, and why no more: looked after anew, should the alarm have failed to. */
  renting(): Renting {
    this.#keeper.arm()
    return this.#keeper.renting()
  }

  /** What operators are told. */
  depth(): FleetDepth {
    const now = this.now()
    const [first] = this.#line.waiting(1)
    const line = first && placeInLine(1, this.#standing(first.lane))
    return {
      ...this.#line.depth(),
      pods: this.#pods.countSeenSince(now - 60_000),
      knownPods: this.#pods.count(),
      isDraining: this.#line.isDraining,
      waitingSince: this.#line.waitingSince(),
      lastSeenAt: this.#pods.lastSeenAt(),
      why: line ? placeInWords(line, first.lost) : null,
    }
  }

  /** Leases run out first: they wait for nobody who has to be told. */
  override alarm(): void {
    alarmRang(this.ctx.storage)
    this.#expire()
    this.#tellPlaces()
    this.#line.leave(this.now() - KEEP_SETTLED_MS)
    this.#delivery.pump()
    this.#arm()
    this.ctx.waitUntil(this.#keeper.look())
  }

  get #pool(): string {
    return this.ctx.id.name ?? MAIN_POOL
  }

  #claimNow(who: Claimant, leaseMs: number): HeldLease | null {
    this.#expire()
    if (this.#line.isDraining) return null
    const now = this.now()
    this.#leaseMs = leaseMs
    const until = now + Math.min(BEGIN_MS, leaseMs)
    const lease = this.ctx.storage.transactionSync(() =>
      this.#line.claim(who, randomId('lse'), { now, until, leaseMs }),
    )
    if (lease) this.#changed()
    this.#arm()
    return lease
  }

  #begin({ leaseId, jobId, chapterId }: HeldLease): void {
    const now = this.now()
    const began = this.ctx.storage.transactionSync(() => {
      const isFirst = this.#line.begin(leaseId, now)
      if (isFirst) this.#tell(jobId, chapterId, now)
      return isFirst
    })
    if (!began) return
    this.#delivery.pump()
    this.#arm()
  }

  #expire(): void {
    for (const lease of this.#line.expired(this.now())) {
      const { chapterId, leaseId, podId, fence } = lease
      log('fleet.lease-expired', { chapterId, leaseId, podId, fence })
      this.#giveUp(lease, 'its pod fell silent')
    }
  }

  /** A lease that ended without its chapter. */
  #giveUp(lease: ExpiredLease, reason: string): void {
    const { leaseId } = lease
    switch (expire(lease)) {
      case 'as-if-never-leased':
        this.#line.release(leaseId, NEVER_BEGUN)
        this.#claims.wake()
        return this.#changed()
      case 'waits-again':
        return this.#release(lease, reason)
      case 'given-up':
        return this.#settle(lease, { kind: 'given-up', reason })
    }
  }

  /** Back in line, unless trying again cannot help or was tried too often. */
  #handBack(lease: HeldLease, reason: string, retryable: boolean): void {
    if (!retryable) return this.#settle(lease, { kind: 'given-up', reason })
    this.#giveUp({ ...lease, hasBegun: true, leases: this.#line.leasesOf(lease.leaseId) }, reason)
  }

  #release({ leaseId, jobId, chapterId }: HeldLease, reason: string): void {
    this.#frames.forget(chapterId)
    this.ctx.storage.transactionSync(() => {
      this.#line.release(leaseId, reason)
      this.#tell(jobId, chapterId, this.now())
    })
    this.#claims.wake()
    this.#changed()
    this.#delivery.pump()
  }

  #settle({ leaseId, jobId, chapterId }: HeldLease, outcome: ChapterOutcome): void {
    this.#frames.forget(chapterId)
    const now = this.now()
    this.ctx.storage.transactionSync(() => {
      const settled = this.#line.settle(leaseId, outcome, now)
      if (outcome.kind === 'done' && settled?.begunAt) {
        this.#line.keepPace(settled.lane, now - settled.begunAt)
      }
      if (outcome.kind === 'given-up') this.#shelve(chapterId, outcome.reason, now)
      this.#tell(jobId, chapterId, now)
    })
    this.#changed()
    this.#delivery.pump()
  }

  /** What was given up lies where operators look. */
  #shelve(chapterId: string, reason: string, now: number): void {
    const chapter = this.#line.find(chapterId)
    if (!chapter) return
    const letter = givenUpChapter(chapter, { pool: this.#pool, reason, now })
    this.#delivery.add([{ key: 'd1', effect: { type: 'dead-letter', letter } }], now)
  }

  /** How the fleet stands for whoever waits in a lane. A pod whose claim waits is there, whenever it was heard of. */
  #standing(lane: Lane): Standing {
    const idle = this.#claims.size
    return {
      pods: Math.max(idle, this.#pods.countSeenSince(this.now() - this.#leaseMs)),
      knownPods: this.#pods.count(),
      spoken: this.#line.depth().leased,
      idle,
      isDraining: this.#line.isDraining,
      pace: this.#line.paceOf(lane),
    }
  }

  /** Somebody's place is another now, or why they wait. */
  #changed(): void {
    if (this.#line.isEmpty) return
    this.#places.changed(this.now())
    this.#arm()
  }

  #tellPlaces(): void {
    const now = this.now()
    if ((this.#places.dueAt ?? Infinity) > now) return
    const standing = { preview: this.#standing('preview'), chapter: this.#standing('chapter') }
    const waiting = this.#line.waiting(MOST_TOLD)
    const news = this.#places.news(waiting, ({ lane }) => standing[lane], now)
    for (const { chapter, line } of news) {
      const { chapterId, jobId, documentId, revision, fence, lost } = chapter
      this.#frames.show(chapterId, jobId, {
        type: 'task-placed',
        taskId: `chapter:${documentId}`,
        revision,
        fence,
        reason: placeInWords(line, lost),
      })
    }
    // Pods that are heard of now may be silent then.
    const lastSeen = this.#pods.lastSeenAt()
    if (waiting.length > 0 && standing.chapter.pods > 0 && lastSeen !== null) {
      this.#places.changed(now, lastSeen + this.#leaseMs)
    }
  }

  /** In the transaction that changed how the chapter stands. What is told is read when it is told. */
  #tell(jobId: JobId, chapterId: string, now: number): void {
    this.#delivery.add([{ key: jobId, effect: { type: 'chapter', chapterId } }], now)
  }

  async #perform(effect: FleetEffect): Promise<void> {
    switch (effect.type) {
      case 'chapter': {
        const chapter = this.#line.find(effect.chapterId)
        const report = chapter && chapterReport(chapter, this.#waitsInWords(chapter))
        if (report) await this.env.JOB.getByName(chapter.jobId).report(report)
        return
      }
      case 'dead-letter':
        return await shelve(this.env.DB, effect.letter)
      default:
        return assertNever(effect)
    }
  }

  #waitsInWords({ chapterId, lost, lane }: StandingChapter): string | null {
    const place = this.#line.placeOf(chapterId)
    return place === null ? null : placeInWords(placeInLine(place, this.#standing(lane)), lost)
  }

  /** What cannot be told is put where operators look. */
  #onParked(parked: ParkedLetter): void {
    const letter = deadLetterOf(parked, `fleet:${this.#pool}`)
    const effect = { type: 'dead-letter', letter } as const
    this.#delivery.add([{ key: 'd1', effect }], parked.parkedAt)
  }

  /** The delivery arms for what it has to tell. Heartbeats only put expiry off, so an alarm may ring for nothing. */
  #arm(): void {
    const now = this.now()
    const settledSince = this.#line.settledSince()
    const leaveAt =
      settledSince === null ? null : Math.max(settledSince + KEEP_SETTLED_MS, now + LEAVE_EVERY_MS)
    for (const at of [this.#line.nextExpiryAt(), this.#places.dueAt, leaveAt]) {
      armAlarm(this.ctx.storage, at, now)
    }
    this.#keeper.arm()
  }
}
