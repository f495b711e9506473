import { randomId, type JobId } from '#core/ids.ts'
import { log } from '#core/log.ts'
import type { TaskResult } from '#core/tasks.ts'
import {
  BEGIN_WITHIN_SECONDS,
  HEARTBEATS_A_LEASE,
  LEASE_SECONDS,
  LONGEST_CLAIM_WAIT_SECONDS,
} from '#gpu-bridge/protocol/contract.ts'
import type { ChapterLine } from './chapter-line.ts'
import type { ChapterOutcome, HeldLease } from './chapter-rows.ts'
import {
  OTHERS_FIRST_MS,
  type ChaptersInHands,
  type Claimant,
  type ExpiredLease,
  type LeaseOutcome,
} from './chapters-in-hands.ts'
import type { FleetTelling } from './fleet-telling.ts'
import type { LanePace } from './lane-pace.ts'
import type { PodTerms } from './pod-registry.ts'
import { withPodsWords } from './pods-words.ts'
import { expire, type Lane } from './turns.ts'
import { WaitingClaims } from './waiting-claims.ts'

/** The pods' signature and whom it belongs to, as the bridge found them. */
export interface PodLease {
  readonly podId: string
  readonly leaseId: string
  readonly fence: number
}

/** A pod's word that a chapter is spoken, with the digest of what it spoke. `jobId`: whose it is, as far as that is known. */
export interface Completion extends PodLease {
  readonly sha256?: string
  readonly jobId?: JobId
}

/** How long a claim waits, how long its lease is, and of which lane; of any where none is named. */
interface Wish {
  readonly waitSeconds: number
  readonly leaseSeconds: number
  readonly lane?: Lane | null
}

/** What a pod wishes for that speaks on: as in a claim that does not wait. */
export type NextWish = Omit<Wish, 'waitSeconds'> & Pick<Claimant, 'claimId'>

/** With the longest lease before it a chapter is still with a living pod within a minute. */
const BEGIN_MS = BEGIN_WITHIN_SECONDS * 1000
/** An alarm wakes the object of a fleet this soon after a lease is over; whoever wakes later was away. */
const ALARM_COMES_WITHIN_MS = 1_000
/** A pod whose heartbeat got no answer beats again in two seconds, which is twice in this time. */
const HEARD_AGAIN_WITHIN_MS = 4_000
const NEVER_BEGUN = 'nobody began it'

/** What leases need of their fleet. */
interface LeaseSide {
  readonly line: ChapterLine
  readonly hands: ChaptersInHands
  readonly pace: LanePace
  readonly telling: FleetTelling
  now(): number
  termsOf(podId: string): PodTerms
  /** Chapters or leases are others now. */
  changed(): void
  /** A lease was given: whether it still counts is to be looked at by then, milliseconds since 1970. */
  ringBy(at: number): void
}

/** Who waits shows a sign of life as often as who speaks, seconds: what falls free goes to one that is there. */
function longestWait(leaseSeconds: number): number {
  return Math.min(leaseSeconds / HEARTBEATS_A_LEASE, LONGEST_CLAIM_WAIT_SECONDS)
}

/** Chapters in pods' hands: from the claim over the heartbeats to the end, whichever it is. */
export class Leases {
  readonly claims = new WaitingClaims()
  readonly #side: LeaseSide
  /** Pods that spoke a chapter and have given none back since. In memory: whoever is forgotten speaks another. */
  readonly #spoke = new Set<string>()
  #leaseMs: number
  /** No lease runs out before, in milliseconds since 1970: not every claim looks. */
  #noneExpiresBefore = -Infinity
  /** How many claims came in this run of the program. */
  #calls = 0

  constructor(side: LeaseSide) {
    this.#side = side
    this.#leaseMs = side.hands.leaseMs() ?? LEASE_SECONDS * 1000
    // Of leases that ran out while nobody listened it is not known that their pods fell silent.
    const now = side.now()
    side.hands.prolong(now - ALARM_COMES_WITHIN_MS, now + HEARD_AGAIN_WITHIN_MS)
  }

  /** How long the last lease that was asked for lasts from each sign of life, in milliseconds. */
  get leaseMs(): number {
    return this.#leaseMs
  }

