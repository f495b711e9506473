import { MOST_LANES } from '#gpu-bridge/protocol/contract.ts'

/** How long a one-time enrolment token may be used. A pod's image can take minutes to pull. */
const TOKEN_MS = 30 * 60_000
/** Longer than a signature can be valid, so a remembered nonce outlives every replay of it. */
const NONCE_MS = 120_000
/** How many nonces of one pod are remembered, whichever of its keys they were of: twice what a pod of 64 lanes could need. What comes beyond is refused. */
export const MOST_NONCES = 4_096
/** What was signed with the old key before the new one was made may still be on its way. */
const OVERLAP_MS = 120_000
/** A pod nothing was heard of for so long is gone, and its keys with it. */
const FORGET_POD_MS = 24 * 60 * 60_000

/** How long a token is good for, in milliseconds, and which rented pod it was issued for: nobody else is known by that name. */
export interface Admitting {
  readonly lifeMs?: number
  readonly issuedFor?: string
}

/** What a pod may have. */
export interface PodTerms {
  readonly isLeaving: boolean
  readonly lanes: number
}

/** A pod as operators see it. Times in milliseconds. */
export interface PodSeen {
  readonly id: string
  readonly name: string
  readonly enrolledAt: number
  readonly seenAt: number
  /** Whether it is to leave once its chapters are spoken. */
  readonly isLeaving: boolean
}

