import { randomId } from '#core/ids.ts'
import { log } from '#core/log.ts'
import { sha256Of } from '#core/sha256.ts'
import { PodRegistry, type Admitting } from './pod-registry.ts'

/** What a stranger with a token brings. */
export interface Enrolling {
  readonly tokenHash: string
  readonly publicKey: string
  readonly podName: string
  /** How many chapters it speaks at a time. */
  readonly lanes?: number | undefined
}

/** Who may speak for a pool: pods come with a token, get keys one after the other, and leave. */
export class Enrolment {
  readonly pods: PodRegistry
  readonly #storage: DurableObjectStorage
  readonly #pool: string
  readonly #now: () => number

  constructor(storage: DurableObjectStorage, { pool, now }: { pool: string; now: () => number }) {
    this.pods = new PodRegistry(storage.sql)
    this.#storage = storage
    this.#pool = pool
    this.#now = now
  }

  /** Lets whoever holds the token whose SHA-256 this is enrol once, within half an hour, or longer where that is asked for. */
  admit(tokenHash: string, admitting: Admitting = {}): void {
    this.pods.admitToken(tokenHash, this.#now(), admitting)
  }

  /** A token with which one pod enrols; whoever reads the storage learns none. */
  async issueToken(admitting: Admitting = {}): Promise<string> {
    const token = randomId(`enrol-${this.#pool}`)
    this.admit(await sha256Of(token), admitting)
    return token
  }

  /** A pod and its first key: the same ones where it asks again, for the answer may have got lost. Null when the token is unknown, another's or too old. */
  enrol({ tokenHash, publicKey, podName, lanes }: Enrolling) {
    const now = this.#now()
    return this.#storage.transactionSync(() => {
      const before = this.pods.enrolledBy(tokenHash, publicKey, now)
      if (before) return before
      const podId = `${this.#pool}-${randomId('pod')}`
      const spent = this.pods.spendToken(tokenHash, podId, now)
      if (!spent) return null
      const { issuedFor: rentedAs } = spent
      const name = rentedAs ?? podName
      const keyId = this.pods.add({ id: podId, name, publicKey, lanes, rentedAs }, now)
      log('fleet.pod-enrolled', { podId, podName: name })
      return { podId, keyId }
    })
  }

  /** A pod's next key; the one before is good for two minutes more. Null when the pod is not there any more. */
  rotateKey(podId: string, publicKey: string): string | null {
    const keyId = this.#storage.transactionSync(() =>
      this.pods.rotate(podId, publicKey, this.#now()),
    )
    if (keyId) log('fleet.key-rotated', { podId, keyId })
    return keyId
  }

  /** The pod is to go when what it has is spoken. False when there is none. */
  sendAway(podId: string): boolean {
    const found = this.pods.sendAway(podId)
    if (found) log('fleet.pod-sent-away', { podId })
    return found
  }

  /** Its keys are good for nothing from now on. False when there is none. */
  dismiss(podId: string, reason: string): boolean {
    const found = this.pods.revoke(podId)
    if (found) log('fleet.pod-left', { podId, reason })
    return found
  }
}