  /** The first chapter in line, or after waiting in vain, null. A pod that was sent away gets none, at once. */
  async claim(
    who: Claimant,
    { waitSeconds, leaseSeconds, lane = null }: Wish,
  ): Promise<HeldLease | null> {
    const stands = this.claims.stand(who)
    const call = (this.#calls += 1)
    const waits = Math.min(waitSeconds, longestWait(leaseSeconds))
    const deadline = this.#side.now() + waits * 1000
    try {
      while (stands()) {
        const { isLeaving, lanes: most } = this.#side.termsOf(who.podId)
        if (isLeaving) return null
        const lease = this.#claimNow(who, { leaseSeconds, lane, most })
        if (lease || this.isFull(who.podId)) return lease
        const left = deadline - this.#side.now()
        if (left <= 0) return null
        // What this pod lost a moment ago waits for others, and then for it.
        const { isEmpty } = this.#side.line
        await this.claims.next(isEmpty ? left : Math.min(left, OTHERS_FIRST_MS), call)
      }
      return null
    } finally {
      if (stands()) this.claims.leave(who)
    }
  }

  /** Whether a pod gets none of those that wait because it holds as many as it speaks at a time. */
  isFull(podId: string): boolean {
    const { line, hands } = this.#side
    return !line.isEmpty && hands.countHeldBy(podId) >= this.#side.termsOf(podId).lanes
  }

  /** Nobody hears the answer to a wish any more: it takes no chapter, and one that nobody began is free at once. */
  forgetClaim(podId: string, claimId: string): void {
    this.claims.leave({ podId, claimId })
    const { hands } = this.#side
    for (const lease of hands.heldBy(podId)) {
      if (!lease.hasBegun && lease.claimId === claimId)
        hands.release(lease.leaseId, NEVER_BEGUN, { now: this.#side.now() })
    }
    this.claims.wake()
  }

  /** Who holds a lease. It counts as begun from the first time its pod asks. */
  check({ podId, leaseId, fence }: PodLease): LeaseOutcome {
    const outcome = this.#side.hands.check(leaseId, { fence, podId })
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
    const beat = { chunksDone: chunks.done, now: this.#side.now() }
    const hasMoved = this.#side.hands.renew(outcome.lease.leaseId, beat)
    if (hasMoved) this.#side.telling.progressed(outcome.lease, chunks)
    return outcome
  }

  /** `result`: null of a chapter that the pod does not hold any more, but may have completed before. */
  complete(held: Completion, result: TaskResult | null): LeaseOutcome {
    const { leaseId, podId, sha256: said } = held
    const lease = result && this.#settle(leaseId, { kind: 'done', result, said }, held)
    if (lease) {
      this.#spoke.add(podId)
      return { kind: 'held', lease }
    }
    const { hands } = this.#side
    const outcome = hands.lastHeldBy(leaseId, held)?.outcome
    const isTold = said !== undefined && outcome?.kind === 'done' && outcome.said === said
    return isTold ? { kind: 'told' } : hands.check(leaseId, held)
  }

  /** The same, and the first in line for whoever says so, stored together; null where the lease was theirs no more. */
  completeAndClaim(
    completion: Completion,
    result: TaskResult | null,
    { claimId, leaseSeconds, lane = null }: NextWish,
  ): { readonly outcome: LeaseOutcome; readonly next: HeldLease | null } {
    // One turn is one commit. In one transaction they would change more pages than SQLite keeps the old state of in memory.
    const outcome = this.complete(completion, result)
    const { podId } = completion
    const isTheirs = outcome.kind === 'held' || outcome.kind === 'told'
    const { isLeaving, lanes: most } = this.#side.termsOf(podId)
    if (!isTheirs || isLeaving) return { outcome, next: null }
    return { outcome, next: this.#claimNow({ podId, claimId }, { leaseSeconds, lane, most }) }
  }

  /** A pod could not speak a chapter: another pod may try, unless trying cannot help. */
  fail(held: PodLease, said: { reason: string; retryable: boolean }): LeaseOutcome {
    const { hands } = this.#side
    const outcome = hands.check(held.leaseId, held)
    const reason = withPodsWords(said)
    if (outcome.kind === 'held') this.#handBack(outcome.lease, reason, said.retryable)
    if (outcome.kind !== 'lost') return outcome
    const last = hands.lastHeldBy(held.leaseId, held)
    const was = last?.outcome?.kind === 'given-up' ? last.outcome.reason : last?.lost
    return was === reason ? { kind: 'told' } : outcome
  }

  /** All that a pod holds ends without its chapters. It is no try of theirs where the pod goes for a reason of its own. */
  takeFrom(podId: string, reason: string, { isTry }: { readonly isTry: boolean }): void {
    this.#spoke.delete(podId)
    this.claims.turnAway(podId)
    for (const lease of this.#side.hands.heldBy(podId)) {
      if (isTry || !lease.hasBegun) this.#giveUp(lease, reason)
      else this.#release(lease, reason, { isTry })
    }
  }

  /** Leases whose pod was not heard of in time. */
  expire(): void {
    for (const lease of this.#side.hands.expired(this.#side.now())) {
      const { chapterId, leaseId, podId, fence } = lease
      log('fleet.lease-expired', { chapterId, leaseId, podId, fence })
      this.claims.turnAway(podId)
      this.#giveUp(lease, 'its pod fell silent')
    }
    this.#noneExpiresBefore = this.#side.hands.nextExpiryAt() ?? Infinity
  }

  /** `most`: how many the pod may hold. */
  #claimNow(
    who: Claimant,
    { leaseSeconds, lane = null, most }: Omit<Wish, 'waitSeconds'> & { readonly most: number },
  ): HeldLease | null {
    const { line, hands } = this.#side
    const now = this.#side.now()
    if (now >= this.#noneExpiresBefore) this.expire()
    if (line.isDraining) return null
    const leaseMs = leaseSeconds * 1000
    this.#leaseMs = leaseMs
    const until = now + Math.min(BEGIN_MS, leaseMs)
    const lease = hands.claim(who, randomId('lse'), { now, until, leaseMs, lane, most })
    if (!lease) return null
    this.#noneExpiresBefore = Math.min(this.#noneExpiresBefore, until)
    this.#side.changed()
    this.#side.ringBy(until)
    return lease
  }

  #begin(lease: HeldLease): void {
    const { hands, telling } = this.#side
    telling.store(() => {
      if (hands.begin(lease.leaseId, this.#side.now())) telling.chaptersChanged(lease.jobId)
    })
  }

  /** A lease that ended without its chapter. */
  #giveUp(lease: ExpiredLease, reason: string): void {
    const { leaseId } = lease
    switch (expire(lease)) {
      case 'as-if-never-leased':
        this.#side.hands.release(leaseId, NEVER_BEGUN, { now: this.#side.now() })
        this.claims.wake()
        return this.#side.changed()
      case 'waits-again':
        return this.#release(lease, reason)
      case 'given-up':
        return void this.#settle(leaseId, { kind: 'given-up', reason })
    }
  }

  /**
   * Back in line, unless trying again cannot help or was tried too often. That it cannot help is believed of a pod that
   * has spoken a chapter since it last gave one back: one that never could says it of every text.
   */
  #handBack(lease: HeldLease, reason: string, retryable: boolean): void {
    const isBelieved = this.#spoke.delete(lease.podId)
    const { hasBegun, leases } = this.#side.line.find(lease.chapterId)!
    if (retryable || !isBelieved || !hasBegun)
      return this.#giveUp({ ...lease, hasBegun, leases }, reason)
    this.#settle(lease.leaseId, { kind: 'given-up', reason })
  }

  #release(lease: HeldLease, reason: string, how: { readonly isTry?: boolean } = {}): void {
    const { hands, telling } = this.#side
    telling.forget(lease)
    telling.store(() => {
      hands.release(lease.leaseId, reason, { now: this.#side.now(), ...how })
      telling.chaptersChanged(lease.jobId)
    })
    this.claims.wake()
    this.#side.changed()
  }

  /** Null where the lease is over, or not that of `by`: then nothing has changed. */
  #settle(
    leaseId: string,
    outcome: ChapterOutcome,
    by: Completion | null = null,
  ): HeldLease | null {
    const { hands, pace, telling } = this.#side
    const now = this.#side.now()
    const settle = () => {
      const lease = hands.settle(leaseId, outcome, { now, by })
      if (!lease) return null
      const { chapterId, lane, begunAt } = lease
      if (outcome.kind === 'done' && begunAt !== null) pace.keep(lane, now - begunAt)
      if (outcome.kind === 'given-up') telling.shelve(chapterId, outcome.reason)
      telling.chaptersChanged(lease.jobId)
      return lease
    }
    // Where a letter waits that brings it, the end is one statement, whole by itself.
    const isTold = by?.jobId !== undefined && telling.isToBeTold(by.jobId)
    const settled = isTold ? settle() : telling.store(settle)
    if (!settled) return null
    telling.forget(settled)
    this.#side.changed()
    return settled
  }
}
