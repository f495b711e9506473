import type { JobId } from '#core/ids.ts'
import { log } from '#core/log.ts'
import type { TaskResult } from '#core/tasks.ts'
import { alarmRang, armAlarm } from '#durable-objects/delivery/arm-alarm.ts'
import type { Job } from '#durable-objects/job/job.ts'
import { migrate } from '#durable-objects/migrate.ts'
import { LEASE_SECONDS } from '#gpu-bridge/protocol/contract.ts'
import { MAIN_POOL } from '#gpu-bridge/protocol/pools.ts'
import { DurableObject } from 'cloudflare:workers'
import { ChapterLine } from './chapter-line.ts'
import {
  chapterIdOf,
  type ChapterName,
  type HeldLease,
  type OfferedChapter,
} from './chapter-rows.ts'
import { ChaptersInHands, type LeaseOutcome } from './chapters-in-hands.ts'
import { Enrolment, type Enrolling } from './enrolment.ts'
import { HookCaller, type HookStanding } from './hooks/hook-caller.ts'
import { FLEET_TABLES } from './fleet-tables.ts'
import { FleetTelling } from './fleet-telling.ts'
import { LanePace } from './lane-pace.ts'
import { Leases, type Completion, type NextWish, type PodLease } from './leases.ts'
import type { PodSeen } from './pod-registry.ts'
import { PodKeeper, type Renting } from './scaling/pod-keeper.ts'
import { SettledChapters } from './settled-chapters.ts'
import { placeInLine, placeInWords, type Standing } from './standing.ts'
import type { Lane } from './turns.ts'

export interface AudioFleetEnv {
  readonly DB: D1Database
  readonly JOB: DurableObjectNamespace<Job>
}

/** A settled chapter is kept so long, for whoever asks late. */
const KEEP_SETTLED_MS = 24 * 60 * 60_000
/** Looked at no more often than this: one of which something is still to be told stays. */
const LEAVE_EVERY_MS = 60 * 60_000

/** How long a lease lasts from each sign of life, and of which lane it is to be; of any by default. */
interface ClaimTerms {
  readonly leaseSeconds?: number
  readonly lane?: Lane | null
}

/** What became of a lease, and the one that followed it. */
interface Ended {
  readonly outcome: LeaseOutcome
  readonly next: HeldLease | null
  readonly leave: boolean
}

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

/**
 * One object for the pods of a pool, N pods and N chapters at a time. Its parts each know one thing: the chapters' line,
 * who holds which (`Leases`), who may (`Enrolment`), who hears of it (`FleetTelling`), who is rented (`PodKeeper`).
 */
export class AudioFleet extends DurableObject<AudioFleetEnv> {
  /** The time, in milliseconds. */
  readonly now = Date.now
  readonly #line: ChapterLine
  readonly #hands: ChaptersInHands
  readonly #settled: SettledChapters
  readonly #pace: LanePace
  readonly #enrolment: Enrolment
  readonly #telling: FleetTelling
  readonly #leases: Leases
  readonly #keeper: PodKeeper
  readonly #hooks: HookCaller

