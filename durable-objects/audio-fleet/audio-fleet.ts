import { randomId, type JobId } from '#core/ids.ts'
import { log } from '#core/log.ts'
import type { TaskResult } from '#core/tasks.ts'
import type { Job, JobReport } from '#durable-objects/job/job.ts'
import { Outbox } from '#durable-objects/outbox.ts'
import { LEASE_SECONDS, LONGEST_CLAIM_WAIT_SECONDS } from '#gpu-bridge/protocol/contract.ts'
import { DurableObject } from 'cloudflare:workers'
import {
  ChapterLine,
  MOST_LEASES,
  type HeldLease,
  type LeaseOutcome,
  type OfferedChapter,
} from './chapter-line.ts'
import { PodRegistry } from './pod-registry.ts'

export interface AudioFleetEnv {
  readonly JOB: DurableObjectNamespace<Job>
}

/** What the fleet tells a chapter's job. Stored first, told afterwards, perhaps twice. */
interface FleetReport {
  readonly jobId: JobId
  readonly report: JobReport
}

/** The pods' signature and whom it belongs to, as the bridge found them. */
interface PodLease {
  readonly podId: string
  readonly leaseId: string
  readonly fence: number
}

/** One object for all pods: the chapters' line, the leases, the pods' keys. N pods, N chapters at a time. */
export class AudioFleet extends DurableObject<AudioFleetEnv> {
  readonly #line: ChapterLine
  readonly #pods: PodRegistry
  readonly #reports: Outbox<FleetReport>
  /** Claims waiting for a chapter. In memory: a pod whose claim is lost with it simply claims again. */
  readonly #waiting = new Set<() => void>()

  constructor(ctx: DurableObjectState, env: AudioFleetEnv) {
    super(ctx, env)
    this.#line = new ChapterLine(ctx.storage.sql)
    this.#pods = new PodRegistry(ctx.storage.sql)
    this.#reports = new Outbox(ctx.storage.sql)
  }

  /** Puts a chapter in line. Asking twice changes nothing. */
  offer(chapter: OfferedChapter): void {
    this.#line.offer(chapter, Date.now())
    for (const wake of this.#waiting) wake()
  }

  withdraw(jobId: JobId): void {
    this.#line.withdraw(jobId)
  }

  /** Lets whoever holds the token whose SHA-256 this is enrol once, within half an hour. */
  admit(tokenHash: string): void {
    this.#pods.admitToken(tokenHash, Date.now())
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
      if (!this.#pods.spendToken(tokenHash, Date.now())) return null
      const podId = randomId('pod')
      const keyId = `pod:${podId}:1`
      this.#pods.add({ id: podId, name: podName, keyId, publicKey }, Date.now())
      log('fleet.pod-enrolled', { podId, podName })
      return { podId, keyId }
    })
  }

  publicKey(keyId: string): string | null {
    return this.#pods.publicKey(keyId)
  }

  rememberNonce(keyId: string, nonce: string): boolean {
    return this.#pods.rememberNonce(keyId, nonce, Date.now())
  }

  /** The first chapter in line, or after waiting in vain, null. */
  async claim(podId: string, waitSeconds: number): Promise<HeldLease | null> {
    const deadline = Date.now() + Math.min(waitSeconds, LONGEST_CLAIM_WAIT_SECONDS) * 1000
    for (;;) {
      const lease = this.#claimNow(podId)
      if (lease) {
        await this.#setAlarm()
        return lease
      }
      const left = deadline - Date.now()
      if (left <= 0) return null
      await this.#nextOffer(left)
    }
  }

  check({ podId, leaseId, fence }: PodLease): LeaseOutcome {
    return this.#line.check(leaseId, { fence, podId })
  }