/** The pods that may speak for us: enrolment tokens, public keys, and the nonces they have spent. */
export class PodRegistry {
  readonly #sql: SqlStorage
  /** Of pods that were asked for; nobody else changes them. */
  readonly #terms = new Map<string, PodTerms>()

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** Only the hash is kept: whoever reads the storage cannot enrol with it. */
  admitToken(hash: string, now: number, { lifeMs = TOKEN_MS, issuedFor }: Admitting = {}): void {
    this.#sql.exec('DELETE FROM tokens WHERE expires_at <= ?', now)
    this.#sql.exec(
      'INSERT OR IGNORE INTO tokens (hash, expires_at, issued_for) VALUES (?, ?, ?)',
      hash,
      now + Math.max(TOKEN_MS, lifeMs),
      issuedFor ?? null,
    )
  }

  /** Spends a token for a pod, and tells whom it was issued for. Null when it is unknown, used or too old. */
  spendToken(
    hash: string,
    podId: string,
    now: number,
  ): { readonly issuedFor: string | null } | null {
    const [spent] = this.#sql
      .exec<{ issuedFor: string | null }>(
        `UPDATE tokens SET pod_id = ? WHERE hash = ? AND expires_at > ? AND pod_id IS NULL
         RETURNING issued_for AS issuedFor`,
        podId,
        hash,
        now,
      )
      .toArray()
    return spent ?? null
  }

  /** The pod and first key that a token was spent for, asked by whoever has that key; null for others. */
  enrolledBy(hash: string, publicKey: string, now: number) {
    const [pod] = this.#sql
      .exec<{ podId: string; keyId: string }>(
        `SELECT keys.pod_id AS podId, keys.id AS keyId FROM tokens JOIN keys USING (pod_id)
         WHERE hash = ? AND expires_at > ? AND generation = 1 AND public_key = ?`,
        hash,
        now,
        publicKey,
      )
      .toArray()
    return pod ?? null
  }

  /** Takes a pod in, with its first key. */
  add(
    pod: {
      readonly id: string
      readonly name: string
      readonly publicKey: string
      readonly lanes?: number | undefined
      /** Which of the rented pods it is; null where it is none of them. */
      readonly rentedAs?: string | null
    },
    now: number,
  ): string {
    this.#forgetGone(now)
    this.#sql.exec(
      'INSERT INTO pods (id, name, enrolled_at, seen_at, lanes, rented_as) VALUES (?, ?, ?, ?, ?, ?)',
      pod.id,
      pod.name,
      now,
      now,
      pod.lanes ?? null,
      pod.rentedAs ?? null,
    )
    return this.#addKey(pod.id, 1, pod.publicKey, now)
  }

  /**
   * A pod's next key. The one before it is good for two more minutes, those before that no more. The same public key asked for again is the same key:
   * its answer may have got lost. Null when the pod is not there any more.
   */
  rotate(podId: string, publicKey: string, now: number): string | null {
    const rows = this.#sql
      .exec<{ id: string; generation: number; public_key: string }>(
        'SELECT id, generation, public_key FROM keys WHERE pod_id = ? ORDER BY generation DESC',
        podId,
      )
      .toArray()
    const [newest] = rows
    if (!newest) return null
    if (newest.public_key === publicKey) return newest.id
    this.#sql.exec('DELETE FROM keys WHERE pod_id = ? AND id <> ?', podId, newest.id)
    this.#sql.exec(
      'UPDATE keys SET ends_at = ?2 WHERE pod_id = ?1 AND ends_at IS NULL',
      podId,
      now + OVERLAP_MS,
    )
    return this.#addKey(podId, newest.generation + 1, publicKey, now)
  }

  /** Its keys are good for nothing from now on. False when there is no such pod. */
  revoke(podId: string): boolean {
    this.#sql.exec('DELETE FROM keys WHERE pod_id = ?', podId)
    this.#terms.delete(podId)
    const gone = this.#sql.exec('DELETE FROM pods WHERE id = ? RETURNING id', podId)
    return gone.toArray().length === 1
  }

  publicKey(keyId: string, now: number): string | null {
    const [row] = this.#sql
      .exec<{ public_key: string }>(
        'SELECT public_key FROM keys WHERE id = ? AND (ends_at IS NULL OR ends_at > ?)',
        keyId,
        now,
      )
      .toArray()
    return row?.public_key ?? null
  }

  /** False when the key has used this nonce before, and the request is a replay; or the pod has used so many lately that no more are remembered. */
  rememberNonce(keyId: string, nonce: string, now: number): boolean {
    this.#sql.exec('DELETE FROM nonces WHERE forget_at <= ?', now)
    const keysOfPod = keyId.slice(0, keyId.lastIndexOf(':'))
    const { n } = this.#sql
      .exec<{ n: number }>(
        `SELECT COUNT(*) AS n FROM (SELECT 1 FROM nonces WHERE nonce > ?1 || ':' AND nonce < ?1 || ';' LIMIT ?2)`,
        keysOfPod,
        MOST_NONCES,
      )
      .one()
    if (n >= MOST_NONCES) return false
    const [row] = this.#sql
      .exec(
        'INSERT OR IGNORE INTO nonces (nonce, forget_at) VALUES (?, ?) RETURNING nonce',
        `${keyId} ${nonce}`,
        now + NONCE_MS,
      )
      .toArray()
    if (row) {
      this.#sql.exec(
        'UPDATE pods SET seen_at = ?1 WHERE id = (SELECT pod_id FROM keys WHERE id = ?2)',
        now,
        keyId,
      )
    }
    return row !== undefined
  }

  /** It is to leave: it gets no more chapters, and is told so. False when there is no such pod. */
  sendAway(podId: string): boolean {
    this.#terms.delete(podId)
    const found = this.#sql.exec('UPDATE pods SET leaving = 1 WHERE id = ? RETURNING id', podId)
    return found.toArray().length === 1
  }

  isLeaving(podId: string): boolean {
    return this.termsOf(podId).isLeaving
  }

  /** Whether a pod is to leave, and how many chapters it may hold at once. */
  termsOf(podId: string): PodTerms {
    const terms = this.#terms.get(podId) ?? this.#readTerms(podId)
    this.#terms.set(podId, terms)
    return terms
  }

  #readTerms(podId: string): PodTerms {
    const [row] = this.#sql
      .exec<{ leaving: number; lanes: number | null }>(
        'SELECT leaving, lanes FROM pods WHERE id = ?',
        podId,
      )
      .toArray()
    return { isLeaving: row?.leaving === 1, lanes: row?.lanes ?? MOST_LANES }
  }

  /** Every pod that is known, the newest first. */
  all(): PodSeen[] {
    return this.#sql
      .exec<{ id: string; name: string; enrolled_at: number; seen_at: number; leaving: number }>(
        'SELECT * FROM pods ORDER BY enrolled_at DESC, id LIMIT 1000',
      )
      .toArray()
      .map((row) => ({
        id: row.id,
        name: row.name,
        enrolledAt: row.enrolled_at,
        seenAt: row.seen_at,
        isLeaving: row.leaving === 1,
      }))
  }

  count(): number {
    return this.#sql.exec<{ n: number }>('SELECT COUNT(*) AS n FROM pods').one().n
  }

  /** Pods heard of since a moment. */
  countSeenSince(moment: number): number {
    return this.#sql
      .exec<{ n: number }>('SELECT COUNT(*) AS n FROM pods WHERE seen_at > ?', moment)
      .one().n
  }

  /** When the pod was heard of that was heard of last; null when there is none. */
  lastSeenAt(): number | null {
    return this.#sql.exec<{ at: number | null }>('SELECT MAX(seen_at) AS at FROM pods').one().at
  }

  #addKey(podId: string, generation: number, publicKey: string, now: number): string {
    const keyId = `pod:${podId}:${generation}`
    this.#sql.exec(
      'INSERT INTO keys (id, pod_id, generation, public_key, made_at) VALUES (?, ?, ?, ?, ?)',
      keyId,
      podId,
      generation,
      publicKey,
      now,
    )
    return keyId
  }

  #forgetGone(now: number): void {
    this.#terms.clear()
    const gone = 'SELECT id FROM pods WHERE seen_at <= ?'
    this.#sql.exec(`DELETE FROM keys WHERE pod_id IN (${gone})`, now - FORGET_POD_MS)
    this.#sql.exec('DELETE FROM pods WHERE seen_at <= ?', now - FORGET_POD_MS)
  }
}