  constructor(ctx: DurableObjectState, env: AudioFleetEnv) {
    super(ctx, env)
    const { storage } = ctx
    migrate(storage, FLEET_TABLES)
    const pool = this.#pool
    const now = () => this.now()
    const line = new ChapterLine(storage.sql)
    this.#line = line
    this.#hands = new ChaptersInHands(storage.sql)
    this.#settled = new SettledChapters(storage.sql)
    this.#pace = new LanePace(storage.sql)
    this.#enrolment = new Enrolment(storage, { pool, now })
    this.#telling = new FleetTelling({
      storage,
      line,
      pool,
      now,
      standing: (lane) => this.#standing(lane),
      atEndpoint: (chapterId) => this.#hooks.standingOf(chapterId),
      heardUntil: () => this.#heardUntil(),
      report: async (jobId, reports) => await this.env.JOB.getByName(jobId).reports(reports),
      shelf: () => this.env.DB,
    })
    this.#leases = new Leases({
      line,
      hands: this.#hands,
      pace: this.#pace,
      telling: this.#telling,
      now,
      termsOf: (podId) => this.#enrolment.pods.termsOf(podId),
      changed: () => this.#changed(),
      ringBy: (at) => armAlarm(storage, at, now()),
    })
    const source = { db: env.DB, variables: { ...env } }
    this.#hooks = new HookCaller(storage, source, {
      now,
      token: async () => await this.#enrolment.issueToken(),
      changed: () => this.#changed(),
    })
    this.#keeper = new PodKeeper(storage, source, {
      pool,
      now,
      token: async (issuedFor, lifeMs) => await this.#enrolment.issueToken({ issuedFor, lifeMs }),
      sendAway: (podId) => void this.sendAway(podId),
      dismiss: (podId, reason, isTry) => void this.dismiss(podId, reason, { isTry }),
    })
    this.#telling.placesChanged()
    this.#arm()
  }

  /** A job was ordered of which so many chapters will come. Nothing is lost where it is not told, but time. */
  expect(jobId: JobId, count: number): void {
    this.#keeper.expect(jobId, count)
  }

  /** Puts a chapter in line. Asking again changes nothing, and has its job told how it stands. */
  offer(chapter: OfferedChapter): void {
    this.#telling.store(() => {
      const standing = this.#line.offer(chapter, this.now())
      if (standing.status !== 'waiting') this.#telling.tellAgain(standing)
    })
    this.#leases.claims.wake()
    this.#changed()
    if (chapter.lane === 'preview') this.ctx.waitUntil(this.#hooks.look())
  }

  /** Nobody wants this chapter any more. */
  withdraw(chapter: ChapterName): void {
    this.#line.withdraw(chapter, this.now())
    this.#telling.forget({ jobId: chapter.jobId, chapterId: chapterIdOf(chapter) })
    this.#changed()
  }

  /** Nobody wants any of a job's chapters any more. */
  withdrawJob(jobId: JobId): void {
    this.#line.withdrawJob(jobId, this.now())
    this.#telling.forgetJob(jobId)
    this.#keeper.forget(jobId)
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
    this.#leases.claims.wake()
    this.#changed()
  }

  /** Tries again what the fleet gave up telling somebody. False when no such letter is parked. */
  replay(letterId: number): boolean {
    return this.#telling.replay(letterId)
  }

  /** Lets whoever holds the token whose SHA-256 this is enrol once, within half an hour. */
  admit(tokenHash: string): void {
    this.#enrolment.admit(tokenHash)
  }

  enrol(enrolling: Enrolling) {
    const pod = this.#enrolment.enrol(enrolling)
    if (pod) this.#changed()
    return pod
  }

  /** A pod's next key; the one before is good for two minutes more. Null when the pod is not there any more. */
  rotateKey(podId: string, publicKey: string): string | null {
    return this.#enrolment.rotateKey(podId, publicKey)
  }

  /** The pod gets no more chapters, and leaves when those it has are spoken. False when there is none. */
  sendAway(podId: string): boolean {
    const found = this.#enrolment.sendAway(podId)
    this.#leases.claims.wake()
    return found
  }

  /** Why a pod got no chapter: it should go, or holds as many already as `full` says it may. */
  whyNone(podId: string): { readonly leave: boolean; readonly full: number | null } {
    const { isLeaving, lanes } = this.#enrolment.pods.termsOf(podId)
    return { leave: isLeaving, full: this.#leases.isFull(podId) ? lanes : null }
  }

  /**
   * The pod leaves, or is made to: its keys are good for nothing, and what it holds waits again at once. `isTry`: whether
   * its chapters may be why it goes. False when there is none.
   */
  dismiss(podId: string, reason: string, { isTry = false }: { isTry?: boolean } = {}): boolean {
    const found = this.#enrolment.dismiss(podId, reason)
    this.#leases.takeFrom(podId, reason, { isTry })
    this.#changed()
    return found
  }

  /** Every pod that is known, the newest first. */
  pods(): PodSeen[] {
    return this.#enrolment.pods.all()
  }

  publicKey(keyId: string): string | null {
    return this.#enrolment.pods.publicKey(keyId, this.now())
  }

  rememberNonce(keyId: string, nonce: string): boolean {
    return this.#enrolment.pods.rememberNonce(keyId, nonce, this.now())
  }

  /**
   * The first chapter in line, or after waiting in vain, null. `claimId` names the wish: sent again
   * it gets the same lease, as long as nothing was done with it. A pod that was sent away gets none, at once.
   */
  async claim(
    podId: string,
    waitSeconds: number,
    claimId: string | null = null,
    { leaseSeconds = LEASE_SECONDS, lane = null }: ClaimTerms = {},
  ): Promise<HeldLease | null> {
    return await this.#leases.claim({ podId, claimId }, { waitSeconds, leaseSeconds, lane })
  }

  /** Nobody hears the answer to a wish any more: it takes no chapter, and one that nobody began is free at once. */
  forgetClaim(podId: string, claimId: string): void {
    this.#leases.forgetClaim(podId, claimId)
  }

  /** Who holds a lease. It counts as begun from the first time its pod asks. */
  check(held: PodLease): LeaseOutcome {
    return this.#leases.check(held)
  }

  /** Renews the lease as long as the work moves, and shows the job how far it is. */
  heartbeat(
    held: PodLease,
    chunks: { readonly done: number; readonly total: number },
  ): LeaseOutcome {
    return this.#leases.heartbeat(held, chunks)
  }

  /** Said again with the same digest it is answered `told`, and changes nothing; `result` is null then. */
  complete(completion: Completion, result: TaskResult | null): LeaseOutcome {
    return this.#leases.complete(completion, result)
  }

  /** The same, and the next chapter in line at once: one answer, stored once. `leave`: there is no more for this pod. */
  completeAndClaim(completion: Completion, result: TaskResult | null, wish: NextWish): Ended {
    const { outcome, next } = this.#leases.completeAndClaim(completion, result, wish)
    const leave = next === null && this.#enrolment.pods.isLeaving(completion.podId)
    return { outcome, next, leave }
  }

  /** A pod could not speak a chapter: another pod may try, unless trying cannot help. */
  fail(held: PodLease, failure: { reason: string; retryable: boolean }): LeaseOutcome {
    const outcome = this.#leases.fail(held, failure)
    if (outcome.kind === 'held') this.#keeper.failed(held.podId, outcome.lease.chapterId)
    return outcome
  }

  /** What is rented for the line, and why no more: looked after anew, should the alarm have failed to. */
  renting(): Renting {
    this.#keeper.arm({ isAsked: true })
    return this.#keeper.renting()
  }

  /** How hooks are spoken, and what keeps them from the endpoint that settings ask for. */
  hooks(): HookStanding {
    return this.#hooks.standing()
  }

  /** What operators are told. */
  depth(): FleetDepth {
    const { pods } = this.#enrolment
    const [first] = this.#line.waiting(1)
    const atEndpoint = first ? this.#hooks.standingOf(first.chapterId) : null
    const place = first && placeInLine(1, this.#standing(first.lane), atEndpoint)
    return {
      ...this.#line.depth(),
      pods: pods.countSeenSince(this.now() - 60_000),
      knownPods: pods.count(),
      isDraining: this.#line.isDraining,
      waitingSince: this.#line.waitingSince(),
      lastSeenAt: pods.lastSeenAt(),
      why: place ? placeInWords(place, first.lost) : null,
    }
  }

  /** Leases run out first: they wait for nobody who has to be told. */
  override alarm(): void {
    alarmRang(this.ctx.storage)
    this.#leases.expire()
    this.#telling.tellPlaces()
    this.#settled.leave(this.now() - KEEP_SETTLED_MS)
    this.#telling.pump()
    this.#arm()
    this.ctx.waitUntil(this.#keeper.look())
    this.ctx.waitUntil(this.#hooks.look())
  }

  get #pool(): string {
    return this.ctx.id.name ?? MAIN_POOL
  }

  /** How the fleet stands for whoever waits in a lane. A pod whose claim waits is there, whenever it was heard of. */
  #standing(lane: Lane): Standing {
    const idle = this.#leases.claims.size
    const { pods } = this.#enrolment
    return {
      pods: Math.max(idle, pods.countSeenSince(this.now() - this.#leases.leaseMs)),
      knownPods: pods.count(),
      spoken: this.#line.depth().leased,
      idle,
      isDraining: this.#line.isDraining,
      pace: this.#pace.of(lane),
    }
  }

  #heardUntil(): number | null {
    const lastSeen = this.#enrolment.pods.lastSeenAt()
    return lastSeen === null ? null : lastSeen + this.#leases.leaseMs
  }

  /** Somebody's place is another now, or why they wait, or somebody is settled, and is to leave in a day. */
  #changed(): void {
    const now = this.now()
    this.#telling.placesChanged()
    armAlarm(this.ctx.storage, this.#telling.placesDueAt, now)
    armAlarm(this.ctx.storage, now + KEEP_SETTLED_MS, now)
    this.#keeper.arm()
  }

  /**
   * For all that the fleet waits for; the delivery arms for what it has to tell. Heartbeats only put expiry off, so an
   * alarm may ring for nothing.
   */
  #arm(): void {
    const now = this.now()
    const settledSince = this.#settled.settledSince()
    const leaveAt =
      settledSince === null ? null : Math.max(settledSince + KEEP_SETTLED_MS, now + LEAVE_EVERY_MS)
    for (const at of [this.#hands.nextExpiryAt(), this.#telling.placesDueAt, leaveAt]) {
      armAlarm(this.ctx.storage, at, now)
    }
    this.#keeper.arm()
  }
}