  async heartbeat(
    held: PodLease,
    chunks: { readonly done: number; readonly total: number },
  ): Promise<LeaseOutcome> {
    const outcome = this.check(held)
    if (outcome.kind !== 'held') return outcome
    this.ctx.storage.transactionSync(() => {
      const now = Date.now()
      this.#line.renew(held.leaseId, {
        chunksDone: chunks.done,
        now,
        until: now + LEASE_SECONDS * 1000,
      })
      const fraction = Math.min(1, chunks.done / chunks.total)
      this.#tell(outcome.lease, { type: 'task-progressed', fraction })
    })
    await this.#setAlarm()
    return outcome
  }

  async complete(held: PodLease, result: TaskResult): Promise<LeaseOutcome> {
    const outcome = this.check(held)
    if (outcome.kind !== 'held') return outcome
    this.ctx.storage.transactionSync(() => {
      this.#line.settle(held.leaseId)
      this.#tell(outcome.lease, { type: 'task-done', result })
    })
    await this.#setAlarm()
    return outcome
  }

  /** A pod could not speak a chapter: another pod may try, unless trying cannot help. */
  async fail(
    held: PodLease,
    { reason, retryable }: { reason: string; retryable: boolean },
  ): Promise<LeaseOutcome> {
    const outcome = this.check(held)
    if (outcome.kind !== 'held') return outcome
    this.#handBack(
      outcome.lease,
      reason,
      retryable && this.#line.leasesOf(held.leaseId) < MOST_LEASES,
    )
    await this.#setAlarm()
    return outcome
  }

  /** What operators and the place in line are told. */
  depth(): { readonly waiting: number; readonly leased: number; readonly pods: number } {
    return { ...this.#line.depth(), pods: this.#pods.countSeenSince(Date.now() - 60_000) }
  }

  override async alarm(): Promise<void> {
    for (const { leases, ...lease } of this.#line.expired(Date.now())) {
      log('fleet.lease-expired', { ...lease })
      this.#handBack(lease, 'its pod fell silent', leases < MOST_LEASES)
    }
    await this.#reports.drain((report) => this.#report(report), Date.now)
    await this.#setAlarm()
  }

  #claimNow(podId: string): HeldLease | null {
    return this.ctx.storage.transactionSync(() => {
      const now = Date.now()
      const lease = this.#line.claim(podId, randomId('lse'), {
        now,
        until: now + LEASE_SECONDS * 1000,
      })
      if (lease) this.#tell(lease, { type: 'task-started' })
      return lease
    })
  }

  #handBack(lease: HeldLease, reason: string, again: boolean): void {
    this.ctx.storage.transactionSync(() => {
      if (again) this.#line.release(lease.leaseId)
      else {
        this.#line.settle(lease.leaseId)
        this.#tell(lease, { type: 'task-failed', reason, retryable: false })
      }
    })
    for (const wake of this.#waiting) wake()
  }

  #tell(lease: HeldLease, said: ChapterReport): void {
    const { jobId, documentId, leaseId } = lease
    const report: JobReport = { ...said, taskId: `chapter:${documentId}`, runId: leaseId }
    this.#reports.add([{ jobId, report }], Date.now())
  }

  async #report({ jobId, report }: FleetReport): Promise<void> {
    await this.env.JOB.getByName(jobId).report(report)
  }

  async #nextOffer(milliseconds: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, milliseconds)
    this.#waiting.add(resolve)
    await promise
    clearTimeout(timer)
    this.#waiting.delete(resolve)
  }

  /** Whichever comes first: a report due or a lease running out. */
  async #setAlarm(): Promise<void> {
    const next = Math.min(
      this.#reports.nextDueAt() ?? Infinity,
      this.#line.nextExpiryAt() ?? Infinity,
    )
    if (next !== Infinity) await this.ctx.storage.setAlarm(next)
  }
}

type ChapterReport =
  | { readonly type: 'task-started' }
  | { readonly type: 'task-progressed'; readonly fraction: number }
  | { readonly type: 'task-done'; readonly result: TaskResult }
  | { readonly type: 'task-failed'; readonly reason: string; readonly retryable: boolean }
