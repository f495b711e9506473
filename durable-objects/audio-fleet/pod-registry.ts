/** How long a one-time enrolment token may be used. A pod's image can take minutes to pull. */
const TOKEN_MS = 30 * 60_000
/** Longer than a signature can be valid, so a remembered nonce outlives every replay of it. */
const NONCE_MS = 120_000

/** The pods that may speak for us: enrolment tokens, public keys, and the nonces they have spent. */
export class PodRegistry {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** Only the hash is kept: whoever reads the storage cannot enrol with it. */
  admitToken(hash: string, now: number): void {
    this.#sql.exec('DELETE FROM tokens WHERE expires_at <= ?', now)
    this.#sql.exec(
      'INSERT OR IGNORE INTO tokens (hash, expires_at) VALUES (?, ?)',
      hash,
      now + TOKEN_MS,
    )
  }

  /** Spends a token. False when it is unknown, used or too old. */
  spendToken(hash: string, now: number): boolean {
    const spent = this.#sql.exec(
      'DELETE FROM tokens WHERE hash = ? AND expires_at > ? RETURNING hash',
      hash,
      now,
    )
    return spent.toArray().length === 1
  }

  add(
    pod: {
      readonly id: string
      readonly name: string
      readonly keyId: string
      readonly publicKey: string
    },
    now: number,
  ): void {
    this.#sql.exec(
      'INSERT INTO pods (id, name, key_id, public_key, enrolled_at, seen_at) VALUES (?, ?, ?, ?, ?, ?)',
      pod.id,
      pod.name,
      pod.keyId,
      pod.publicKey,
      now,
      now,
    )
  }

  publicKey(keyId: string): string | null {
    const [row] = this.#sql
      .exec<{ public_key: string }>('SELECT public_key FROM pods WHERE key_id = ?', keyId)
      .toArray()
    return row?.public_key ?? null
  }

  /** False when the pod has used this nonce before: the request is a replay. */
  rememberNonce(keyId: string, nonce: string, now: number): boolean {
    this.#sql.exec('DELETE FROM nonces WHERE forget_at <= ?', now)
    const [row] = this.#sql
      .exec(
        'INSERT OR IGNORE INTO nonces (nonce, forget_at) VALUES (?, ?) RETURNING nonce',
        `${keyId} ${nonce}`,
        now + NONCE_MS,
      )
      .toArray()
    if (row) this.#sql.exec('UPDATE pods SET seen_at = ? WHERE key_id = ?', now, keyId)
    return row !== undefined
  }

  /** Pods heard of since a moment. */
  countSeenSince(moment: number): number {
    return this.#sql
      .exec<{ n: number }>('SELECT COUNT(*) AS n FROM pods WHERE seen_at > ?', moment)
      .one().n
  }
}
